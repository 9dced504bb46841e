package dev.codebook.processor.match;

import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.model.Condition;
import dev.codebook.processor.model.Entry;
import dev.codebook.processor.model.Located;
import dev.codebook.processor.syntax.Code;
import dev.codebook.processor.syntax.Input;
import dev.codebook.smtp.SmtpCommand;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the design says of codes and conditions, once more, from their spelling alone and by trying everything: every entry,
 * and for what covers what, every input of a small universe.
 */
public final class NaiveMatching {

    private final Catalog catalog;
    private final List<Input> universe;
    private final List<String> written;
    private final Map<String, Long> extents = new HashMap<>();

    public NaiveMatching(Catalog catalog) {
        this.catalog = catalog;
        this.universe = universe(catalog.syntax().key());
        this.written = catalog.entries().stream()
                .flatMap(entry -> entry.plainCodes().stream())
                .map(Code::text)
                .toList();
    }

    /** Inputs that tell all codes of the random catalogs apart. */
    public static List<Input> universe(String syntax) {
        List<Input> inputs = new ArrayList<>();
        switch (syntax) {
            case "number" -> {
                for (int number = -1; number < 610; number++) {
                    inputs.add(new Input.Number(number));
                }
                inputs.add(new Input.Number(99999));
            }
            case "text" -> {
                for (String word : new String[] {
                    "",
                    "2",
                    "23",
                    "235",
                    "2350",
                    "23505",
                    "23503",
                    "23509",
                    "23519",
                    "24000",
                    "235050",
                    "ACME-",
                    "ACME-1",
                    "ACME-2",
                    "ACME-12",
                    "ACME-19",
                    "ACME-123",
                    "tax",
                    "tab",
                    "40001",
                    "4000",
                    "x",
                    "*",
                    "23xxx"
                }) {
                    inputs.add(new Input.Text(word));
                }
            }
            default -> addSmtp(inputs);
        }
        return inputs;
    }

    private static void addSmtp(List<Input> inputs) {
        for (int reply : new int[] {0, 250, 299, 450, 451, 550, 551, 552, 553, 559, 560, 601, 999}) {
            inputs.add(new Input.Smtp(reply, 0, -1, -1));
            for (int enhancedClass : new int[] {2, 4, 5, 6}) {
                for (int subject : new int[] {0, 1, 2, 3, 4, 9, 10}) {
                    for (int detail : new int[] {0, 1, 2, 3, 4, 9, 10, 999}) {
                        inputs.add(new Input.Smtp(reply, enhancedClass, subject, detail));
                    }
                }
            }
        }
    }

    /** A reply, as far as entries can ask for it; host and command may be null. */
    public record Reply(Input input, String text, String host, SmtpCommand command) {}

    /** A code of an entry that matches, and how long the fragments are that were found. */
    private record Match(String code, Entry entry, int length) {

        int kinds() {
            Condition condition = entry.condition();
            return (condition.hasText() ? 4 : 0)
                    + (condition.hosts().isEmpty() ? 0 : 2)
                    + (condition.commands().isEmpty() ? 0 : 1);
        }
    }

    /** The matching entries, the most specific first. */
    public List<String> match(Input input) {
        return match(new Reply(input, "", null, null));
    }

    /** The matching entries, the most specific first. */
    public List<String> match(Reply reply) {
        List<Match> matched = new ArrayList<>();
        for (Entry entry : catalog.entries()) {
            for (Code code : entry.plainCodes()) {
                if (matches(code.text(), reply.input) && isFulfilled(entry.condition(), reply)) {
                    matched.add(new Match(code.text(), entry, found(entry.condition(), reply.text)));
                }
            }
        }
        matched.sort(Comparator.<Match>comparingInt(match -> kind(match.code))
                .thenComparingLong(match -> extent(match.code))
                .thenComparingInt(match -> written.indexOf(match.code))
                .thenComparingInt(match -> -match.kinds())
                .thenComparingInt(match -> -match.entry.origin().layer())
                .thenComparingInt(match -> -match.length));
        return matched.stream().map(match -> match.entry.name()).distinct().toList();
    }

    private static boolean isFulfilled(Condition condition, Reply reply) {
        return condition.all().stream().allMatch(fragment -> holds(reply.text, fragment))
                && (condition.any().isEmpty()
                        || condition.any().stream().anyMatch(fragment -> holds(reply.text, fragment)))
                && (condition.hosts().isEmpty()
                        || condition.hosts().stream().anyMatch(pattern -> isHost(pattern.value(), reply.host)))
                && (condition.commands().isEmpty()
                        || condition.commands().stream()
                                .anyMatch(name -> name.value().equals(String.valueOf(reply.command))));
    }

    private static boolean holds(String text, Located<String> fragment) {
        String wanted = Pattern.quote(fragment.value().toLowerCase(Locale.ROOT));
        String outside = "(?<![a-z]@[a-z]{0,99})" + wanted + "(?![a-z]{0,99}@[a-z])";
        return Pattern.compile(outside).matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    private static boolean isHost(String pattern, String host) {
        String regex = pattern.replace(".", "\\.").replace("*", ".*");
        return host != null
                && Pattern.compile(regex, Pattern.CASE_INSENSITIVE)
                        .matcher(host)
                        .matches();
    }

    private static int found(Condition condition, String text) {
        int longest = condition.any().stream()
                .filter(fragment -> holds(text, fragment))
                .mapToInt(fragment -> fragment.value().length())
                .max()
                .orElse(0);
        return longest
                + condition.all().stream()
                        .mapToInt(fragment -> fragment.value().length())
                        .sum();
    }

    /** The kinds of codes in the order of the design. */
    private int kind(String code) {
        if (code.equals("*")) {
            return 100;
        }
        if (!catalog.syntax().key().equals("smtp")) {
            return isPlain(code) ? 0 : 1;
        }
        if (code.indexOf('.') < 0) {
            return code.endsWith("xx") ? 90 : isPlain(code) ? 70 : 80;
        }
        String enhanced = code.substring(code.indexOf(' ') + 1);
        boolean isRange = enhanced.indexOf('[') >= 0 || enhanced.indexOf('x', 1) >= 0;
        int openness = isRange ? 20 : enhanced.startsWith("x") ? 10 : 0;
        return (code.indexOf(' ') > 0 ? 0 : 30) + openness;
    }

    private boolean isPlain(String code) {
        boolean isText = catalog.syntax().key().equals("text");
        return isText ? code.equals("tax") || !code.endsWith("x") && !code.endsWith("*") : code.matches("[0-9]+");
    }

    /** How much a code leaves open, as far as it decides: the less, the narrower. */
    private long extent(String code) {
        return extents.computeIfAbsent(
                code,
                text -> catalog.syntax().key().equals("smtp")
                        ? smtpExtent(text)
                        : universe.stream()
                                .filter(input -> matches(text, input))
                                .count());
    }

    private static long smtpExtent(String code) {
        String[] parts = code.substring(code.indexOf(' ') + 1).split("\\.");
        return parts.length < 3 ? size(parts[0]) : (parts[0].equals("x") ? 10 : 1) * size(parts[1]) * size(parts[2]);
    }

    private static long size(String part) {
        if (!part.startsWith("[")) {
            return part.equals("x")
                    ? 1000
                    : (long) Math.pow(10, part.chars().filter(c -> c == 'x').count());
        }
        String[] ends = part.substring(1, part.length() - 1).split("-");
        return Integer.parseInt(ends[1]) - Integer.parseInt(ends[0]) + 1;
    }

    /** The entries that match wherever this one does. */
    public List<String> covering(Entry entry) {
        List<Input> own = universe.stream()
                .filter(input -> entry.plainCodes().stream().anyMatch(code -> matches(code.text(), input)))
                .toList();
        return catalog.entries().stream()
                .filter(other -> other != entry
                        && own.stream()
                                .allMatch(input ->
                                        other.plainCodes().stream().anyMatch(code -> matches(code.text(), input))))
                .map(Entry::name)
                .toList();
    }

    /** Whether some input has this entry as its most specific one. */
    public boolean isReachable(Entry entry) {
        return universe.stream().anyMatch(input -> match(input).get(0).equals(entry.name()));
    }

    static boolean matches(String code, Input input) {
        if (code.equals("*")) {
            return true;
        }
        if (input instanceof Input.Number number) {
            return number.number() >= 0 && part(code, number.number());
        }
        if (input instanceof Input.Text text) {
            return word(code, text.text());
        }
        return smtp(code, (Input.Smtp) input);
    }

    private static boolean word(String code, String word) {
        if (code.endsWith("*")) {
            return word.startsWith(code.substring(0, code.length() - 1));
        }
        String pattern = code.equals("tax") ? code : code.replace("x", ".").replace("-", "\\-");
        return word.matches(pattern);
    }

    private static boolean smtp(String code, Input.Smtp input) {
        int space = code.indexOf(' ');
        if (space > 0) {
            return input.replyCode() == Integer.parseInt(code.substring(0, space))
                    && enhanced(code.substring(space + 1), input.enhancedClass(), input);
        }
        if (code.indexOf('.') > 0) {
            return enhanced(code, input.replyClass(), input);
        }
        if (code.endsWith("xx")) {
            return input.replyClass() == code.charAt(0) - '0';
        }
        return input.replyCode() > 0 && part(code, input.replyCode());
    }

    private static boolean enhanced(String code, int inputClass, Input.Smtp input) {
        String[] parts = code.split("\\.");
        return input.enhancedClass() > 0
                && (parts[0].equals("x") || parts[0].equals(String.valueOf(inputClass)))
                && part(parts[1], input.subject())
                && part(parts[2], input.detail());
    }

    private static boolean part(String pattern, int number) {
        if (pattern.equals("x")) {
            return true;
        }
        if (pattern.startsWith("[")) {
            String[] ends = pattern.substring(1, pattern.length() - 1).split("-");
            return Integer.parseInt(ends[0]) <= number && number <= Integer.parseInt(ends[1]);
        }
        return String.valueOf(number).matches(pattern.replace("x", "[0-9]"));
    }
}
