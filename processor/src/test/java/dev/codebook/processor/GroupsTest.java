package dev.codebook.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codebook.processor.problem.Problem;
import dev.codebook.processor.problem.Rule;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A divided catalog has an enum for each group, and does what an undivided one does. */
class GroupsTest {

    private static final String HEAD = """
            catalog: acme
            syntax: text
            groups: area
            attributes:
              area: { values: { BILLING: Billing., SHIPPING: Shipping. } }
            entries:
              UNKNOWN: { code: "*", title: Unknown, area: BILLING }
              SHIPPED: { code: S*, title: Shipped, area: SHIPPING }
            """;

    /** What consumers do, and what comes of it. */
    private static final String CONSUMER = """
            package golden;

            import java.io.*;
            import java.util.*;

            @SuppressWarnings("deprecation")
            public class Consumer {
                static String all() throws Exception {
                    List<Object> seen = new ArrayList<>();
                    seen.add(List.of(AcmeCode.values()));
                    seen.add(AcmeCode.find("BIL-01") + " " + AcmeCode.find("none") + " " + AcmeCode.valueOf("PARCEL_LATE"));
                    AcmeDiagnosis late = AcmeCode.diagnose("TRA-01: again");
                    AcmeCode code = late.code();
                    seen.add(late + " " + late.because() + " " + late.area() + " " + late.retry() + " " + late.pause());
                    seen.add(code.name() + " " + code.index() + " " + code.code() + " " + code.title() + " " + code.hints());
                    seen.add(code.parent() + " " + code.parent().get().covers(code) + " " + code.covers(code.parent().get()));
                    seen.add(code.title(Locale.GERMAN) + " " + code.catalog() + " " + code.writtenAt() + " " + code.area());
                    seen.add(switched("TRA-01") + switched("TRA-90") + switched("BIL-02") + switched("?"));
                    seen.add(late.toException().getClass().getSuperclass().getSimpleName());
                    AcmeException thrown = AcmeException.CardRefused.of("1234", 3);
                    seen.add(thrown.getMessage() + " / " + thrown.message(Locale.GERMAN) + " / " + thrown.code());
                    seen.add(AcmeCode.diagnose("BIL-01").toException().message(Locale.GERMAN));
                    seen.add(AcmeCode.diagnose("TRA-77").toException().message(Locale.GERMAN));
                    seen.add(AcmeCode.Billing.CARD_DECLINED + " " + AcmeCode.Billing.values().length);
                    seen.add(copy(thrown).code() == AcmeCode.Billing.CARD_REFUSED);
                    switch ("BIL-01") {
                        case AcmeCodes.Billing.CARD_REFUSED -> seen.add(AcmeCodes.InTransit.PARCEL_LATE);
                        default -> seen.add("no constant");
                    }
                    try {
                        AcmeCode.valueOf("NOBODY");
                    } catch (IllegalArgumentException e) {
                        seen.add(e.getMessage());
                    }
                    try {
                        AcmeCode.valueOf(null);
                    } catch (NullPointerException e) {
                        seen.add(e.getMessage());
                    }
                    StringBuilder lines = new StringBuilder();
                    seen.forEach(line -> lines.append(line).append('\\n'));
                    return lines.toString();
                }

                private static String switched(String text) {
                    AcmeCode code = AcmeCode.diagnose(text).code();
                    if (code instanceof AcmeCode.Billing billing) {
                        return switch (billing) {
                            case INVOICE, CARD_REFUSED, CARD_LOST -> "card ";
                            case PAID_ON_DELIVERY -> "cash ";
                        };
                    }
                    if (code instanceof AcmeCode.InTransit transit) {
                        return switch (transit) {
                            case TRANSIT -> "somewhere ";
                            case PARCEL_LATE -> "late ";
                        };
                    }
                    return "other";
                }

                private static AcmeException copy(AcmeException thrown) throws Exception {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    new ObjectOutputStream(bytes).writeObject(thrown);
                    return (AcmeException) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void doesWhatAnUndividedOneDoes() throws Exception {
        Javac project = new GoldenCase(Path.of("src/test/resources/golden/groups"))
                .into(new Javac(folder))
                .with("golden/Consumer.java", CONSUMER);
        assertEquals("", project.compile().log());
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {project.classes().toUri().toURL()})) {
            var all = loader.loadClass("golden.Consumer").getDeclaredMethod("all");
            all.setAccessible(true);
            assertEquals("""
                    [INVOICE, CARD_REFUSED, CARD_LOST, PAID_ON_DELIVERY, TRANSIT, PARCEL_LATE, UNKNOWN]
                    Optional[CARD_REFUSED] Optional.empty PARCEL_LATE
                    PARCEL_LATE (TRA-01): TRA-01: again [PARCEL_LATE, TRANSIT, UNKNOWN] IN_TRANSIT LATER Optional[PT8H]
                    PARCEL_LATE 5 TRA-01 Parcel is late [Ask the carrier.]
                    Optional[TRANSIT] true false
                    Paket kommt spaeter acme catalog.yaml:23 IN_TRANSIT
                    late cash card other
                    Transit
                    Card 1234 was refused 3 times / Karte 1234 wurde 3-mal abgelehnt / CARD_REFUSED
                    Karte abgelehnt
                    Etwas unterwegs
                    CARD_REFUSED 4
                    true
                    TRA-01
                    No entry is named NOBODY
                    name
                    """, all.invoke(null));
        }
    }

    @Test
    void implementsInterfacesOfTheConsumer() {
        Javac.Result result = consumer(HEAD, "value = \"c.yaml\", implementing = Named.class")
                .with("consumer/Named.java", """
                        package consumer;
                        public interface Named {
                            String name();
                            int ordinal();
                            String title();
                            default String both() { return name() + title() + ordinal(); }
                        }
                        """)
                .with("consumer/Use.java", """
                        package consumer;
                        class Use {
                            Named one = AcmeCode.Billing.UNKNOWN;
                            Named other = AcmeCode.valueOf("SHIPPED");
                        }
                        """)
                .compile("-Xlint:all", "-Werror");
        assertEquals("", result.log());
    }

    /** It has the entries of its parent, their groups, and more of both; an override moves an entry. */
    @Test
    void dividesWhatExtendsIt() {
        Javac.Result result = consumer("""
                        catalog: child
                        extends: base.yaml
                        attributes:
                          area: { values: { RETURNS: Returns. } }
                        entries:
                          RETURNED: { code: R*, title: Returned, area: RETURNS }
                        overrides:
                          UNKNOWN: { area: RETURNS, because: Most of it comes back. }
                        """, "\"c.yaml\"")
                .with("consumer/base.yaml", HEAD)
                .with("consumer/Use.java", """
                        package consumer;
                        class Use {
                            ChildCode.Returns one = ChildCode.Returns.UNKNOWN;
                            ChildCode.Returns two = ChildCode.Returns.RETURNED;
                            ChildCode.Shipping three = ChildCode.Shipping.SHIPPED;
                        }
                        """)
                .compile("-Xlint:all", "-Werror");
        assertEquals("", result.log());
    }

    @Test
    void parentsThatAreDividedOtherwiseAskWhichShallHold() {
        String other = HEAD.replace("acme", "other").replace("area", "field").replaceAll("(?s)entries:.*", "entries:\n")
                + "  ODD: { code: odd, title: Odd, field: BILLING }\n";
        String child = "catalog: child\nextends: [base.yaml, other.yaml]\n";
        Javac project = consumer(child, "\"c.yaml\"")
                .with("consumer/base.yaml", HEAD)
                .with("consumer/other.yaml", other + "  ROOT: { code: \"*\", title: Root, field: BILLING }\n");
        assertEquals(
                1,
                project.compile().errors().stream()
                        .filter(error -> error.contains(
                                "c.yaml:2:1: these catalogs are divided by different attributes: area, field"
                                        + " [extends-conflict]"))
                        .filter(error -> error.contains("add a line such as \"groups: area\""))
                        .count());
    }

    /** Each mistake is the only error: the entry has its constant in the group that it would be in. */
    @Test
    void keepsEntriesWithMistakes() {
        Javac.Result result = consumer(
                        HEAD
                                + "  AGAIN: { code: S*, title: Again, area: SHIPPING }\n"
                                + "  UNREADABLE: { code: \"no code\", title: Unreadable }\n",
                        "\"c.yaml\"")
                .with("consumer/Use.java", """
                        package consumer;
                        class Use {
                            AcmeCode.Shipping one = AcmeCode.Shipping.AGAIN;
                            AcmeCode other = AcmeCode.Billing.UNREADABLE;
                        }
                        """)
                .compile();
        assertEquals(2, result.errors().size(), result::log);
    }

    @Test
    void tellsOnceOfAnAttributeThatCannotBeRead() {
        Javac.Result result = consumer("""
                        catalog: acme
                        syntax: text
                        groups: area
                        attributes:
                          area: { type: nowhere.Area }
                        entries:
                          UNKNOWN: { code: "*", title: Unknown }
                        """, "\"c.yaml\"").compile();
        assertEquals(1, result.errors().size(), result::log);
        assertTrue(result.errors().get(0).contains("there is no type nowhere.Area"), result::log);
    }

    @Test
    void refusesAGroupThatIsTooLarge() {
        assertProblem(
                HEAD + entries(4_000, i -> "code: B" + i),
                "the group BILLING has 4001 entries, and an enum of Java holds 4000",
                "divide it: add a value to \"area\", and write it at some of the entries, or at one that covers them");
    }

    @Test
    void refusesMoreGroupedEntriesThanHaveRoom() {
        assertProblem(
                HEAD + entries(100_000, i -> "code: B" + i),
                "the catalog has 100002 entries, and its groups hold 100000 together",
                "split it into several catalogs");
    }

    @Test
    void tellsThatACatalogCanBeDivided() {
        assertProblem(
                HEAD.replace("groups: area\n", "") + entries(4_000, i -> "code: B" + i),
                "the catalog has 4002 entries, and an enum of Java holds 4000",
                "divide it: write \"groups:\" and the name of an enumerated attribute, each of whose values then has an"
                        + " enum of its own");
    }

    @Test
    void refusesAnAttributeWithMoreValuesThanHaveRoom() {
        String yaml = HEAD.replace("entries:", "  size: { type: integer }\nentries:");
        assertProblem(
                yaml + entries(4_001, i -> "code: " + (i % 2 == 0 ? "S" : "B") + i + ", size: " + i),
                "the attribute size has 4001 different values, and one that cascades can have 4000",
                "make it a text, which does not cascade");
    }

    @Test
    void refusesMoreExceptionsThanHaveRoom() {
        assertProblem(
                HEAD + entries(3_001, i -> "code: S" + i + ", exception: true"),
                "the catalog has 3001 exceptions, and one class of Java holds 3000",
                "remove \"exception:\" where nobody catches it by its class: then that of a covering entry is thrown");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void takesAsManyExceptionsAsHaveRoom(boolean divided) {
        String yaml = (divided ? HEAD : HEAD.replace("groups: area\n", ""))
                + entries(3_000, i -> "code: " + (i % 2 == 0 ? "S" : "B") + i + ", exception: true, message: \"M\"");
        assertEquals("", consumer(yaml, "\"c.yaml\"").compile().log());
    }

    /** Most entries between them have none. */
    @Test
    void takesExceptionsThatStandFarApart() {
        String yaml = HEAD
                + entries(
                        7_900,
                        i -> "code: " + (i % 2 == 0 ? "S" : "B") + i
                                + (i % 8 < 3 ? ", exception: true, message: \"M\"" : ""));
        assertEquals("", consumer(yaml, "\"c.yaml\"").compile().log());
    }

    /** More different texts than the constants of one class, in lists and in other languages. */
    @Test
    void takesMoreTextsThanOneClassHolds() {
        String yaml = HEAD.replace("groups: area", "groups: area\nlanguages: de")
                        .replace("entries:", "  hints: { type: list }\nentries:")
                + entries(
                        7_000,
                        i -> "code: " + (i % 2 == 0 ? "S" : "B") + i
                                + IntStream.range(0, 6)
                                        .mapToObj(item -> "hint " + i + " " + item)
                                        .collect(Collectors.joining(", ", ", hints: [", "]")));
        String german = IntStream.range(0, 7_000)
                .mapToObj(i -> "  E" + i + ": { title: Titel " + i + " }\n")
                .collect(Collectors.joining());
        Javac.Result result = consumer(yaml, "\"c.yaml\"")
                .with(
                        "consumer/c.de.yaml",
                        "translates: acme\nlanguage: de\nentries:\n  UNKNOWN: { title: U }\n  SHIPPED: { title: V }\n"
                                + german)
                .compile("-Xlint:all", "-Werror");
        assertEquals("", result.log());
    }

    /** More is too much for its initializers of enums; javac takes {@code 4000}. */
    @Test
    void takesUnderEclipseAsManyEntriesAsTheDocumentsSay() {
        String yaml = HEAD.replace("groups: area\n", "") + entries(2_698, i -> "code: S" + i);
        Ecj result = Ecj.compile(consumer(yaml, "\"c.yaml\""));
        assertTrue(result.succeeded(), result.log());
    }

    @Test
    void refusesAListThatIsTooLong() {
        assertProblem(
                HEAD.replace("entries:", "  hints: { type: list }\nentries:") + longList(7_501),
                "LONG has 7501 items under \"hints\", and one list holds 7500",
                "divide them among several entries, or keep them in a file of their own");
    }

    @Test
    void takesAListAsLongAsHasRoom() {
        String yaml = HEAD.replace("entries:", "  hints: { type: list }\nentries:") + longList(7_500);
        assertEquals("", consumer(yaml, "\"c.yaml\"").compile().log());
    }

    private static String longList(int items) {
        return IntStream.range(0, items)
                .mapToObj(item -> "hint " + item)
                .collect(Collectors.joining(", ", "  LONG: { code: SL, title: T, hints: [", "] }\n"));
    }

    private static String entries(int count, IntFunction<String> rest) {
        return IntStream.range(0, count)
                .mapToObj(i -> "  E" + i + ": { title: T, " + rest.apply(i) + " }\n")
                .collect(Collectors.joining());
    }

    private static void assertProblem(String yaml, String message, String help) {
        List<Problem> problems = CatalogText.of(yaml).problems().stream()
                .filter(problem -> !problem.rule().isWarning())
                .toList();
        assertEquals(
                List.of(message + " / " + help),
                problems.stream()
                        .filter(problem -> problem.rule() == Rule.TOO_MANY_ENTRIES)
                        .map(problem -> problem.message() + " / " + problem.help())
                        .toList(),
                problems::toString);
    }

    private Javac consumer(String yaml, String annotation) {
        return new Javac(folder)
                .with("consumer/package-info.java", "@dev.codebook.CodeCatalog(" + annotation + ") package consumer;")
                .with("consumer/c.yaml", yaml);
    }
}
