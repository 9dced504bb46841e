package dev.codebook.smtp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Test cases that are lines of a resource: what must come out, a bar, the text; an empty line or one with {@code #} is none. */
final class ReplyCases {

    /** A check of one case. */
    interface Check {
        void check(String expected, String text);
    }

    private ReplyCases() {}

    static Stream<DynamicTest> of(String resource, Check check) {
        return cases(resource).map(line -> {
            int bar = line.indexOf(" | ");
            String expected = line.substring(0, bar);
            String text = ReplyTexts.unescape(line.substring(bar + 3));
            return DynamicTest.dynamicTest(line, () -> check.check(expected, text));
        });
    }

    static Stream<String> cases(String resource) {
        return lines("replies/" + resource).stream().filter(line -> !line.isEmpty() && !line.startsWith("#"));
    }

    static List<String> lines(String resource) {
        try (InputStream in = ReplyCases.class.getResourceAsStream("/" + resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
