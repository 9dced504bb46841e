package dev.codebook.integration.providers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Replies that mean something else than their code says; {@code where-the-code-lies.txt} names them. */
class WhereTheCodeLiesTest {

    @TestFactory
    Stream<DynamicTest> isDecidedByWhatIsMeant() {
        return LyingReply.all().stream()
                .map(reply -> DynamicTest.dynamicTest(
                        reply.name(), () -> assertEquals("", String.join("\n", reply.faults()))));
    }
}
