package dev.codebook.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A catalog gives the same bytes with every compiler and JDK, in every directory and country, at every time and with every
 * encoding: those of the golden files, which no compiler of this test has made.
 */
class SameBytesTest {

    static List<GoldenCase> cases() {
        return GoldenCase.all();
    }

    static Stream<Arguments> casesOfEveryJdk() {
        return Jdk.all().stream().flatMap(jdk -> cases().stream().map(golden -> Arguments.of(jdk, golden)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void generatesTheSameUnderEclipse(GoldenCase golden, @TempDir Path folder) {
        Javac project = golden.into(new Javac(folder));
        Ecj result = Ecj.compile(project);
        assertTrue(result.succeeded(), result.log());
        assertEquals(GoldenCase.files(golden.expected()), GoldenCase.made(project));
    }

    /** In Turkish, the small letter of I is no i; in ISO 8859-1, most letters are none; on Kiritimati, it is tomorrow. */
    @ParameterizedTest
    @MethodSource("casesOfEveryJdk")
    void generatesTheSameInAnotherCountry(Jdk jdk, GoldenCase golden, @TempDir Path folder) throws Exception {
        Javac project = golden.into(new Javac(folder.resolve("another project")));
        List<String> options = new ArrayList<>(List.of(
                "-J-Duser.language=tr",
                "-J-Duser.country=TR",
                "-J-Duser.timezone=Pacific/Kiritimati",
                "-J-Dfile.encoding=ISO-8859-1"));
        options.addAll(Ecj.options(project));
        assertEquals("", jdk.javac(options));
        assertEquals(GoldenCase.files(golden.expected()), GoldenCase.made(project));
    }
}
