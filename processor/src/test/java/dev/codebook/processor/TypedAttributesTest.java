package dev.codebook.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.codebook.processor.generate.Compiled;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Types of attributes that a catalog alone cannot show: enums of the consumer, inherited entries, very many values. */
class TypedAttributesTest {

    private static final String CATALOG = """
            catalog: shop
            syntax: number
            attributes:
              owner: { type: %s, default: FIRST }
              deputy: { type: %1$s }
            entries:
              ANYTHING: { code: "*", title: Anything }
              GONE: { code: 410, title: Gone, deputy: FIRST }
            """;

    @TempDir
    Path folder;

    /** Among the names are some that the generated types have, or mention, themselves. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Team",
                "Data",
                "String",
                "List",
                "Optional",
                "Integer",
                "Arrays",
                "Owner",
                "OwnerValues",
                "ShopCode",
                "T"
            })
    void takesAnEnumOfAnyName(String name) {
        Javac.Result result = project("com.acme." + name)
                .with("com/acme/" + name + ".java", "package com.acme; public enum " + name + " { FIRST, SECOND }")
                .compile("-Xlint:all", "-Werror");
        assertEquals("", result.log());
    }

    /** Whoever builds can do nothing about a warning in a generated file. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Deprecated FIRST, SECOND",
                "@Deprecated(forRemoval = true) FIRST, @Deprecated SECOND",
                "FIRST, @Deprecated SECOND"
            })
    void takesAnEnumWithDeprecatedConstants(String constants) {
        Javac.Result result = project("com.acme.Team")
                .with("com/acme/Team.java", "package com.acme; public enum Team { " + constants + " }")
                .compile("-Xlint:all", "-Werror");
        assertEquals("", result.log());
    }

    @Test
    void takesANestedEnum() {
        Javac.Result result = project("com.acme.Shop.Team")
                .with("com/acme/Shop.java", "package com.acme; public interface Shop { enum Team { FIRST } }")
                .compile("-Xlint:all", "-Werror");
        assertEquals("", result.log());
    }

    @Test
    void anEnumeratedAttributeMayBeNamedAsATypeIs() {
        Compiled compiled = Compiled.of(folder, """
                catalog: shop
                syntax: number
                attributes:
                  duration: { values: { SHORT: Soon over., LONG: For days. } }
                  optional_int: { values: { NONE: No number., SOME: A number. } }
                  team: { values: { ONE: The first., TWO: The second. } }
                  pause: { type: duration, default: PT5M }
                  deadline: { type: duration }
                  attempts: { type: integer }
                entries:
                  ANYTHING: { code: "*", title: Anything, duration: LONG, optional_int: NONE, team: ONE, attempts: 2, deadline: PT1H }
                """);
        assertEquals("", compiled.output());
        Object diagnosis = compiled.call("ShopCode", "diagnose", new Class<?>[] {int.class}, 1);
        assertEquals(Duration.ofMinutes(5), Compiled.call(diagnosis, "pause"));
        assertEquals("LONG", Compiled.call(diagnosis, "duration").toString());
    }

    @Test
    void takesAnEnumOfTheAnnotatedPackageThatIsNotPublic() {
        Javac.Result result = project("consumer.Team")
                .with("consumer/Team.java", "package consumer; enum Team { FIRST }")
                .compile();
        assertEquals("", result.log());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "enum Team { FIRST }|the generated types, in the package consumer, cannot see com.acme.Team",
                "public enum Team {}|the enum com.acme.Team has no constants",
                "public final class Team { private Team() {} }|com.acme.Team is no enum",
                "public enum Other { FIRST }|there is no type com.acme.Team"
            })
    void refusesATypeThatIsNoUsableEnum(String source, String why) {
        String file = source.contains("Other") ? "Other" : "Team";
        Javac.Result result = project("com.acme.Team")
                .with("com/acme/" + file + ".java", "package com.acme; " + source)
                .compile();
        assertEquals(List.of(why + " [unknown-type]"), messages(result));
    }

    @Test
    void refusesAnEnumThatLiesInAClassThatCannotBeSeen() {
        Javac.Result result = project("com.acme.Shop.Team")
                .with("com/acme/Shop.java", "package com.acme; interface Shop { enum Team { FIRST } }")
                .compile();
        assertEquals(
                List.of("the generated types, in the package consumer, cannot see com.acme.Shop.Team [unknown-type]"),
                messages(result));
    }

    @Test
    void tellsThatInheritedEntriesCannotGiveWhatIsRequired() {
        Javac.Result result = new Javac(folder)
                .with("consumer/package-info.java", "@dev.codebook.CodeCatalog(\"child.yaml\") package consumer;")
                .with(
                        "consumer/catalog.yaml",
                        CATALOG.formatted("java.util.concurrent.TimeUnit").replace("FIRST", "DAYS"))
                .with("consumer/child.yaml", """
                        catalog: child
                        extends: catalog.yaml
                        attributes:
                          attempts: { type: integer, required: true }
                          advice: { type: text, required: true }
                          retry: { values: { LATER: After a pause. }, required: true }
                          pause: { type: duration, required: true, default: PT5M }
                        entries:
                          BUSY: { code: 429, title: Busy, attempts: 3, advice: Wait., retry: LATER }
                        """)
                .compile();
        assertEquals(
                List.of(
                        "the inherited entries lack \"attempts\", which is required [missing-key]",
                        "the inherited entries lack \"advice\", which is required [missing-key]",
                        "the inherited entries lack \"retry\", which is required [missing-key]",
                        "the entry BUSY lacks the key \"pause\" [missing-key]"),
                messages(result));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type: text|the attribute pause is inherited, and there it is a duration",
                "type: duration, default: PT1M|"
                        + "the attribute pause is inherited, and there its \"required\" or \"default\" is another",
                "type: duration, required: true|"
                        + "the attribute pause is inherited, and there its \"required\" or \"default\" is another"
            })
    void refusesAnAttributeThatIsInheritedOtherwise(String type, String why) {
        assertEquals(
                List.of(why + " [extends-conflict]"),
                messages(child("  pause: { " + type + " }").compile()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"type: duration", "type: duration, default: PT300S"})
    void takesAnAttributeThatIsInheritedAsItIs(String type) {
        assertEquals("", child("  pause: { " + type + " }").compile().log());
    }

    private Javac child(String attribute) {
        return new Javac(folder)
                .with("consumer/package-info.java", "@dev.codebook.CodeCatalog(\"child.yaml\") package consumer;")
                .with("consumer/parent.yaml", """
                        catalog: parent
                        syntax: number
                        attributes:
                          pause: { type: duration, default: PT5M }
                        entries:
                          ANYTHING: { code: "*", title: Anything }
                        """)
                .with("consumer/child.yaml", "catalog: child\nextends: parent.yaml\nattributes:\n" + attribute + "\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 62, 63, 1000})
    void tellsVeryManyValuesApart(int count) {
        StringBuilder yaml = new StringBuilder("""
                catalog: shop
                syntax: number
                attributes:
                  page: { type: uri }
                  rank: { type: integer, default: -7 }
                entries:
                  ANYTHING: { code: "*", title: Anything }
                """);
        IntStream.rangeClosed(1, count)
                .forEach(i ->
                        yaml.append("  E%d: { code: %1$d, title: An entry, rank: %1$d, page: p/%1$d }\n".formatted(i)));
        Compiled compiled = Compiled.of(folder, yaml.toString());
        assertEquals("", compiled.output());
        for (int i = 1; i <= count; i++) {
            Object diagnosis = compiled.call("ShopCode", "diagnose", new Class<?>[] {int.class}, i);
            assertEquals(i, Compiled.call(diagnosis, "rank"));
            assertEquals(
                    "Optional[p/" + i + "]", Compiled.call(diagnosis, "page").toString());
        }
        Object other = compiled.call("ShopCode", "diagnose", new Class<?>[] {int.class}, count + 1);
        assertEquals(-7, Compiled.call(other, "rank"));
    }

    private Javac project(String type) {
        return new Javac(folder)
                .with("consumer/package-info.java", "@dev.codebook.CodeCatalog(\"catalog.yaml\") package consumer;")
                .with("consumer/catalog.yaml", CATALOG.formatted(type));
    }

    private static List<String> messages(Javac.Result result) {
        return result.errors().stream()
                .map(error -> error.lines().findFirst().orElseThrow().replaceFirst("^\\S+: ", ""))
                .distinct()
                .toList();
    }
}
