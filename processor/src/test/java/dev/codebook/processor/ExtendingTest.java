package dev.codebook.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codebook.processor.AnnotationRulesTest.Shows;
import dev.codebook.processor.problem.Rule;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a catalog says otherwise than those that it extends. */
class ExtendingTest {

    private static final String BASE = """
            catalog: base
            syntax: text
            attributes:
              retry: { description: Whether again., values: { NO: Never., SOON: Soon., LATE: Late. } }
              advice: { type: text, description: What to do. }
            entries:
              ANYTHING: { code: "*", title: Anything, retry: NO }
              FULL: { code: full, title: Full, retry: SOON, advice: Wait., exception: true }
              GONE: { code: gone, title: Gone, deprecated: Too rare., replaced_by: FULL }
            """;

    private static final String CHILD = """
            catalog: child
            extends: base.yaml
            """;

    @TempDir
    Path folder;

    @Test
    void anOverrideReplacesWhatItNamesAndTellsWhereAndWhy() throws Exception {
        child(CHILD + """
                overrides:
                  FULL:
                    retry: NO
                    title: No room
                    exception: NoRoom
                    because: Sales mail is stale after an hour.
                entries:
                  OWN: { code: own, title: Own }
                """);
        assertEquals("NO", of("diagnose", "full", "retry"));
        assertEquals("No room", of("FULL", "title"));
        assertEquals("Wait.", of("FULL", "advice"));
        assertEquals("base", of("FULL", "catalog"));
        assertEquals("base.yaml:8", of("FULL", "writtenAt"));
        assertEquals("child.yaml:10", of("OWN", "writtenAt"));
        assertEquals(
                "[retry (child.yaml:5): Sales mail is stale after an hour.,"
                        + " title (child.yaml:6): Sales mail is stale after an hour.,"
                        + " exception (child.yaml:7): Sales mail is stale after an hour.]",
                of("FULL", "overrides"));
        assertEquals("[]", of("OWN", "overrides"));
        assertTrue(Files.readString(folder.resolve("generated/consumer/ChildException.java"))
                .contains(" class NoRoom "));
        String code = Files.readString(folder.resolve("generated/consumer/ChildCode.java"));
        assertTrue(code.contains("<p>Written at {@code base.yaml:8}."), code);
        assertTrue(code.contains("<li>retry (child.yaml:5): Sales mail is stale after an hour."), code);
    }

    @Test
    void aRemovedEntryIsGoneAndItsNameFree() throws Exception {
        child(CHILD + """
                remove: [FULL, GONE]
                entries:
                  FULL: { code: filled, title: Filled }
                """);
        assertEquals("ANYTHING", of("diagnose", "full", "code"));
        assertEquals("FULL", of("diagnose", "filled", "code"));
        assertEquals("[ANYTHING, FULL]", constants());
    }

    /** It is another entry than the one that was removed, and inherited as any other. */
    @Test
    void anEntryThatIsRemovedAndWrittenAnewIsInherited() throws Exception {
        String anew = """
                catalog: one
                extends: base.yaml
                remove: FULL
                entries:
                  FULL: { code: filled, title: Filled }
                """;
        with("one.yaml", anew);
        with("two.yaml", override("two", "advice: Ask."));
        for (String parents : List.of("one.yaml", "[one.yaml, two.yaml]", "[two.yaml, one.yaml]")) {
            child("catalog: child\nextends: " + parents + "\noverrides: { FULL: { retry: NO, because: So. } }\n");
            assertEquals("Filled", of("FULL", "title"));
            assertEquals("FULL", of("diagnose", "filled", "code"));
            assertEquals("ANYTHING", of("diagnose", "full", "code"));
        }
    }

    /** Of two parents, one that extends the other has the last word, whatever else is extended. */
    @Test
    void theLastWordDoesNotDependOnTheOrderOfThreeParents() throws Exception {
        with("three.yaml", override("three", "title: By three"));
        with("one.yaml", override("one", "title: By one").replace("base.yaml", "three.yaml"));
        with("two.yaml", override("two", "advice: Ask."));
        for (String parents : List.of("one, two, three", "one, three, two", "two, one, three", "three, two, one")) {
            child("catalog: child\nextends: [" + parents.replaceAll("(\\w+)", "$1.yaml") + "]\n");
            assertEquals("By one", of("FULL", "title"), parents);
        }
    }

    @Test
    @Shows(Rule.UNKNOWN_ENTRY)
    void whatAnInheritedEntryIsReplacedByIsNotRemoved() throws Exception {
        assertProblem(
                "child.yaml:3:9: the entry FULL is removed, and GONE, which is inherited, is replaced by it [unknown-entry]",
                "override the \"replaced_by\" of GONE, or remove it, too",
                CHILD + "remove: FULL\n");
        child(CHILD + "remove: [FULL, GONE]\n");
        child(CHILD + "remove: FULL\nentries:\n  FULL: { code: filled, title: Filled }\n");
        child(CHILD + "remove: FULL\noverrides:\n  GONE: { replaced_by: ANYTHING, because: So. }\n");
    }

    @Test
    @Shows(Rule.EXTENDS_CONFLICT)
    void anInheritedAttributeIsNoMoreRequiredThanItWas() throws Exception {
        for (String more : List.of("required: true", "default: LATER")) {
            assertProblem(
                    "child.yaml:3:15: the attribute retry is inherited, and there its \"required\" or \"default\" is"
                            + " another [extends-conflict]",
                    "remove what differs, or choose another name",
                    "catalog: child\nextends: base.yaml\nattributes: { retry: { " + more
                            + ", values: { LATER: Later. } } }\n");
        }
    }

    /** What it had of parameters went with the message that had them. */
    @Test
    void whatAnInheritedAttributeMeansCanBeSaidAnew() throws Exception {
        child(CHILD + """
                attributes:
                  retry: { description: Whether our queue tries again., values: { SOON: Within the hour., NOW: At once. } }
                  advice: { type: text }
                """);
        String code = Files.readString(folder.resolve("generated/consumer/ChildCode.java"));
        assertTrue(code.contains("Whether our queue tries again."), code);
        assertTrue(code.contains("Within the hour."), code);
        assertTrue(code.contains("Late."), code);
        assertTrue(code.contains("At once."), code);
        assertTrue(code.contains("What to do."), code);
        assertFalse(code.contains("Whether again.") || code.contains("Soon."), code);
    }

    @Test
    void anotherMessageHasParametersOfItsOwn() throws Exception {
        with("start.yaml", """
                catalog: start
                syntax: number
                entries:
                  ANYTHING: { code: "*", title: Anything }
                  OLD: { code: 4, title: Old, exception: true, message: Old }
                """);
        for (String one : List.of("one", "two")) {
            with(one + ".yaml", """
                    catalog: %1$s
                    extends: start.yaml
                    overrides:
                      OLD: { message: "In {%1$s}", parameters: { %1$s: int }, because: So. }
                    """.formatted(one));
        }
        child("""
                catalog: child
                extends: [one.yaml, two.yaml]
                overrides:
                  OLD: { message: Plain, because: They disagree. }
                """);
        assertEquals("[message (child.yaml:4): They disagree.]", of("OLD", "overrides"));
    }

    @Test
    void aMessageWithoutItsExceptionIsToldWhereThatIsTaken() throws Exception {
        with("one.yaml", """
                catalog: one
                extends: base.yaml
                overrides:
                  FULL: { message: "{room:int} left", because: So. }
                """);
        assertProblem(
                "child.yaml:4:11: the message of FULL has parameters, and the entry no exception that could take them"
                        + " [parameters-without-exception]",
                "leave it its exception, or override its \"message\", too, with one without parameters",
                "catalog: child\nextends: one.yaml\noverrides:\n  FULL: { exception: false, because: So. }\n");
    }

    @Test
    void aNameThatIsTakenElsewhereIsTakenInThatFile() throws Exception {
        with("one.yaml", "catalog: one\nextends: base.yaml\nreserved: { names: [SPENT] }\n");
        List<String> errors = compile(
                        "catalog: child\nextends: one.yaml\nentries:\n  SPENT: { code: spent, title: Spent }\n")
                .errors();
        assertEquals(1, errors.size(), errors.toString());
        assertTrue(errors.get(0).contains("child.yaml:4:3: the name SPENT is reserved in "), errors.get(0));
        assertTrue(errors.get(0).contains("/one.yaml on line 3 [reserved]"), errors.get(0));
    }

    @Test
    void aChainOfCatalogsGivesTheLastOneTheLastWord() throws Exception {
        with("middle.yaml", """
                catalog: middle
                extends: base.yaml
                overrides:
                  FULL: { retry: NO, advice: Ask., because: The middle says so. }
                """);
        child("""
                catalog: child
                extends: [base.yaml, middle.yaml]
                overrides:
                  FULL: { retry: LATE, because: The child says so. }
                """);
        assertEquals("LATE", of("FULL", "retry"));
        assertEquals("Ask.", of("FULL", "advice"));
        assertEquals(
                "[retry (child.yaml:4): The child says so., advice (middle.yaml:4): The middle says so.]",
                of("FULL", "overrides"));
    }

    @Test
    void parentsThatOverrideDifferentPartsAgree() throws Exception {
        with("one.yaml", override("one", "retry: NO"));
        with("two.yaml", override("two", "advice: Ask."));
        child("catalog: child\nextends: [one.yaml, two.yaml]\n");
        assertEquals("NO", of("FULL", "retry"));
        assertEquals("Ask.", of("FULL", "advice"));
    }

    @Test
    void parentsThatSayTheSameAgree() throws Exception {
        with("one.yaml", override("one", "retry: NO"));
        with("two.yaml", override("two", "retry: NO"));
        child("catalog: child\nextends: [one.yaml, two.yaml]\n");
        assertEquals("NO", of("FULL", "retry"));
    }

    @Test
    void whatOneParentRemovesNoOtherBringsBack() throws Exception {
        with("one.yaml", "catalog: one\nextends: base.yaml\nremove: GONE\n");
        with("two.yaml", override("two", "advice: Ask."));
        child("catalog: child\nextends: [one.yaml, two.yaml]\n");
        assertEquals("[ANYTHING, FULL]", constants());
    }

    @Test
    @Shows(Rule.EXTENDS_CONFLICT)
    void parentsThatDisagreeAskForAnOverride() throws Exception {
        with("one.yaml", override("one", "retry: NO"));
        with("two.yaml", override("two", "retry: LATE"));
        String disagreement = "child.yaml:2:21: the catalogs one and two disagree on \"retry\" of FULL, in "
                + folder.resolve("src/consumer/one.yaml") + " on line 4 and in "
                + folder.resolve("src/consumer/two.yaml")
                + " on line 4 [extends-conflict]";
        String child = "catalog: child\nextends: [one.yaml, two.yaml]\n";
        assertProblem(disagreement, "say under \"overrides:\" what FULL shall have", child);
        child(child + "overrides:\n  FULL: { retry: LATE, because: Two is right. }\n");
        assertEquals("LATE", of("FULL", "retry"));
        assertEquals("[retry (child.yaml:4): Two is right.]", of("FULL", "overrides"));
    }

    @Test
    @Shows(Rule.UNKNOWN_ENTRY)
    void anOverrideNeedsAnEntry() throws Exception {
        assertProblem(
                "child.yaml:4:3: no entry FUL is inherited [unknown-entry]",
                "did you mean \"FULL\"?",
                CHILD + "overrides:\n  FUL: { retry: NO, because: Why not. }\n");
        assertProblem(
                "child.yaml:3:9: no entry GOEN is inherited [unknown-entry]",
                "did you mean \"GONE\"?",
                CHILD + "remove: GOEN\n");
        assertProblem(
                "child.yaml:5:3: the entry GONE is removed on line 3 [unknown-entry]",
                "remove the override, or keep the entry; one of its name that is written anew under \"entries:\" needs"
                        + " none",
                CHILD + "remove: GONE\noverrides:\n  GONE: { retry: NO, because: Why not. }\n");
    }

    @Test
    void anEntryIsRemovedOnce() throws Exception {
        assertProblem(
                "child.yaml:3:22: the entry GONE is removed twice [unknown-entry]",
                "keep one of the two",
                CHILD + "remove: [GONE, FULL, GONE]\n");
    }

    @Test
    void anOverrideTellsWhy() throws Exception {
        assertProblem(
                "child.yaml:4:3: the override of FULL lacks the key \"because\" [missing-key]",
                "add a line such as \"because: Our mail is stale after an hour.\"",
                CHILD + "overrides:\n  FULL: { retry: NO }\n");
    }

    @Test
    void codesCannotBeOverridden() throws Exception {
        assertProblem(
                "child.yaml:4:22: the override of FULL has no key \"code\" [unknown-key]",
                "only what an entry says can be overridden, not what it matches: remove the entry under \"remove:\","
                        + " and write it anew under \"entries:\"",
                CHILD + "overrides:\n  FULL: { retry: NO, code: fuller, because: Why not. }\n");
    }

    @Test
    void aWrongValueIsOneProblem() throws Exception {
        assertProblem(
                "child.yaml:4:18: \"retry\" has no value \"LATER\" [unknown-value]",
                "did you mean \"LATE\"?",
                CHILD + "overrides:\n  FULL: { retry: LATER, because: Why not. }\n");
    }

    private static String override(String catalog, String change) {
        return "catalog: " + catalog + "\nextends: base.yaml\noverrides:\n  FULL: { " + change + ", because: So. }\n";
    }

    private Javac with(String file, String text) {
        return new Javac(folder).with("consumer/" + file, text);
    }

    private Javac.Result compile(String child) {
        return with("child.yaml", child)
                .with("consumer/base.yaml", BASE)
                .with("consumer/package-info.java", "@dev.codebook.CodeCatalog(\"child.yaml\") package consumer;")
                .compile();
    }

    private void child(String text) {
        assertEquals("", compile(text).log());
    }

    private void assertProblem(String message, String help, String child) {
        List<String> errors = compile(child).errors();
        assertEquals(1, errors.size(), errors.toString());
        String first = errors.get(0).lines().findFirst().orElseThrow();
        assertTrue(first.endsWith("/" + message), first);
        assertTrue(errors.get(0).contains("help: " + help), errors.get(0));
    }

    /** What a constant, or what {@code diagnose} finds, answers, as text. */
    private String of(String name, String... path) throws Exception {
        try (URLClassLoader loader = classes()) {
            Class<?> code = loader.loadClass("consumer.ChildCode");
            List<String> steps = new ArrayList<>(List.of(path));
            Object found = name.equals("diagnose")
                    ? code.getMethod("diagnose", String.class).invoke(null, steps.remove(0))
                    : code.getField(name).get(null);
            for (String step : steps) {
                found = found.getClass().getMethod(step).invoke(found);
            }
            return String.valueOf(found);
        }
    }

    private String constants() throws Exception {
        try (URLClassLoader loader = classes()) {
            return Arrays.toString(loader.loadClass("consumer.ChildCode").getEnumConstants());
        }
    }

    private URLClassLoader classes() throws Exception {
        return new URLClassLoader(
                new URL[] {folder.resolve("classes").toUri().toURL()}, ClassLoader.getPlatformClassLoader());
    }
}
