package dev.codebook.integration.providers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.codebook.integration.providers.SmtpCode.Provider;
import dev.codebook.smtp.SmtpReply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose reply it is, is known by host or wording even where a general entry names the reply. */
class ProviderOfAReplyTest {

    @ParameterizedTest
    @CsvSource({
        "gmail-smtp-in.l.google.com, GMAIL",
        "alt1.aspmx.l.google.com, GMAIL",
        "example-org.mail.protection.outlook.com, MICROSOFT",
        "hotmail-com.olc.protection.outlook.com, MICROSOFT",
        "mta5.am0.yahoodns.net, YAHOO",
        "MTA5.AM0.YAHOODNS.NET, YAHOO",
        "mx01.mail.icloud.com, APPLE",
        "mx00.gmx.net, UNITED_INTERNET",
        "mx.yandex.ru, YANDEX",
        "mxs.mail.ru, MAIL_RU",
        "mx3.qq.com, TENCENT",
        "mx1-us1.ppe-hosted.com, PROOFPOINT",
        "mx.example.org, UNDECIDED",
        "mx.google.com.example.org, UNDECIDED",
        "notgoogle.com, UNDECIDED"
    })
    void theHostTellsWhereAGeneralEntryNamesTheReply(String host, Provider provider) {
        SmtpDiagnosis diagnosis = SmtpCode.diagnose(SmtpReply.parse("550 5.1.1 Something that no provider is known for")
                .from(host));
        assertEquals(SmtpCode.RECIPIENT_ADDRESS_DOES_NOT_EXIST, diagnosis.code());
        assertEquals(provider, diagnosis.provider());
    }

    @Test
    void anEntryKnowsItsCatalog() {
        assertEquals("smtp-gmail", SmtpCode.GMAIL_UNAUTHENTICATED_SENDER.catalog());
        assertEquals("smtp", SmtpCode.MAILBOX_UNAVAILABLE.catalog());
    }

    @Test
    void theHostInTheTextTells() {
        SmtpDiagnosis diagnosis = SmtpCode.diagnose("<jane@example.org>: host mta5.am0.yahoodns.net[192.0.2.1] said:"
                + " 550 5.1.1 Nobody here (in reply to RCPT TO command)");
        assertEquals(SmtpCode.RECIPIENT_ADDRESS_DOES_NOT_EXIST, diagnosis.code());
        assertEquals(Provider.YAHOO, diagnosis.provider());
    }

    @ParameterizedTest
    @CsvSource({
        "550-5.1.1 Nobody here 00aa.000 - gsmtp, GMAIL",
        "550 5.1.1 Nobody here [AM5EUR02FT044.eop-EUR02.prod.protection.outlook.com], MICROSOFT",
        "550 5.1.1 Nobody here; see https://postmaster.yahooinc.com/error-codes, YAHOO",
        "550 5.1.1 Nobody here, UNDECIDED"
    })
    void theWordingTellsWhereAGeneralEntryNamesTheReply(String text, Provider provider) {
        SmtpDiagnosis diagnosis = SmtpCode.diagnose(text);
        assertEquals(SmtpCode.RECIPIENT_ADDRESS_DOES_NOT_EXIST, diagnosis.code());
        assertEquals(provider, diagnosis.provider());
    }

    @ParameterizedTest
    @CsvSource({
        "530 5.7.0 Must issue a STARTTLS command first. - gsmtp, GMAIL",
        "452-4.5.3 Your message has too many recipients. https://support.google.com/mail/?p=TooManyRecipientsError, GMAIL",
        "556 5.1.10 <jane@example.org>: Domain example.org does not accept mail (nullMX), UNDECIDED"
    })
    void wordsThatOthersUseTooDoNotTell(String text, Provider provider) {
        assertEquals(provider, SmtpCode.diagnose(text).provider());
    }

    @Test
    void softwareIsKnownByItsWordingOnAnyHost() {
        SmtpDiagnosis diagnosis = SmtpCode.diagnose(
                "550 5.1.1 <jane@example.org>: Recipient address rejected: User unknown in local recipient table");
        assertEquals(Provider.POSTFIX, diagnosis.provider());
    }
}
