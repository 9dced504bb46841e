package dev.codebook.processor.match;

import dev.codebook.processor.check.CatalogValidator;
import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.problem.Outcome;
import dev.codebook.processor.problem.Place;
import dev.codebook.processor.problem.Problem;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.problem.SourceText;
import dev.codebook.processor.read.CatalogReader;
import dev.codebook.processor.yaml.YamlParser;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Random catalogs whose codes, and what is asked besides them, meet as often as they can. */
public final class Catalogs {

    private static final String[] REPLIES = {"550", "551", "559", "450", "250", "55x", "5xx", "4xx", "[550-552]"};
    private static final String[] CLASSES = {"x", "4", "5"};
    private static final String[] PARTS = {"0", "1", "2", "3", "x", "[0-2]", "[1-3]", "[1-2]", "[2-9]"};
    private static final String[] NUMBERS = {
        "400", "401", "402", "404", "4xx", "40x", "[400-409]", "[404-499]", "5xx", "7", "[0-9]", "99999", "[401-402]"
    };
    private static final String[] WORDS = {
        "23505", "23503", "23xxx", "23*", "2*", "2xxxx", "235xx", "ACME-1", "ACME-*", "ACME-1x", "tax", "4000x", "2350x"
    };

    /** As double-quoted YAML writes them. */
    private static final String[] HOSTILE = {
        "",
        "*/",
        "\\\\u002a/",
        "\\\"",
        "${x}",
        "$L",
        "</pre><b>",
        "{@link",
        "\\n",
        "\\u2028",
        "\\u202e",
        "\\0",
        "\\U0001f600"
    };

    private static final String[] NEAR_CODES = {
        "550",
        "551",
        "552",
        "[550-551]",
        "[550-552]",
        "55x",
        "5xx",
        "x.1.1",
        "5.1.1",
        "5.2.1",
        "4.1.1",
        "5.[1-2].1",
        "x.[1-2].1",
        "x.1.[1-2]",
        "5.1.x",
        "550 5.1.1",
        "550 5.2.1",
        "551 x.1.1",
        "550 5.[1-2].1",
        "550 x.x.x",
        "5.x.x",
        "[500-599]",
        "[550-559]"
    };
    static final String WORDING = "abcdef";
    private static final String[] HOSTS = {"*.com", "*.a.com", "mx.a.com", "*.B.a.com", "mx.b.a.com", "*.org"};
    private static final String[] COMMANDS = {"MAIL", "RCPT", "DATA"};

    /** Stands between catalogs in one text, each of which extends the one before. */
    private static final String NEXT_LAYER = "---\n";

    private Catalogs() {}

    /** A catalog of the syntax that breaks no rule but, perhaps, that each entry can be reached. */
    public static String random(String syntax, Random random) {
        List<String> codes = new ArrayList<>();
        for (int i = random.nextInt(14); i >= 0; i--) {
            int before = codes.size();
            codes.add(entry(codes.size(), syntax, random));
            if (problems(yaml(syntax, codes)).stream().anyMatch(p -> p.rule() != Rule.UNREACHABLE_ENTRY)) {
                codes.subList(before, codes.size()).clear();
            }
        }
        return yaml(syntax, codes);
    }

    /** Catalogs on top of each other, with conditions, that break no rule but, perhaps, that each entry can be reached. */
    public static String withConditions(Random random) {
        List<String> codes = new ArrayList<>(List.of(NEAR_CODES));
        Collections.shuffle(codes, random);
        String[] few = codes.subList(0, 5).toArray(String[]::new);
        StringBuilder layers = new StringBuilder(yaml("smtp", List.of()));
        int number = 0;
        int last = random.nextInt(3);
        for (int layer = 0; layer <= last; layer++) {
            if (layer > 0) {
                layers.append(NEXT_LAYER).append(head(layer));
            }
            for (int i = 2 + random.nextInt(8); i > 0; i--) {
                layers.append("  E").append(number++).append(": ").append(conditions(few, random));
            }
        }
        return withoutMistakes(layers.toString());
    }

    private static String head(int layer) {
        return "catalog: layer-" + layer + "\nextends: " + path(layer - 1)
                + "\ntypes: { code: RandomCode, diagnosis: RandomDiagnosis }\nentries:\n";
    }

    /** The files of catalogs on top of each other, by their names; the last one is the topmost. */
    public static Map<String, String> files(String yaml) {
        Map<String, String> files = new LinkedHashMap<>();
        for (String layer : yaml.split(NEXT_LAYER)) {
            files.put(path(files.size()), layer);
        }
        return files;
    }

    /** The catalogs without the lines that a rule complains of. */
    private static String withoutMistakes(String yaml) {
        Set<Place> places = problems(yaml).stream()
                .filter(problem -> problem.rule() != Rule.UNREACHABLE_ENTRY)
                .flatMap(problem -> problem.place().stream())
                .collect(Collectors.toSet());
        if (places.isEmpty()) {
            return yaml;
        }
        String[] layers = yaml.split(NEXT_LAYER);
        for (int i = 0; i < layers.length; i++) {
            List<String> lines = new ArrayList<>(layers[i].lines().toList());
            String path = path(i);
            places.stream()
                    .filter(place -> place.source().path().equals(path))
                    .forEach(place -> lines.set(place.line() - 1, ""));
            layers[i] = lines.stream()
                    .filter(line -> !line.isEmpty())
                    .map(line -> line + "\n")
                    .collect(Collectors.joining());
        }
        return withoutMistakes(String.join(NEXT_LAYER, layers));
    }

    private static String path(int layer) {
        return "layer-" + layer + ".yaml";
    }

    private static String conditions(String[] few, Random random) {
        List<String> codes = some(random, 3, () -> '"' + pick(random, few) + '"');
        List<String> hosts = some(random, 2, () -> pick(random, HOSTS).replaceFirst("^\\*.*", "\"$0\""));
        return "{ code: " + (codes.isEmpty() ? "\"" + few[0] + "\"" : codes)
                + ", title: entry"
                + listed("text", random.nextInt(3) == 0 ? List.of() : some(random, 4, () -> fragment(random)))
                + listed("all", random.nextInt(3) == 0 ? some(random, 2, () -> fragment(random)) : List.of())
                + listed("host", random.nextInt(3) == 0 ? hosts : List.of())
                + listed("command", random.nextInt(4) == 0 ? some(random, 2, () -> pick(random, COMMANDS)) : List.of())
                + " }\n";
    }

    private static List<String> some(Random random, int most, Supplier<String> choice) {
        return Stream.generate(choice)
                .limit(random.nextInt(most + 1))
                .distinct()
                .toList();
    }

    private static String listed(String key, List<String> values) {
        return values.isEmpty() ? "" : ", " + key + ": " + values;
    }

    /** A piece of one short text, so that most of them hold others. */
    static String fragment(Random random) {
        int start = random.nextInt(WORDING.length() - 2);
        int end = start + 3 + random.nextInt(WORDING.length() - start - 2);
        String fragment = WORDING.substring(start, end);
        return random.nextInt(8) == 0 ? fragment.toUpperCase(Locale.ROOT) : fragment;
    }

    private static String entry(int number, String syntax, Random random) {
        List<String> codes = new ArrayList<>();
        for (int i = random.nextInt(5) == 0 ? 2 : 0; i >= 0; i--) {
            codes.add("\"" + code(syntax, random) + "\"");
        }
        String retry = random.nextBoolean() ? ", retry: " + pick(random, "NEVER", "LATER", "AFTER_FIX") : "";
        String blame = random.nextBoolean() ? ", blame: " + pick(random, "SENDER", "RECIPIENT") : "";
        String rank = number % 2 == 0 ? ", rank: " + number : "";
        String exception = random.nextInt(3) == 0 ? ", exception: true" : "";
        return "  E" + number + ": { code: " + codes + ", title: \"entry " + number + " " + pick(random, HOSTILE) + "\""
                + retry + blame + rank + exception + " }\n";
    }

    private static String code(String syntax, Random random) {
        return switch (syntax) {
            case "number" -> pick(random, NUMBERS);
            case "text" -> pick(random, WORDS);
            default -> smtpCode(random);
        };
    }

    private static String smtpCode(Random random) {
        String reply = pick(random, REPLIES);
        String enhanced = pick(random, CLASSES) + "." + pick(random, PARTS) + "." + pick(random, PARTS);
        return switch (random.nextInt(3)) {
            case 0 -> reply;
            case 1 -> enhanced;
            default -> pick(random, "550", "551", "450") + " " + enhanced;
        };
    }

    static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static String yaml(String syntax, List<String> entries) {
        return "catalog: random\nsyntax: " + syntax
                + "\nattributes:\n  retry: { values: { UNDECIDED: a, NEVER: b, LATER: c, AFTER_FIX: d } }\n"
                + "  blame: { values: { SENDER: a, RECIPIENT: b } }\n"
                + "  rank: { type: integer, default: -1 }\n"
                + "entries:\n  ROOT: { code: \"*\", title: root, retry: UNDECIDED, blame: SENDER }\n"
                + String.join("", entries);
    }

    public static List<Problem> problems(String yaml) {
        return outcome(yaml).problems();
    }

    public static boolean isFreeOfProblems(String yaml) {
        return problems(yaml).isEmpty();
    }

    public static Catalog catalog(String yaml) {
        return outcome(yaml).value().orElseThrow();
    }

    /** A catalog of one layer, whatever is wrong with it. */
    static Catalog unchecked(String yaml) {
        return read(new String[] {yaml}, 0).value().orElseThrow();
    }

    private static Outcome<Catalog> outcome(String yaml) {
        String[] layers = yaml.split(NEXT_LAYER);
        return read(layers, layers.length - 1).then(CatalogValidator::validate);
    }

    private static Outcome<Catalog> read(String[] layers, int layer) {
        return YamlParser.parse(new SourceText(path(layer), layers[layer]))
                .then(document ->
                        CatalogReader.read(document, parent -> read(layers, layer - 1), type -> Outcome.none()));
    }
}
