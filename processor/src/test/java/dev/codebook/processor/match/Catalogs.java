package dev.codebook.processor.match;

import dev.codebook.processor.check.CatalogValidator;
import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.problem.Outcome;
import dev.codebook.processor.problem.Problem;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.problem.SourceText;
import dev.codebook.processor.read.CatalogReader;
import dev.codebook.processor.yaml.YamlParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random catalogs whose codes meet as often as they can. */
public final class Catalogs {

    private static final String[] REPLIES = {"550", "551", "559", "450", "250", "55x", "5xx", "4xx", "[550-552]"};
    private static final String[] CLASSES = {"x", "4", "5"};
    private static final String[] PARTS = {"0", "1", "2", "3", "x", "[0-2]", "[1-3]", "[1-2]", "[2-9]"};
    private static final String[] NUMBERS = {
        "400", "401", "404", "4xx", "40x", "[400-409]", "[404-499]", "5xx", "503", "7", "[0-9]", "99999", "[401-402]"
    };
    private static final String[] WORDS = {
        "23505", "23503", "23xxx", "23*", "2*", "2xxxx", "235xx", "ACME-1", "ACME-*", "ACME-1x", "tax", "4000x", "2350x"
    };

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

    private static String entry(int number, String syntax, Random random) {
        List<String> codes = new ArrayList<>();
        for (int i = random.nextInt(5) == 0 ? 2 : 0; i >= 0; i--) {
            codes.add("\"" + code(syntax, random) + "\"");
        }
        String retry = random.nextBoolean() ? ", retry: " + pick(random, "NEVER", "LATER", "AFTER_FIX") : "";
        String blame = random.nextBoolean() ? ", blame: " + pick(random, "SENDER", "RECIPIENT") : "";
        return "  E" + number + ": { code: " + codes + ", title: entry " + number + retry + blame + " }\n";
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
                + "entries:\n  ROOT: { code: \"*\", title: root, retry: UNDECIDED, blame: SENDER }\n"
                + String.join("", entries);
    }

    static List<Problem> problems(String yaml) {
        return outcome(yaml).problems();
    }

    public static boolean isFreeOfProblems(String yaml) {
        return problems(yaml).isEmpty();
    }

    public static Catalog catalog(String yaml) {
        return outcome(yaml).value().orElseThrow();
    }

    private static Outcome<Catalog> outcome(String yaml) {
        return YamlParser.parse(new SourceText("random.yaml", yaml))
                .then(document -> CatalogReader.read(document, parent -> Outcome.none()))
                .then(CatalogValidator::validate);
    }
}
