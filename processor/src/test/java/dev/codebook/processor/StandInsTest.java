package dev.codebook.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a consumer uses of a catalog is there in spite of a mistake, in each place where a compiler looks for it: the only
 * error is the mistake's own.
 */
class StandInsTest {

    private static final String CATALOG = """
        catalog: shop
        syntax: text
        attributes:
          retry: { values: { NO: Never., YES: Now. } }
          hints: { type: list }
          about: { type: text }
          tries: { type: integer }
        entries:
          ANYTHING: { code: "*", title: Anything, retry: NO }
          GONE: { code: g*, title: Gone, exception: true }
          SOLD:
            code: gs
            title: Sold
            retry: YES
            hints: [Buy another.]
            about: What is gone.
            tries: 3
            aliases: [SOLD_OUT]
            exception: true
            message: "{tenant} had {limit:int}"
        """;

    /** Imports, types of members, and values of annotations are looked up even where javac stops after the mistakes. */
    private static final String CONSUMER = """
        package shop;

        import static shop.ShopCodes.SOLD;
        import static shop.ShopCode.SOLD_OUT;

        import java.util.List;
        import java.util.OptionalInt;
        import shop.ShopException.Sold;

        @Consumer.Tag(code = SOLD, alias = ShopCodes.SOLD_OUT, entry = ShopCode.SOLD, retry = ShopCode.Retry.YES)
        class Consumer {

            @interface Tag {
                String code();
                String alias();
                ShopCode entry();
                ShopCode.Retry retry();
            }

            interface Retried {
                ShopCode.Retry retry();
                List<String> hints();
                String about();
                OptionalInt tries();
            }

            static class Box<T extends ShopException.Sold> {}

            ShopException.Sold own;
            List<ShopException.Gone> all;
            ShopCode.Retry retry = ShopCode.SOLD.retry();
            ShopDiagnosis diagnosis = ShopCode.diagnose("gs");
            String texts = diagnosis.about() + ShopCode.SOLD.about() + diagnosis.hints() + diagnosis.tries();
            ShopCode alias = SOLD_OUT;

            void sell() throws ShopException.Sold, ShopException.Gone {
                try {
                    throw ShopException.Sold.of("t", 5);
                } catch (Sold e) {
                    String text = e.tenant() + e.limit() + e.code();
                }
            }

            int of(ShopCode code, String text, ShopDiagnosis diagnosis) {
                switch (text) {
                    case ShopCodes.SOLD:
                        return 1;
                    default:
                }
                switch (diagnosis.retry()) {
                    case NO:
                        return 2;
                    case YES:
                        return 3;
                }
                switch (code) {
                    case SOLD:
                        return 4;
                    case GONE:
                        return 5;
                    default:
                        return 6;
                }
            }
        }
        """;

    private static final Pattern ERROR = Pattern.compile("(?m)^.*/p(\\d+)/.*: error: (.*)$");
    private static final Pattern RULE = Pattern.compile("\\[[a-z-]+]");

    /** What is written instead of what, and the rule that this breaks. */
    private record Mistake(String rule, String right, String wrong) {

        String catalog() {
            String catalog = CATALOG.replace(right, wrong);
            return wrong.contains("5xx") ? ofMail(catalog) : catalog;
        }

        /** Conditions are of replies. */
        private static String ofMail(String catalog) {
            return catalog.replace("syntax: text", "syntax: smtp").replace("code: gs", "code: 550 5.1.1");
        }
    }

    private static final List<Mistake> MISTAKES = List.of(
            new Mistake("bad-code", "code: gs", "code: g s"),
            new Mistake("bad-code", "code: gs", "code: [gs, g s]"),
            new Mistake("bad-code", "code: \"*\"", "code: \"* *\""),
            new Mistake("missing-key", "    code: gs\n", ""),
            new Mistake("missing-key", "    title: Sold\n", ""),
            new Mistake("unknown-key", "title: Sold", "title: Sold\n    titel: x"),
            new Mistake("unknown-value", "syntax: text", "syntax: txt"),
            new Mistake("duplicate-code", "  SOLD:", "  TWIN: { code: gs, title: Twin, exception: true }\n  SOLD:"),
            new Mistake("duplicate-code", "code: gs", "code: [gs, gs]"),
            new Mistake("duplicate-code", "  GONE:", "  ALL: { code: \"*\", title: All }\n  GONE:"),
            new Mistake(
                    "ambiguous-codes",
                    "  GONE: { code: g*",
                    "  A: { code: \"[540-559]\", title: A, exception: true }\n"
                            + "  B: { code: \"[550-569]\", title: B, exception: true }\n  GONE: { code: 5xx"),
            new Mistake(
                    "ambiguous-codes",
                    "  GONE: { code: g*",
                    "  A: { code: 5xx, text: [none], title: A, exception: true }\n"
                            + "  B: { code: 5xx, text: [none], title: B, exception: true }\n  GONE: { code: 5xx"),
            new Mistake("reserved", "entries:", "reserved: { codes: [gs] }\nentries:"),
            new Mistake("reserved", "entries:", "reserved: { names: [SOLD] }\nentries:"),
            new Mistake("reserved", "entries:", "reserved: { names: [SOLD_OUT] }\nentries:"),
            new Mistake("bad-fragment", "code: g*", "code: 5xx, text: [no]"),
            new Mistake("bad-host", "code: g*", "code: 5xx, host: \"a:b\""),
            new Mistake("unknown-value", "code: g*", "code: 5xx, command: SENT"),
            new Mistake("bad-name", "aliases: [SOLD_OUT", "aliases: [sold-out, SOLD_OUT"),
            new Mistake("duplicate-name", "aliases: [SOLD_OUT", "aliases: [GONE, SOLD_OUT"),
            new Mistake("exception-parent", "code: gs", "code: [gs, sold]"),
            new Mistake("parameters-without-exception", "code: gs", "code: gs*"),
            new Mistake("bad-message", "{limit:int}", "{limit:itn}"),
            new Mistake("parameter-type", "had {limit:int}", "had {limit:int}, {limit:long}"),
            new Mistake(
                    "unknown-parameter",
                    "exception: true\n    m",
                    "exception: true\n    parameters: { tenant: T, limt: L }\n    m"),
            new Mistake("unknown-value", "retry: YES", "retry: SOON"),
            new Mistake("unknown-value", "retry: NO", "retry: NEVER"),
            new Mistake("undecided-root", ", retry: NO", ""),
            new Mistake("bad-value", "tries: 3", "tries: three"),
            new Mistake("wrong-shape", "about: What", "about: [What]\n    # "),
            new Mistake("bad-name", "NO: Never.", "later-on: Later., NO: Never."),
            new Mistake("unknown-key", "values:", "valeus:"),
            new Mistake("missing-key", "values: { NO: Never., YES: Now. }", ""),
            new Mistake("missing-key", "values: { NO: Never., YES: Now. }", "values: {}"),
            new Mistake("unknown-value", "type: integer", "type: intger"),
            new Mistake("unknown-value", "type: text", "type: string"),
            new Mistake("unknown-entry", "title: Sold", "title: Sold\n    replaced_by: NOBODY"));

    @TempDir
    Path folder;

    static List<Jdk> jdks() {
        return Jdk.all();
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void javacTellsEachMistakeOnce(Jdk jdk) throws Exception {
        List<String> options = new ArrayList<>(Ecj.options(project(MISTAKES)));
        options.addAll(List.of("-Xmaxerrs", "1000"));
        String log = jdk.javac(options);
        List<MatchResult> errors = ERROR.matcher(log).results().toList();
        assertEquals(expected(), told(errors), log);
    }

    /** Eclipse's compiler goes on after the errors of a processor. */
    @Test
    void eclipseTellsEachMistakeOnce() {
        Ecj result = Ecj.compile(project(MISTAKES));
        Pattern error = Pattern.compile("(?s)\\d+\\. ERROR\\b[^/]*\\S*/p(\\d+)/(.*?)(?=\n-----|\n\\d+[. ])");
        assertEquals(expected(), told(error.matcher(result.log()).results().toList()), result.log());
    }

    @Test
    void compilesWithoutMistakes() {
        assertEquals(
                "",
                project(List.of(new Mistake("", "", "")))
                        .compile("-Xlint:all,-processing", "-Werror")
                        .log());
        assertEquals(
                "",
                project(List.of(new Mistake("", "g*", "5xx")))
                        .compile("-Xlint:all,-processing", "-Werror")
                        .log());
    }

    private static Map<Integer, List<String>> expected() {
        return new TreeMap<>(IntStream.range(0, MISTAKES.size())
                .boxed()
                .collect(Collectors.toMap(
                        i -> i, i -> List.of("[" + MISTAKES.get(i).rule() + "]"))));
    }

    /** By the number of the mistake, the rules of the errors; whole errors where they are not of a rule. */
    private static Map<Integer, List<String>> told(List<MatchResult> errors) {
        Map<Integer, List<String>> told = new TreeMap<>();
        for (MatchResult error : errors) {
            Matcher rule = RULE.matcher(error.group(2));
            told.computeIfAbsent(Integer.valueOf(error.group(1)), key -> new ArrayList<>())
                    .add(rule.find() ? rule.group() : error.group(2));
        }
        return told;
    }

    private Javac project(List<Mistake> mistakes) {
        Javac project = new Javac(folder);
        for (int i = 0; i < mistakes.size(); i++) {
            String name = "p" + i;
            project.with(name + "/package-info.java", """
                            @dev.codebook.CodeCatalog(value = "shop.yaml", implementing = Consumer.Retried.class)
                            package %s;
                            """.formatted(name))
                    .with(name + "/shop.yaml", mistakes.get(i).catalog())
                    .with(
                            name + "/Consumer.java",
                            CONSUMER.replace("shop.", name + ".").replace("package shop;", "package " + name + ";"));
        }
        return project;
    }
}
