package dev.codebook.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codebook.processor.problem.Problem;
import dev.codebook.processor.problem.Rule;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of a catalog beside each other, and beside what the consumer's package has already. */
class NameClashTest {

    private static final String CATALOG = """
        catalog: %s
        syntax: text
        suppress: [unused-attribute]
        %s
        attributes:
          retry: { values: { NO: Never., YES: At once. } }
          hints: { type: list }
          about: { type: text }
          tries: { type: integer, default: 1 }
          paged: { type: boolean }
          pause: { type: duration }
          home: { type: uri }
        %s
        entries:
          ANYTHING: { code: "*", title: Anything, retry: NO %s }
          OVER:
            code: over
            title: Over
            retry: YES
            exception: true
            message: "{tenant} {limit:int} {size:long} {price:decimal} {day:date} {time:duration} {page:uri}"
        %s
        """;

    @TempDir
    Path folder;

    /** On some file systems, one of the two files would replace the other. */
    @Test
    void refusesNamesThatDifferOnlyInCase() {
        assertTwins("types: { code: Shop, constants: SHOP }", "", "");
        assertTwins("types: { diagnosis: ShopCodE }", "", "");
        assertTwins("", "  in_stock: { type: text }\n  instock: { type: text }", "");
        assertTwins("", "  in_stock: { values: { A: B } }\n  instock: { type: text }", "");
        assertTwins("", "", "  A: { code: a, title: A, exception: Sold }\n  B: { code: b, title: B, exception: SOLD }");
        assertTwins("", "", "  A: { code: a, title: A, exception: shopException }");
        assertTwins("", "", "  A: { code: a, title: A }\n  a: { code: b, title: B }");
    }

    private static void assertTwins(String types, String attributes, String entries) {
        List<Problem> problems = CatalogText.of(CATALOG.formatted("shop", types, attributes, "", entries))
                .problems();
        assertTrue(
                problems.stream()
                        .anyMatch(problem -> problem.rule() == Rule.DUPLICATE_NAME || problem.rule() == Rule.BAD_NAME),
                () -> types + attributes + entries + problems);
    }

    @Test
    void refusesTheNameOfAnotherTypeInOtherCapitalLetters() {
        Javac.Result result = consumer("")
                .with("consumer/shopcode.java", "package consumer; class shopcode {}")
                .compile();
        assertEquals(1, result.errors().size(), result.log());
        assertTrue(
                result.errors()
                        .get(0)
                        .startsWith(
                                "the package already has a type shopcode, which differs from ShopCode only in capital"
                                        + " letters [duplicate-name]"),
                result.log());
    }

    /** Types of the package, and of java.lang, that the generated ones use without saying whose they are. */
    @Test
    void leavesItsMeaningsToThePackage() {
        Javac project = consumer("");
        List<String> types = Stream.of(
                        "String Object Override Deprecated Optional List Map Arrays Duration URI Locale Integer Math"
                                + " Data",
                        "Boolean Character Throwable RuntimeException Retry Over Generated CatalogGenerated"
                                + " OptionalInt",
                        "StringBuilder HashMap LinkedHashMap Objects Serial SuppressWarnings Enum Class LocalDate"
                                + " BigDecimal")
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .toList();
        types.forEach(type -> project.with("consumer/" + type + ".java", "package consumer; class " + type + " {}"));
        assertEquals("", project.compile("-Xlint:all", "-Werror").log());
    }

    private Javac consumer(String types) {
        return new Javac(folder)
                .with("consumer/package-info.java", "@dev.codebook.CodeCatalog(\"c.yaml\") package consumer;")
                .with("consumer/c.yaml", CATALOG.formatted("shop", types, "", "", ""));
    }
}
