package dev.codebook.example.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read from one line. */
class LogLineTest {

    private static final String POSTFIX = "Mar  2 09:12:33 mx1 postfix/smtp[1]: 4ABC: to=<a@example.org>, relay=none, ";
    private static final String EXIM = "2026-03-02 09:31:44 1uAbEf-0000000013y-1bCd ";
    private static final String SENDMAIL = "Mar  2 09:12:33 mx1 sm-mta[1]: 6228J: to=<a@example.org>, delay=00:00:02, ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dsn=5.1.1, status=bounced (host a.example.org[192.0.2.1] said: 550 5.1.1 Unknown (in reply to RCPT TO command))"
                        + " | 550 5.1.1 Unknown | FAILED",
                "dsn=5.0.0, status=bounced (host a.example.org[192.0.2.1] said: 550 Unknown) | 550 Unknown | FAILED",
                "dsn=4.4.1, status=deferred (connect to a.example.org[192.0.2.1]:25: Connection timed out)"
                        + " | 4.4.1 connect to a.example.org[192.0.2.1]:25: Connection timed out | FAILED",
                "status=deferred (450 4.2.0 Greylisted | 450 4.2.0 Greylisted | FAILED",
                "dsn=4.4.7, status=expired (returned to sender) | 4.4.7 returned to sender | FAILED",
                "dsn=4.1.1, status=SOFTBOUNCE (host a[192.0.2.1] said: 550 5.1.1 Unknown) | 550 5.1.1 Unknown | FAILED",
                "dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 550E5) | 250 2.0.0 Ok: queued as 550E5 | DELIVERED",
            })
    void readsWhatPostfixDelivers(String rest, String reply, Attempt.Ending ending) {
        check(POSTFIX + rest, reply, ending);
    }

    @Test
    void readsWhatSendmailRejects() {
        check(
                "Mar  2 09:12:35 mx sm-mta[200]: 622ABC: ruleset=check_rcpt, arg1=<b@example.org>, relay=a [192.0.2.4],"
                        + " reject=550 5.7.1 <b@example.org>... Relaying denied",
                "550 5.7.1 <b@example.org>... Relaying denied",
                Attempt.Ending.FAILED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "smtpd[1]: NOQUEUE: reject: RCPT from a.example.org[192.0.2.1]: ",
                "smtpd[1]: NOQUEUE: reject: RCPT from unknown[2001:db8::1]: ",
                "postscreen[1]: NOQUEUE: reject: RCPT from [192.0.2.1]:45021: ",
                "cleanup[1]: 4ABC: milter-reject: END-OF-MESSAGE from a.example.org[192.0.2.1]: "
            })
    void readsWhatPostfixRejects(String start) {
        String line = "Mar  2 09:12:33 mx1 postfix/" + start
                + "554 5.7.1 Relay access denied; from=<450@example.org> to=<a@example.net> proto=ESMTP helo=<x>";
        check(line, "554 5.7.1 Relay access denied", Attempt.Ending.FAILED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "header Subject: buy now: 250 ok from a.example.org[192.0.2.1]; from=<b@example.org> to=<a@example.net>"
                        + " proto=ESMTP helo=<x>",
                "body href=3D\"http://bad.example\" from local; from=<b@example.org> to=<a@example.net>"
            })
    void readsWhatPostfixRejectsForItsContent(String what) {
        check(
                "Mar  2 09:12:33 mx1 postfix/cleanup[1]: 4ABC2: reject: " + what + ": 5.7.1 Not wanted here",
                "5.7.1 Not wanted here",
                Attempt.Ending.FAILED);
    }

    /** Addresses may hold what ends a line elsewhere. */
    @ParameterizedTest
    @ValueSource(strings = {"\u2028", "\u0085"})
    void readsALineWithAnyCharacter(String end) {
        String reply = "550 5.1.1 <j" + end + "k@example.org>: Unknown";
        String read = reply.replace(end, " ");
        check(
                "Mar  2 09:12:33 mx1 postfix/smtpd[1]: NOQUEUE: reject: RCPT from a[192.0.2.1]: " + reply
                        + "; from=<b@example.org>",
                read,
                Attempt.Ending.FAILED);
        check(EXIM + "** a@example.org: " + reply, read, Attempt.Ending.FAILED);
        check(SENDMAIL + "stat=" + reply, read, Attempt.Ending.FAILED);
    }

    /** Strangers choose what a message id, a user name or an address says. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "cleanup[1]: 4ABC: message-id=<dsn=5.1.1, status=bounced (550 5.1.1 x)@example.org>",
                "smtpd[1]: 4ABC: client=a.example.org[192.0.2.1], sasl_username=reject: RCPT from a[1]: 550 5.1.1 x",
                "smtpd[1]: warning: a[192.0.2.1]: SASL LOGIN failed: to=<a>, stat=550 5.1.1 x",
            })
    void isNotFooledByWhatPostfixRepeats(String rest) {
        assertTrue(LogLine.parse("Mar  2 09:12:33 mx1 postfix/" + rest).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mail-1  | ", "<22>Mar  2 09:12:33 mx1 ", "2026 Mar  2 09:12:33 mx1 "})
    void readsPostfixBehindAnyPrefix(String prefix) {
        String line = "postfix/smtp[1]: 4ABC: to=<a@example.org>, relay=none, dsn=4.4.1, status=deferred (421 4.4.1 x)";
        check(prefix + line, "421 4.4.1 x", Attempt.Ending.FAILED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "** a@example.org R=dns T=smtp H=b.example.org [192.0.2.1]: SMTP error from remote mail server after"
                        + " RCPT TO:<a@example.org>: 550 5.1.1 Unknown | 550 5.1.1 Unknown | FAILED",
                "== a@example.org R=dns T=smtp defer (-44) H=b.example.org [192.0.2.1]: SMTP error from remote mail server"
                        + " after RCPT TO:<a@example.org>: 450 Later | 450 Later | FAILED",
                "** a@example.org: Unrouteable address | Unrouteable address | FAILED",
                "=> a@example.org R=dns T=smtp H=b.example.org [192.0.2.1] C=\"250 2.0.0 Ok\" | 250 2.0.0 Ok | DELIVERED",
                "=> a <a@example.org> R=local T=maildir | 2.0.0 | DELIVERED",
            })
    void readsWhatEximDelivers(String rest, String reply, Attempt.Ending ending) {
        check(EXIM + rest, reply, ending);
        check("Mar  2 09:31:44 mx1 exim[7]: " + EXIM.substring(EXIM.indexOf('1')) + rest, reply, ending);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dsn=5.1.1, stat=User unknown | 5.1.1 User unknown | FAILED",
                "dsn=4.2.0, stat=Deferred: 450 4.2.0 Greylisted | 450 4.2.0 Greylisted | FAILED",
                "dsn=2.0.0, stat=Sent (Ok: queued as 4Zk55042) | 2.0.0 Sent (Ok: queued as 4Zk55042) | DELIVERED",
                "result=\"Ok\" stat=\"250 2.0.0 Ok queued\" | 250 2.0.0 Ok queued | DELIVERED",
                "result=\"PermFail\" stat=\"550 5.1.1 No\" | 550 5.1.1 No | FAILED",
            })
    void readsWhatSendmailDelivers(String rest, String reply, Attempt.Ending ending) {
        check(SENDMAIL + rest, reply, ending);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "550 5.1.1 Unknown",
                "smtp; 550 5.1.1 Unknown",
                "Diagnostic-Code: smtp; 550 5.1.1 Unknown",
                "2026-03-02T09:12:33Z mailer: 550 5.1.1 Unknown\r"
            })
    void readsPlainLines(String line) {
        Attempt attempt = LogLine.parse(line).orElseThrow().attempt();
        assertTrue(attempt.isFailure());
        assertEquals("5.1.1", attempt.reply().enhancedCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Mar  2 09:12:33",
                "Mar  2 09:12:33 mx1 postfix/smtpd[550]: connect from a.example.org[192.0.2.1]",
                "Mar  2 09:12:33 mx1 postfix/smtp[1]: 4ABC: host a.example.org[192.0.2.1] said: 450 4.2.0 Greylisted",
                "Mar  2 09:12:33 mx1 postfix/cleanup[1]: 4ABC: message-id=<550.5.1.1@example.org>",
                "Mar  2 09:12:33 mx1 sm-mta[1]: 6228J: to=root, mailer=local, dsn=4.4.3, stat=queued",
                EXIM + "<= a@example.org H=b.example.org [192.0.2.1] S=550 id=5.1.1@example.org",
                EXIM
                        + "H=b.example.org [192.0.2.1]: SMTP error from remote mail server after RCPT TO:<a@example.org>: 451 x",
                EXIM + "Completed",
                "the quick brown fox"
            })
    void skipsNoise(String line) {
        assertTrue(LogLine.parse(line).isEmpty());
    }

    @Test
    void isQuickWithHostileLines() {
        for (String part :
                new String[] {"to=dsn=1, ", "status=", "reject: A from x[", "1uAbEf-000000-0a ", "; from=<", "a "}) {
            String line = part.repeat(16 * 1024 / part.length());
            assertTimeout(Duration.ofSeconds(5), () -> LogLine.parse(line));
        }
    }

    private static void check(String line, String reply, Attempt.Ending ending) {
        Attempt attempt = LogLine.parse(line).orElseThrow().attempt();
        assertEquals(reply, attempt.reply().toString());
        assertEquals(ending, attempt.ending());
    }
}
