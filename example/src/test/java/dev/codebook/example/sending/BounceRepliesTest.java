package dev.codebook.example.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.codebook.example.triage.MailCode;
import dev.codebook.smtp.SmtpReply;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Bounces as mail servers write them; each recipient gets the right diagnosis. */
class BounceRepliesTest {

    private static final String STATUS = """
            Reporting-MTA: dns; mail.example.com
            Arrival-Date: Fri, 27 Nov 2026 10:00:00 +0000

            Final-Recipient: rfc822; jane@example.org
            Action: failed
            Status: 5.1.1
            Remote-MTA: dns; mx.example.org
            Diagnostic-Code: smtp; 550 5.1.1 <jane@example.org>: Recipient address
                rejected: User unknown in virtual mailbox table

            Final-Recipient: rfc822; office@example.net
            Original-Recipient: rfc822;john@example.org
            Action: delayed
            Status: 4.2.2
            Diagnostic-Code: smtp; 452 The mailbox is full

            Final-Recipient: rfc822; joe@example.org
            Action: relayed
            Status: 2.0.0
            Diagnostic-Code: smtp; 250 Ok: queued as 4F3A
            """;

    @Test
    void eachRecipientHasAReplyOfItsOwn() throws Exception {
        Map<String, SmtpReply> replies = BounceReplies.of(bounce("message/delivery-status", "7bit", STATUS));
        assertEquals(List.of("jane@example.org", "john@example.org", "joe@example.org"), List.copyOf(replies.keySet()));

        SmtpReply unknown = replies.get("jane@example.org");
        assertEquals(550, unknown.replyCode());
        assertEquals("5.1.1", unknown.enhancedCode());
        assertEquals(Optional.of("mx.example.org"), unknown.host());
        assertEquals(
                "<jane@example.org>: Recipient address rejected: User unknown in virtual mailbox table",
                unknown.text());
        assertEquals(MailCode.Suppress.NOW, MailCode.diagnose(unknown).suppress());

        SmtpReply full = replies.get("john@example.org");
        assertEquals("4.2.2", full.enhancedCode());
        assertEquals(MailCode.Category.QUOTA, MailCode.diagnose(full).category());

        assertEquals(
                MailCode.Category.SUCCESS,
                MailCode.diagnose(replies.get("joe@example.org")).category());
    }

    @Test
    void aStatusAloneIsAReply() throws Exception {
        String status = """
                Reporting-MTA: dns; mail.example.com

                Final-Recipient: rfc822; jane@example.org
                Action: failed
                Status: 5.1.1
                """;
        SmtpReply reply = BounceReplies.of(bounce("message/delivery-status", "7bit", status))
                .get("jane@example.org");
        assertEquals(MailCode.Suppress.NOW, MailCode.diagnose(reply).suppress());
    }

    @Test
    void addressesMayBeOfAnyScript() throws Exception {
        String status = STATUS.replace("rfc822; jane", "utf-8; j\u00e4ne");
        Map<String, SmtpReply> replies = BounceReplies.of(bounce("message/global-delivery-status", "8bit", status));
        assertEquals(550, replies.get("j\u00e4ne@example.org").replyCode());
    }

    @Test
    void aMailThatIsNoBounceHasNoReplies() throws Exception {
        assertEquals(Map.of(), BounceReplies.of(message("Subject: Hello\n\nStatus: 5.1.1\n")));
        assertEquals(Map.of(), BounceReplies.of(bounce("text/plain", "7bit", STATUS)));
        assertEquals(Map.of(), BounceReplies.of(bounce("message/delivery-status", "7bit", "")));
    }

    /** The message that is returned can be a bounce itself. */
    private static MimeMessage bounce(String type, String encoding, String status) throws Exception {
        return message("""
                From: MAILER-DAEMON@mail.example.com
                Subject: Undelivered Mail Returned to Sender
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary=abc

                --abc
                Content-Type: text/plain; charset=unheard-of

                Your message could not be delivered.

                --abc
                Content-Type: %s
                Content-Transfer-Encoding: %s

                %s
                --abc
                Content-Type: message/rfc822

                Subject: An earlier one
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary=def

                --def
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mail.example.com

                Final-Recipient: rfc822; somebody.else@example.org
                Status: 5.1.1

                --def--

                --abc--
                """.formatted(type, encoding, status));
    }

    private static MimeMessage message(String text) throws Exception {
        byte[] bytes = text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
    }
}
