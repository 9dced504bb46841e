package dev.codebook.integration.conditions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codebook.smtp.SmtpCommand;
import dev.codebook.smtp.SmtpReply;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries that ask for wording, host or command: which of them names a reply, and what it leaves to the others. */
class ConditionsTest {

    private static final int MEGABYTE = 1 << 20;

    /** Ten times the text may take ten times as long, and on a busy machine some more; squared growth would take a hundred times. */
    private static final double HIGHEST_RATIO = 40;

    private static final long NEGLIGIBLE = 5_000_000;

    @ParameterizedTest
    @CsvSource({
        "550 user unknown, UNKNOWN_USER",
        "550 sorry: no such user here, UNKNOWN_USER",
        "550 user is unknown, REFUSED",
        "451 user unknown, ANYTHING",
        "550 5.1.1 user unknown, NO_SUCH_USER",
        "550 5.2.1 user unknown, UNKNOWN_USER"
    })
    void anyOfTheFragmentsWillDo(String text, WordingCode entry) {
        assertEquals(entry, WordingCode.diagnose(text).code());
    }

    @ParameterizedTest
    @CsvSource({
        "550 quota exceeded, OVER_QUOTA",
        "550 you exceeded your quota, OVER_QUOTA",
        "550 quota, REFUSED",
        "550 exceeded, REFUSED",
        "552 daily quota, QUOTA_OF_A_KIND",
        "552 quota of the month: monthly, QUOTA_OF_A_KIND",
        "552 quota, FAILURE",
        "552 daily, FAILURE"
    })
    void allOfTheFragmentsMustBeThere(String text, WordingCode entry) {
        assertEquals(entry, WordingCode.diagnose(text).code());
    }

    @Test
    void theLongerFragmentWins() {
        WordingDiagnosis diagnosis = WordingCode.diagnose("550 user unknown in table");
        assertEquals(
                List.of(
                        WordingCode.UNKNOWN_IN_TABLE,
                        WordingCode.UNKNOWN_USER,
                        WordingCode.REFUSED,
                        WordingCode.FAILURE,
                        WordingCode.ANYTHING),
                diagnosis.because());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "550 USER UNKNOWN",
                "550 User   Unknown",
                "550 user\r\n  unknown",
                "550-user\n\tunknown",
                "550 no\tsuch \n user"
            })
    void caseBlanksAndLineBreaksDoNotCount(String text) {
        assertEquals(WordingCode.UNKNOWN_USER, WordingCode.diagnose(text).code());
    }

    @ParameterizedTest
    @CsvSource({
        "550 ÜBERLAUF, OVERFLOW",
        "554 der Überlauf, OVERFLOW",
        "554 überlauf, OVERFLOW",
        "554 uberlauf, FAILURE",
        "450 GREYLISTED, GREYLISTED",
        "450 greylisted, GREYLISTED",
        "you are gReYlIsTeD, GREYLISTED"
    })
    void lettersOfAllAlphabetsMatchInEitherCase(String text, WordingCode entry) {
        List<WordingCode> because = WordingCode.diagnose(text).because();
        assertTrue(because.contains(entry), because::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "mx.example.net, FROM_EXAMPLE",
        "a.b.example.net, FROM_EXAMPLE",
        "MX.EXAMPLE.NET, FROM_EXAMPLE",
        "mx.example.com, FROM_EXAMPLE",
        "mx2.example.com, FAILURE",
        "a.mx.example.com, FAILURE",
        "example.net, FAILURE",
        "notexample.net, FAILURE",
        "mx.example.net.example.org, FAILURE"
    })
    void aHostPatternMatchesTheHostThatIsGiven(String host, WordingCode entry) {
        assertEquals(
                entry,
                WordingCode.diagnose(SmtpReply.parse("551 no").from(host)).code());
    }

    @Test
    void aHostPatternMatchesTheHostInTheText() {
        String text = "host %s[192.0.2.1] said: 551 no (in reply to RCPT TO command)";
        assertEquals(
                WordingCode.FROM_EXAMPLE,
                WordingCode.diagnose(text.formatted("mx.example.net")).code());
        assertEquals(
                WordingCode.FAILURE,
                WordingCode.diagnose(text.formatted("mx.example.org")).code());
    }

    @Test
    void theHostThatIsGivenOutranksTheOneInTheText() {
        SmtpReply reply = SmtpReply.parse("host mx.example.net[192.0.2.1] said: 551 no");
        assertEquals(
                WordingCode.FAILURE,
                WordingCode.diagnose(reply.from("mx.example.org")).code());
    }

    @ParameterizedTest
    @CsvSource({"DATA, TO_DATA", "END_OF_DATA, TO_DATA", "RCPT, FAILURE", "CONNECT, FAILURE"})
    void theCommandThatIsGivenCounts(SmtpCommand command, WordingCode entry) {
        assertEquals(
                entry,
                WordingCode.diagnose(SmtpReply.parse("551 no").to(command)).code());
    }

    @Test
    void theCommandInTheTextCounts() {
        String text = "host mx.example.org[192.0.2.1] said: 551 no (in reply to %s)";
        assertEquals(
                WordingCode.TO_DATA,
                WordingCode.diagnose(text.formatted("end of DATA command")).code());
        assertEquals(
                WordingCode.FAILURE,
                WordingCode.diagnose(text.formatted("RCPT TO command")).code());
    }

    @Test
    void wordingWithHostOutranksWordingHostAndCommandInThisOrder() {
        SmtpReply reply =
                SmtpReply.parse("551 go away now please").from("mx.example.net").to(SmtpCommand.DATA);
        assertEquals(
                List.of(
                        WordingCode.WORDS_FROM_EXAMPLE,
                        WordingCode.WORDS_FROM_ANYBODY,
                        WordingCode.FROM_EXAMPLE,
                        WordingCode.TO_DATA,
                        WordingCode.FAILURE,
                        WordingCode.ANYTHING),
                WordingCode.diagnose(reply).because());
    }

    @Test
    void whatAConditionalEntryLeavesOutComesFromTheNextThatMatches() {
        WordingDiagnosis diagnosis = WordingCode.diagnose("550 user unknown in table");
        assertEquals(WordingCode.Source.WORDING, diagnosis.source());
        assertEquals(WordingCode.Topic.MAILBOX, diagnosis.topic());
        WordingDiagnosis plain = WordingCode.diagnose("550 quota exceeded");
        assertEquals(WordingCode.Source.CODE, plain.source());
    }

    @Test
    void ofTwoCatalogsTheOneThatExtendsWinsEvenWithTheShorterFragment() {
        WordingDiagnosis diagnosis = WordingCode.diagnose("553 the name of this mailbox");
        assertEquals(
                List.of(WordingCode.UPPER_LAYER, WordingCode.LOWER_LAYER, WordingCode.FAILURE, WordingCode.ANYTHING),
                diagnosis.because());
        assertEquals(WordingCode.Topic.USER, diagnosis.topic());
        assertEquals(
                WordingCode.LOWER_LAYER,
                WordingCode.diagnose("554 the name of this mailbox").code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD800", "\uDFFF", "\uD800\uD800", "\uDFFF\uD800", "\u0000", "\uFFFF"})
    void halvesOfCharactersAreNoHindrance(String strange) {
        assertEquals(
                WordingCode.UNKNOWN_USER,
                WordingCode.diagnose("550 " + strange + "user unknown" + strange)
                        .code());
        assertEquals(
                WordingCode.REFUSED,
                WordingCode.diagnose("550 user" + strange + "unknown").code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "user unknow", "user unknown in tabl ", "quota ", " "})
    void tenMegabytesTakeTenTimesAsLongAsOne(String unit) {
        String small = "550 " + unit.repeat(MEGABYTE / unit.length());
        String large = "550 " + unit.repeat(10 * (MEGABYTE / unit.length()));
        long one = Math.max(NEGLIGIBLE, fastest(small));
        long ten = fastest(large);
        assertTrue(ten < HIGHEST_RATIO * one, () -> "1 MB: " + one + " ns, 10 MB: " + ten + " ns");
    }

    private static long fastest(String text) {
        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = cpuNanos();
            WordingCode.diagnose(text).code();
            fastest = Math.min(fastest, cpuNanos() - start);
        }
        return fastest;
    }

    /** Of this thread: others may use the processor meanwhile. */
    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
