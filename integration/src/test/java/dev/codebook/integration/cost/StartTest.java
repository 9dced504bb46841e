package dev.codebook.integration.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codebook.smtp.SmtpReply;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a program that uses the types of all providers loads and holds, each in a virtual machine of its own. */
class StartTest {

    private static final String TYPES = "dev.codebook.integration.providers.SmtpCode";

    private static final int MOST_BYTES = 300_000;

    @Test
    void holdsLittle() throws Exception {
        List<String> lines = run(Held.class, "-XX:+UseSerialGC");
        long found = Long.parseLong(lines.get(0));
        long decided = Long.parseLong(lines.get(1));
        assertTrue(found < MOST_BYTES, () -> found + " bytes");
        assertTrue(decided < MOST_BYTES, () -> decided + " bytes");
    }

    @Test
    void loadsNoTextThatIsNotAskedFor() throws Exception {
        List<String> loaded = loaded(Asked.class);
        assertTrue(loaded.contains(TYPES + "$Data$Cover"), loaded.toString());
        assertTrue(loaded.contains(TYPES + "$Data$ConditionRows"), loaded.toString());
        assertEquals(
                List.of(),
                loaded.stream().filter(name -> name.endsWith("Texts")).toList());
    }

    @Test
    void loadsNoConditionBeforeAReplyIsDiagnosed() throws Exception {
        List<String> loaded = loaded(Held.class);
        assertTrue(loaded.contains(TYPES + "$Retry"), loaded.toString());
        assertEquals(
                List.of(),
                loaded.stream()
                        .filter(name ->
                                name.endsWith("$ConditionRows") || name.endsWith("$Suppress") || name.endsWith("Texts"))
                        .toList());
    }

    @Test
    void loadsNoDecisionBeforeAnAttributeIsAskedFor() throws Exception {
        List<String> loaded = loaded(Coded.class);
        assertTrue(loaded.contains(TYPES + "$Data"), loaded.toString());
        assertEquals(
                List.of(),
                loaded.stream()
                        .filter(name -> name.endsWith("$Decisions") || name.endsWith("$Cover"))
                        .toList());
    }

    private static List<String> loaded(Class<?> program) throws Exception {
        return run(program, "-Xlog:class+load").stream()
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .filter(word -> word.startsWith(TYPES))
                .toList();
    }

    private static List<String> run(Class<?> program, String option) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), option));
        Stream.of("-cp", place(program) + File.pathSeparator + place(SmtpReply.class), program.getName())
                .forEach(command::add);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> lines;
        try (var reader = process.inputReader()) {
            lines = reader.lines().toList();
        }
        assertEquals(0, process.waitFor(), () -> String.join("\n", lines));
        return lines;
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
