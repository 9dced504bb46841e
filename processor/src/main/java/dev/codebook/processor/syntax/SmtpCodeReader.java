package dev.codebook.processor.syntax;

import dev.codebook.processor.problem.Outcome;
import dev.codebook.processor.problem.Place;
import dev.codebook.processor.problem.Problem;
import dev.codebook.processor.problem.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Reads the codes of {@code syntax: smtp}. */
final class SmtpCodeReader {

    private static final String HELP =
            "write a reply code (550), a class (5xx), an enhanced status code (5.1.1, x.1.1, \"5.7.[606-649]\"),"
                    + " both (550 5.1.1), or *";

    /** What people write, turned into what they mean. */
    private static final List<UnaryOperator<String>> REWRITES = List.of(
            text -> text,
            text -> text.replaceAll("(?<=\\.)0+(?=\\d)", ""), // 5.01.1
            text -> text.replaceAll("\\*", "x"), // 5.1.*
            text -> text.replaceFirst("\\.(\\d+-\\d+)$", ".[$1]"), // 5.7.606-649
            text -> text.replaceFirst("^(\\d{3}-\\d{3})$", "[$1]"), // 550-559
            text -> text.replaceFirst("^(\\d{3})[-_:/.,\\s]+#?(?=[\\dx]\\.)", "$1 "), // 550-5.1.1
            text -> text.replaceFirst("^#", "")); // #5.1.1

    private SmtpCodeReader() {}

    static Outcome<Code> read(String text, Place place) {
        return code(text).<Outcome<Code>>map(Outcome::of).orElseGet(() -> Outcome.none(problem(text, place)));
    }

    private static Problem problem(String text, Place place) {
        return Problem.at(place, Rule.BAD_CODE, "\"" + text + "\" is no SMTP code")
                .help(help(text));
    }

    private static String help(String text) {
        if (text.indexOf(',') >= 0) {
            return "write several codes as a list: [" + text + "]";
        }
        if (text.matches("[\\dx]\\.[\\d.]*")
                && text.chars().filter(c -> c == '.').count() != 2) {
            return "an enhanced status code has three numbers, such as 5.1.1";
        }
        if (text.matches("\\d{3} [136789]\\..*")
                && code("550 5" + text.substring(5)).isPresent()) {
            return "beside a reply code, the class of an enhanced status code is 2, 4, 5 or x";
        }
        return REWRITES.stream()
                .map(rewrite -> rewrite.apply(NumberPattern.upright(text.strip().replace('X', 'x'))))
                .filter(rewritten -> code(rewritten).isPresent())
                .findFirst()
                .map(rewritten ->
                        "write " + (rewritten.indexOf('[') < 0 ? rewritten : "\"" + rewritten + "\", in quotes"))
                .orElse(HELP);
    }

    private static Optional<Code> code(String text) {
        if (text.equals(Syntax.ROOT)) {
            return Optional.of(new SmtpCode(text, box(SmtpCode.ANY_REPLY, SmtpCode.ANY_CLASS), SmtpCode.ROOT_TIER));
        }
        int space = text.indexOf(' ');
        if (space > 0) {
            return pair(text.substring(0, space), text.substring(space + 1));
        }
        return text.indexOf('.') >= 0 ? enhanced(text) : reply(text);
    }

    private static Optional<Code> reply(String text) {
        return NumberPattern.read(text, 3)
                .filter(numbers -> numbers.low() >= 100 && numbers.low() / 100 == numbers.high() / 100)
                .map(numbers -> new SmtpCode(text(numbers, text), replyBox(numbers), replyTier(numbers)));
    }

    /** A class also holds what has no reply code and an enhanced status code of that class. */
    private static Box replyBox(Range numbers) {
        Range inputClass = Range.only(numbers.low() / 100);
        return box(numbers.size() == 100 ? SmtpCode.ANY_REPLY : numbers, inputClass);
    }

    private static int replyTier(Range numbers) {
        if (numbers.size() == 100) {
            return SmtpCode.CLASS_TIER;
        }
        return numbers.size() == 1 ? SmtpCode.REPLY_TIER : SmtpCode.REPLY_RANGE_TIER;
    }

    private static String text(Range numbers, String written) {
        if (numbers.size() == 100) {
            return numbers.low() / 100 + "xx";
        }
        return numbers.size() == 1 ? String.valueOf(numbers.low()) : written;
    }

    private static Optional<Code> enhanced(String text) {
        return EnhancedPattern.read(text).map(parts -> {
            Range inputClass = parts.isOpenClass() ? SmtpCode.ANY_CLASS : Range.only(parts.classDigit());
            Box box = Box.of(SmtpCode.ANY_REPLY, inputClass, anyEnhancedClass(parts), parts.subject(), parts.detail());
            return new SmtpCode(parts.text(), box, SmtpCode.ENHANCED_TIER + parts.openness());
        });
    }

    /** An input with a subject has a class, so that an open one is still there. */
    private static Range anyEnhancedClass(EnhancedPattern parts) {
        return parts.subject().low() < 0 ? SmtpCode.ANY_CLASS : SmtpCode.PRESENT_CLASS;
    }

    private static Optional<Code> pair(String reply, String enhanced) {
        Optional<Range> numbers = NumberPattern.read(reply, 3).filter(range -> range.size() == 1 && range.low() >= 100);
        Optional<EnhancedPattern> parts = EnhancedPattern.read(enhanced);
        if (numbers.isEmpty()
                || parts.filter(EnhancedPattern::isReadBesideReply).isEmpty()) {
            return Optional.empty();
        }
        EnhancedPattern pattern = parts.get();
        Range written = pattern.isOpenClass() ? SmtpCode.PRESENT_CLASS : Range.only(pattern.classDigit());
        Range inputClass = Range.only(numbers.get().low() / 100);
        Box box = Box.of(numbers.get(), inputClass, written, pattern.subject(), pattern.detail());
        String text = numbers.get().low() + " " + pattern.text();
        return Optional.of(new SmtpCode(text, box, SmtpCode.PAIR_TIER + pattern.openness()));
    }

    private static Box box(Range reply, Range inputClass) {
        return Box.of(reply, inputClass, SmtpCode.ANY_CLASS, SmtpCode.ANY_PART, SmtpCode.ANY_PART);
    }

    /**
     * The three parts of an enhanced status code.
     *
     * @param classDigit 0 if it is open
     */
    private record EnhancedPattern(String text, int classDigit, Range subject, Range detail) {

        static Optional<EnhancedPattern> read(String text) {
            int first = text.indexOf('.');
            int second = text.indexOf('.', first + 1);
            if (first != 1 || second < 0 || text.indexOf('.', second + 1) >= 0) {
                return Optional.empty();
            }
            char digit = text.charAt(0);
            if (digit != 'x' && (digit < '1' || digit > '9')) {
                return Optional.empty();
            }
            Optional<Range> subject = part(text.substring(2, second));
            Optional<Range> detail = part(text.substring(second + 1));
            if (subject.isEmpty() || detail.isEmpty()) {
                return Optional.empty();
            }
            String canonical = digit + "." + text(subject.get()) + "." + text(detail.get());
            return Optional.of(
                    new EnhancedPattern(canonical, digit == 'x' ? 0 : digit - '0', subject.get(), detail.get()));
        }

        private static Optional<Range> part(String text) {
            return text.equals("x") ? Optional.of(SmtpCode.PRESENT_PART) : NumberPattern.readLiteralOrRange(text, 3);
        }

        private static String text(Range part) {
            if (part.equals(SmtpCode.PRESENT_PART)) {
                return "x";
            }
            return part.size() == 1 ? String.valueOf(part.low()) : "[" + part.low() + "-" + part.high() + "]";
        }

        /** RFC 3463, section 2, has no other classes, and beside a reply code another number is no enhanced status code. */
        boolean isReadBesideReply() {
            return isOpenClass() || classDigit == 2 || classDigit == 4 || classDigit == 5;
        }

        boolean isOpenClass() {
            return classDigit == 0;
        }

        /** 0 for a literal one, 1 where only the class is open, 2 with a range or wildcard. */
        int openness() {
            if (subject.size() > 1 || detail.size() > 1) {
                return 2;
            }
            return isOpenClass() ? 1 : 0;
        }
    }
}
