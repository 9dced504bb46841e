package dev.codebook.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codebook.processor.match.Catalogs;
import dev.codebook.processor.match.NaiveMatching;
import dev.codebook.processor.model.Attribute;
import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.model.Entry;
import dev.codebook.processor.syntax.Input;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The types of random catalogs, compiled and asked, say what the reference says. */
class GeneratedMatchingTest {

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({
        "smtp,1",
        "smtp,2",
        "smtp,3",
        "smtp,4",
        "smtp,5",
        "number,6",
        "number,7",
        "number,8",
        "text,9",
        "text,10"
    })
    void diagnosesLikeTheReference(String syntax, long seed) {
        String yaml = reachable(syntax, new Random(seed));
        Catalog catalog = Catalogs.catalog(yaml);
        Compiled compiled = Compiled.of(directory, yaml);
        assertTrue(compiled.success(), () -> compiled.output() + yaml);
        NaiveMatching naive = new NaiveMatching(catalog);
        for (Input input : NaiveMatching.universe(syntax)) {
            if (isSpeakable(input)) {
                Object diagnosis = diagnose(compiled, input);
                List<String> expected = naive.match(input);
                assertEquals(expected, names((List<?>) Compiled.call(diagnosis, "because")), () -> input + "\n" + yaml);
                assertEquals(expected.get(0), Compiled.call(diagnosis, "code").toString());
                for (Attribute attribute : catalog.attributes()) {
                    assertEquals(
                            cascade(catalog, expected, attribute),
                            Compiled.call(diagnosis, attribute.name()).toString(),
                            () -> input + " " + attribute.name() + "\n" + yaml);
                }
            }
        }
        for (Entry entry : catalog.entries()) {
            Object constant = constant(compiled, entry.name());
            for (Entry other : catalog.entries()) {
                assertEquals(
                        other == entry || naive.covering(other).contains(entry.name()),
                        covers(constant, constant(compiled, other.name())),
                        () -> entry.name() + " covers " + other.name() + "\n" + yaml);
            }
        }
    }

    private static String reachable(String syntax, Random random) {
        while (true) {
            String yaml = Catalogs.random(syntax, random);
            if (Catalogs.isFreeOfProblems(yaml)
                    && Catalogs.catalog(yaml).entries().size() > 5) {
                return yaml;
            }
        }
    }

    /** A reader of text finds no enhanced code of class 6, and no reply code of that class. */
    private static boolean isSpeakable(Input input) {
        if (input instanceof Input.Smtp smtp) {
            return smtp.enhancedClass() != 6;
        }
        return !(input instanceof Input.Text text) || !text.text().isEmpty();
    }

    private static Object diagnose(Compiled compiled, Input input) {
        if (input instanceof Input.Smtp smtp) {
            String enhanced =
                    smtp.subject() < 0 ? "" : smtp.enhancedClass() + "." + smtp.subject() + "." + smtp.detail();
            Class<?>[] types = {int.class, String.class};
            return compiled.call("RandomCode", "diagnose", types, smtp.replyCode(), enhanced);
        }
        String text = input instanceof Input.Text word
                ? word.text() + ": words after it"
                : "status " + ((Input.Number) input).number() + ", words after it";
        return compiled.call("RandomCode", "diagnose", new Class<?>[] {String.class}, text);
    }

    private static List<String> names(List<?> constants) {
        return constants.stream().map(Object::toString).toList();
    }

    private static String cascade(Catalog catalog, List<String> matched, Attribute attribute) {
        return matched.stream()
                .flatMap(name -> catalog.find(name).orElseThrow().choice(attribute).stream())
                .findFirst()
                .orElseThrow();
    }

    private static Object constant(Compiled compiled, String name) {
        return compiled.call("RandomCode", "valueOf", new Class<?>[] {String.class}, name);
    }

    private static boolean covers(Object constant, Object other) {
        try {
            return (boolean)
                    constant.getClass().getMethod("covers", constant.getClass()).invoke(constant, other);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
