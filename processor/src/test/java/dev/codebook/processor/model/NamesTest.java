package dev.codebook.processor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of a catalog, as Java spells them. */
class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "MAILBOX_FULL, MailboxFull, mailboxFull, MAILBOX_FULL, mailbox_full",
        "in_practice, InPractice, inPractice, IN_PRACTICE, in_practice",
        "acme-smtp, AcmeSmtp, acmeSmtp, ACME_SMTP, acme_smtp",
        "overQuota2Now, Overquota2now, overquota2now, OVER_QUOTA2_NOW, over_quota2_now",
        "' In Practice. ', ' in practice. ', ' in practice. ', IN_PRACTICE_, in_practice",
        "_A__B_, AB, aB, _A__B_, a_b",
        "_, '', '', _, ''",
        "'', '', '', '', ''"
    })
    void areSpelledAsJavaSpellsThem(String name, String pascal, String camel, String constant, String snake) {
        assertEquals(pascal, Names.pascalCase(name));
        assertEquals(camel, Names.camelCase(name));
        assertEquals(constant, Names.constantCase(name));
        assertEquals(snake, Names.snakeCase(name));
    }

    @ParameterizedTest
    @CsvSource({"overQuota, OverQuota", "over-quota, OverQuota", "OVER_QUOTA, OverQuota"})
    void areTypesOfJava(String name, String type) {
        assertEquals(type, Names.typeCase(name));
    }
}
