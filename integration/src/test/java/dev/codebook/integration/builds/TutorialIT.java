package dev.codebook.integration.builds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codebook.integration.Jdk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/tutorial.md} tells, done word by word: its files are written, its commands run, what they print compared. */
class TutorialIT {

    private static final Path PAGE = Path.of("../docs/tutorial.md");

    /** The name of a file above its content; or commands with what they print. */
    private static final Pattern STEP = Pattern.compile("(?ms)^(?:`([^`\n]+)`\n\n)?```(\\w+)\n(.*?)^```$");

    private static final Pattern COMMAND = Pattern.compile("(?m)^\\$ (.*)\n((?:(?!\\$ ).*\n)*)");

    @TempDir
    Path folder;

    @TempDir
    Path outside;

    private Path settings;

    @BeforeEach
    void knowTheOuterRepository() throws IOException {
        settings = Files.writeString(outside.resolve("settings.xml"), Maven.settings());
    }

    @Test
    void everyStepDoesWhatThePageSays() throws Exception {
        List<MatchResult> steps = STEP.matcher(Files.readString(PAGE)).results().toList();
        assertTrue(steps.size() > 10, "the page has no steps");
        for (MatchResult step : steps) {
            if (step.group(2).equals("console")) {
                for (MatchResult command :
                        COMMAND.matcher(step.group(3)).results().toList()) {
                    run(List.of(command.group(1).split(" ")), command.group(2));
                }
            } else {
                Path file = folder.resolve(step.group(1));
                Files.createDirectories(file.getParent());
                Files.writeString(file, step.group(3));
            }
        }
    }

    /** Of a build that fails, the page shows some lines of what is printed. */
    private void maven(List<String> arguments, String printed) {
        Maven maven = new Maven(folder, Jdk.running().home());
        String[] all = Stream.concat(arguments.stream(), Stream.of("--global-settings", settings.toString()))
                .toArray(String[]::new);
        String log = printed.isEmpty() ? maven.build("", all) : maven.fail("", all);
        String seen = log.replace(folder + "/", "") + "\n";
        assertTrue(seen.contains(printed), seen);
    }

    private void run(List<String> command, String printed) throws Exception {
        List<String> arguments = command.subList(1, command.size());
        if (command.get(0).equals("mvn")) {
            maven(arguments, printed);
        } else {
            assertEquals("java", command.get(0));
            assertEquals(printed, Jdk.running().run("java", arguments, folder));
        }
    }
}
