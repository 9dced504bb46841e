package dev.codebook.processor.match;

import dev.codebook.processor.match.NaiveMatching.Reply;
import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.model.Condition;
import dev.codebook.processor.model.Entry;
import dev.codebook.processor.model.Located;
import dev.codebook.processor.syntax.Code;
import dev.codebook.processor.syntax.Input;
import dev.codebook.smtp.SmtpMatcher;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The matcher that the code generated from a catalog would ask. */
final class RunTime {

    private final List<Entry> entries;
    private final List<String> codes;
    private final SmtpMatcher matcher;

    RunTime(Catalog catalog) {
        List<Ranked> ranked = Matching.of(catalog).ranked();
        entries = catalog.entries();
        codes = ranked.stream().map(step -> step.code().text()).toList();
        int[] plain = ranked.stream()
                .mapToInt(step -> step.plain().map(entries::indexOf).orElse(-1))
                .toArray();
        List<String> lines = entries.stream()
                .filter(entry -> !entry.condition().isNone())
                .map(this::line)
                .toList();
        boolean[] hasConditions = new boolean[codes.size()];
        entries.stream()
                .filter(entry -> !entry.condition().isNone())
                .flatMap(entry -> entry.plainCodes().stream())
                .forEach(code -> hasConditions[codes.indexOf(code.text())] = true);
        long[] decisions = LongStream.range(0, entries.size())
                .map(entry -> entry << SmtpMatcher.ENTRY_SHIFT)
                .toArray();
        long[] masks = LongStream.generate(() -> -1L << SmtpMatcher.ENTRY_SHIFT)
                .limit(entries.size())
                .toArray();
        matcher = SmtpMatcher.of(codes.toArray(String[]::new), plain, hasConditions, () -> lines, decisions, masks);
    }

    private String line(Entry entry) {
        Condition condition = entry.condition();
        Stream<String> columns = Stream.of(
                String.valueOf(entries.indexOf(entry)),
                entry.plainCodes().stream()
                        .map(Code::text)
                        .map(codes::indexOf)
                        .sorted()
                        .map(String::valueOf)
                        .collect(Collectors.joining(" ")),
                String.valueOf(entry.origin().layer()),
                words(condition.hosts()).toLowerCase(Locale.ROOT),
                words(condition.commands()),
                String.valueOf(condition.all().size()));
        return Stream.of(columns, condition.foldedAll().stream(), condition.foldedAny().stream())
                .flatMap(column -> column)
                .collect(Collectors.joining("\t"));
    }

    private static String words(List<Located<String>> names) {
        return names.stream().map(Located::value).collect(Collectors.joining(" "));
    }

    /** The entry that a reply is diagnosed as. */
    String winner(Reply reply) {
        long finding = matcher.match(packed(reply.input()), reply.text(), reply.host(), reply.command());
        return entries.get((int) (finding >>> SmtpMatcher.ENTRY_SHIFT)).name();
    }

    /** The entries that match, the most specific first. */
    List<String> match(Reply reply) {
        int[] found = matcher.matchAll(packed(reply.input()), reply.text(), reply.host(), reply.command());
        return Arrays.stream(found).mapToObj(entry -> entries.get(entry).name()).toList();
    }

    private static long packed(Input input) {
        Input.Smtp smtp = (Input.Smtp) input;
        long enhanced = smtp.subject() < 0
                ? 0
                : (long) smtp.enhancedClass() << 20 | (long) smtp.subject() << 10 | smtp.detail();
        return (long) smtp.replyCode() << 24 | enhanced;
    }
}
