package dev.codebook.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A catalog gives the same bytes with every compiler, in every country and with every encoding. */
class SameBytesTest {

    static List<GoldenCase> cases() {
        return GoldenCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void generatesTheSameUnderEclipse(GoldenCase golden, @TempDir Path folder) {
        Javac project = golden.into(new Javac(folder));
        Ecj result = Ecj.compile(project);
        assertTrue(result.succeeded(), result.log());
        assertEquals(GoldenCase.files(golden.expected()), GoldenCase.made(project));
    }

    /** In Turkish, the small letter of I is no i; in ISO 8859-1, most letters are none. */
    @ParameterizedTest
    @MethodSource("cases")
    void generatesTheSameInAnotherCountry(GoldenCase golden, @TempDir Path folder) throws Exception {
        Javac project = golden.into(new Javac(folder));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-J-Duser.language=tr",
                "-J-Duser.country=TR",
                "-J-Duser.timezone=Pacific/Kiritimati",
                "-J-Dfile.encoding=ISO-8859-1"));
        command.addAll(Ecj.options(project));
        assertEquals("", run(command));
        assertEquals(GoldenCase.files(golden.expected()), GoldenCase.made(project));
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String log = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return log;
    }
}
