package dev.codebook.integration.providers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.codebook.integration.providers.SmtpCode.Provider;
import dev.codebook.integration.providers.SmtpCode.Status;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every entry of a provider tells. */
class ProviderExamplesTest {

    private static final List<SmtpCode> ENTRIES = Stream.of(SmtpCode.values())
            .filter(entry -> entry.provider() != Provider.UNDECIDED && entry.status() == Status.PROVIDER)
            .filter(entry -> !entry.name().startsWith("REPLY_OF_"))
            .toList();

    @Test
    void everyExampleIsDiagnosedAsItsOwnEntry() {
        List<String> wrong = ENTRIES.stream()
                .flatMap(entry -> entry.examples().stream()
                        .filter(example -> SmtpCode.diagnose(example).code() != entry)
                        .map(example ->
                                entry + " <> " + SmtpCode.diagnose(example).because() + ": " + example))
                .toList();
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void everyEntryHasAnExampleAReferenceAndAGradeOfItsEvidence() {
        assertNone(entry -> entry.examples().isEmpty()
                || entry.references().isEmpty()
                || entry.evidence() == SmtpCode.Evidence.NONE);
    }

    @Test
    void everyEntryTellsWhatHappenedWhatToDoAndWhatToSay() {
        assertNone(entry -> entry.title().isBlank()
                || entry.description().isBlank()
                || entry.causes().isEmpty()
                || entry.fixes().isEmpty()
                || entry.userMessage().isBlank());
    }

    @Test
    void theTimeAtWhichItWasSeenIsAMonth() {
        assertNone(entry -> !entry.seen().matches("|\\d{4}(-(0[1-9]|1[0-2]))?"));
    }

    private static void assertNone(Predicate<SmtpCode> fault) {
        assertEquals(List.of(), ENTRIES.stream().filter(fault).toList());
    }
}
