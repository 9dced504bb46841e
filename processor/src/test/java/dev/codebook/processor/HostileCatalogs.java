package dev.codebook.processor;

import static dev.codebook.processor.HostileTexts.asMessage;
import static dev.codebook.processor.HostileTexts.quoted;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Catalogs that hold every hostile text in every place where a text may stand: {@code base}, with an entry for each; its
 * German texts; {@code child}, which overrides all of it; {@code many}, with an attribute for each; and some small ones for
 * what a catalog has but once, or few of.
 */
final class HostileCatalogs {

    private static final List<String> TEXTS = HostileTexts.all();

    /** So many enumerated attributes a catalog may have, beside as many integers. */
    static final int FEW = 25;

    private static final String ROOT = "entries:\n  ROOT: { code: \"*\", title: Root";

    private HostileCatalogs() {}

    /** The text with this number; behind the last one comes the first. */
    static String text(int number) {
        return TEXTS.get(number % TEXTS.size());
    }

    /** What stands in another place of the same entry: the next one, so that an override changes something. */
    static String other(int number) {
        return text(number + 1);
    }

    static String base() {
        StringBuilder yaml = new StringBuilder("""
                catalog: base
                syntax: text
                languages: de
                translated: [description, note]
                attributes:
                  note: { type: text }
                  refs: { type: list }
                  mood:
                    default: V0
                    values:
                """);
        each(yaml, number -> "      V" + number + ": " + quoted(text(number)) + "\n");
        yaml.append("entries:\n  ROOT: { code: \"*\", title: Root }\n");
        each(yaml, number ->
                """
                  E%1$s:
                    code: E%1$s
                    title: %2$s
                    description: %2$s
                    message: %3$s
                    exception: true
                    deprecated: %2$s
                    since: %2$s
                    aliases: { OLD%1$s: { deprecated: %2$s } }
                    note: %2$s
                    refs: [%2$s, %2$s]
                    mood: V%1$s
                  P%1$s:
                    code: P%1$s
                    title: Filled
                    exception: true
                    message: %4$s
                    parameters: { who: %2$s, count: %2$s }
                """.formatted(number, quoted(text(number)), quoted(asMessage(text(number))), filled(text(number))));
        return yaml.toString();
    }

    static String translation() {
        StringBuilder yaml = new StringBuilder("""
                translates: base
                language: de
                entries:
                  ROOT: { title: Wurzel }
                """);
        each(yaml, number ->
                """
                  E%1$s: { title: %2$s, description: %2$s, message: %3$s, note: %2$s }
                  P%1$s: { title: Filled, message: %4$s }
                """.formatted(number, quoted(other(number)), quoted(asMessage(other(number))), filled(other(number))));
        return yaml.toString();
    }

    static String child() {
        StringBuilder yaml = new StringBuilder("""
                catalog: child
                extends: base.yaml
                overrides:
                """);
        each(yaml, number ->
                """
                  E%1$s:
                    because: %2$s
                    title: %2$s
                    description: %2$s
                    message: %3$s
                    deprecated: %2$s
                    note: %2$s
                    refs: [%2$s]
                  P%1$s:
                    because: %2$s
                    message: %4$s
                    parameters: { who: %2$s, count: %2$s }
                """.formatted(number, quoted(other(number)), quoted(asMessage(other(number))), filled(other(number))));
        return yaml.toString();
    }

    /** What attributes are, and what they hold where no entry says otherwise. */
    static String attributes() {
        StringBuilder yaml = new StringBuilder("catalog: many\nsyntax: text\nattributes:\n");
        each(yaml, number -> """
                  a%1$s: { type: text, description: %2$s, default: %2$s }
                """.formatted(number, quoted(text(number))));
        return yaml.append(ROOT).append(" }\n").toString();
    }

    /** How many small catalogs hold what a catalog can have of a few texts only. */
    static int smalls() {
        return (TEXTS.size() + FEW - 1) / FEW;
    }

    /** What a catalog has but once, its title; and what attributes are that cascade, of which it has few. */
    static String small(int small) {
        List<Integer> numbers =
                IntStream.range(small * FEW, (small + 1) * FEW).boxed().toList();
        String title = numbers.stream().map(HostileCatalogs::text).collect(Collectors.joining("\n\n"));
        StringBuilder yaml = new StringBuilder("""
                catalog: small%1$s
                title: %2$s
                syntax: text
                attributes:
                """.formatted(small, quoted(title)));
        numbers.forEach(number -> yaml.append("""
                  c%1$s: { type: integer, description: %2$s }
                  m%1$s: { description: %2$s, values: { GOOD: %2$s } }
                """.formatted(number, quoted(text(number)))));
        yaml.append(ROOT);
        numbers.forEach(number -> yaml.append(", c%1$s: %1$s, m%1$s: GOOD".formatted(number)));
        return yaml.append(" }\n").toString();
    }

    /** Text on both sides of a parameter, and between two. */
    private static String filled(String text) {
        String words = asMessage(text);
        return quoted(words + "{who}" + words + "{count:int}" + words);
    }

    private interface Piece {
        String of(int number);
    }

    private static void each(StringBuilder yaml, Piece piece) {
        for (int number = 0; number < TEXTS.size(); number++) {
            yaml.append(piece.of(number));
        }
    }
}
