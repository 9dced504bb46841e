package dev.codebook.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.codebook.integration.smtp.SmtpCode;
import dev.codebook.integration.smtp.SmtpCode.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every entry of the catalog {@code smtp} tells. */
class CatalogTextTest {

    private static final Set<Category> NO_FAILURE = Set.of(Category.SUCCESS, Category.IN_PROGRESS);

    @Test
    void everyExampleIsDiagnosedAsItsOwnEntry() {
        List<String> wrong = new ArrayList<>();
        for (SmtpCode entry : SmtpCode.values()) {
            for (String example : entry.examples()) {
                SmtpCode found = SmtpCode.diagnose(example).code();
                if (found != entry) {
                    wrong.add(entry + " <> " + found + ": " + example);
                }
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void everyEntryHasATitleADescriptionAndAReference() {
        assertNone(entry -> entry.title().isBlank()
                || entry.description().isBlank()
                || entry.references().isEmpty());
    }

    @Test
    void everyFailureTellsWhatToDoAndWhatToSay() {
        assertNone(entry -> isFailure(entry)
                && (entry.fixes().isEmpty()
                        || entry.causes().isEmpty()
                        || entry.userMessage().isBlank()));
    }

    @Test
    void everyFailureWithAClassSaysWhetherToRetryAndWhoMustActOrWhyItsCodeAloneCannot() {
        assertNone(entry -> isFailure(entry)
                && !entry.code().contains("x.")
                && (entry.retry() == SmtpCode.Retry.UNDECIDED || entry.actor() == SmtpCode.Actor.UNDECIDED)
                && entry.inPractice().isBlank());
    }

    @Test
    void sentencesEndAndTitlesDoNot() {
        assertNone(entry -> entry.title().endsWith(".") && !entry.title().endsWith(">.")
                || !entry.description().matches("(?s).*[.!?)]")
                || Stream.concat(entry.causes().stream(), entry.fixes().stream())
                        .anyMatch(text -> !text.matches("(?s).*[.!?)]")));
    }

    private static boolean isFailure(SmtpCode entry) {
        return !entry.code().startsWith("2") && !entry.code().startsWith("3") && !NO_FAILURE.contains(entry.category());
    }

    private static void assertNone(Predicate<SmtpCode> fault) {
        List<String> faulty = Stream.of(SmtpCode.values())
                .filter(fault)
                .map(entry -> entry + " (" + entry.code() + ")")
                .toList();
        assertEquals("", String.join("\n", faulty));
    }
}
