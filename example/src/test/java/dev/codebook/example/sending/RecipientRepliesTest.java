package dev.codebook.example.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.codebook.example.triage.MailCode;
import dev.codebook.example.triage.MailDiagnosis;
import dev.codebook.smtp.SmtpCommand;
import dev.codebook.smtp.SmtpReply;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Angus Mail talks to a real server, which refuses at every command; each recipient gets the right diagnosis. */
class RecipientRepliesTest {

    private static final String JANE = "jane@example.org";
    private static final String JOHN = "john@example.org";

    private final Properties properties = new Properties();
    private ScriptedServer server;

    @BeforeEach
    void start() throws IOException {
        server = new ScriptedServer();
        properties.setProperty("mail.smtp.timeout", "10000");
        properties.setProperty("mail.smtp.from", "news@example.com");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            CONNECT, CONNECT,     554 5.7.1 Your host is blocked,  CLIENT_BLOCKED_BY_TEXT
            AUTH,    AUTH,        535 5.7.8 Bad credentials,       LOGIN_CREDENTIALS_INVALID
            AUTH,    AUTH,        454 4.7.0 Temporary failure,     LOGIN_TEMPORARILY_UNAVAILABLE
            MAIL,    MAIL,        552 5.3.4 Message too big,       MESSAGE_EXCEEDS_SYSTEM_LIMIT
            MAIL,    MAIL,        550 5.7.1 Sender refused,        SENDER_REJECTED_BY_TEXT
            RCPT,    RCPT,        550 5.1.1 No such user,          RECIPIENT_ADDRESS_DOES_NOT_EXIST
            RCPT,    RCPT,        452 4.2.2 Mailbox full,          RECIPIENT_OVER_QUOTA
            DATA,    DATA,        554 5.5.1 No valid recipients,   POSTFIX_NO_VALID_RECIPIENTS
            .,       END_OF_DATA, 550 5.7.1 This looks like spam,  SPAM_CONTENT_BY_TEXT
            .,       END_OF_DATA, 452 4.3.1 Disk full,             SERVER_STORAGE_FULL
            .,       END_OF_DATA, 259 Taken,                       SUCCESS
            """)
    void aRefusalOfTheCommandIsThatOfEveryRecipient(String at, SmtpCommand command, String reply, MailCode expected)
            throws Exception {
        server.answer(at, reply);
        Map<Address, SmtpReply> replies = send(JANE, JOHN);
        for (String recipient : new String[] {JANE, JOHN}) {
            SmtpReply got = replies.get(new InternetAddress(recipient));
            assertEquals(reply, got.raw().strip());
            assertEquals(Optional.of(command), got.command());
            assertEquals(expected, MailCode.diagnose(got).code());
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            EHLO,     550 5.7.1 Go away
            STARTTLS, 454 4.7.0 TLS not available
            """)
    void whatIsRefusedBeforeTheSenderIsToldAsWell(String command, String reply) throws Exception {
        properties.setProperty("mail.smtp.starttls.required", "true");
        server.answer(command, reply).answer("HELO", reply);
        Map<Address, SmtpReply> replies = send(JANE);
        assertEquals(
                MailCode.diagnose(reply).code(),
                MailCode.diagnose(replies.get(new InternetAddress(JANE))).code());
    }

    @Test
    void oneRefusedRecipientIsNoVerdictOnTheOther() throws Exception {
        server.answer("RCPT TO:<" + JANE + ">", "550 5.1.1 No such user");
        assertEquals(Map.of(JANE, MailCode.RECIPIENT_ADDRESS_DOES_NOT_EXIST), codes(send(JANE, JOHN)));
    }

    @Test
    void withPartialSendingTheOtherHasGotTheMessage() throws Exception {
        properties.setProperty("mail.smtp.sendpartial", "true");
        server.answer("RCPT TO:<" + JANE + ">", "550 5.1.1 No such user");
        Map<String, MailCode> codes = codes(send(JANE, JOHN));
        assertEquals(MailCode.RECIPIENT_ADDRESS_DOES_NOT_EXIST, codes.get(JANE));
        assertEquals(MailCode.Category.SUCCESS, codes.get(JOHN).category());
    }

    @Test
    void withPartialSendingARefusedMessageIsRefusedToThoseWhoWereLeft() throws Exception {
        properties.setProperty("mail.smtp.sendpartial", "true");
        server.answer("RCPT TO:<" + JANE + ">", "550 5.1.1 No such user").answer(".", "452 4.3.1 Disk full");
        Map<Address, SmtpReply> replies = send(JANE, JOHN);
        assertEquals(5, replies.get(new InternetAddress(JANE)).replyClass());
        assertEquals(4, replies.get(new InternetAddress(JOHN)).replyClass());
    }

    @Test
    void everyLineOfAReplyCounts() throws Exception {
        server.answer(
                "RCPT", "550-5.1.1 The email account that you tried to reach does not exist.\r\n550 5.1.1 Learn more.");
        SmtpReply reply = send(JANE).get(new InternetAddress(JANE));
        assertEquals("5.1.1", reply.enhancedCode());
        assertEquals(MailCode.GMAIL_USER_UNKNOWN, MailCode.diagnose(reply).code());
    }

    @Test
    void aGreylistedMessageIsTakenTheSecondTime() throws Exception {
        server.answer("RCPT", "451 4.7.1 Greylisted, please try again in 1 second", "250 2.1.5 fine");
        MailDiagnosis first = MailCode.diagnose(send(JANE).get(new InternetAddress(JANE)));
        assertEquals(MailCode.Retry.LATER, first.retry());
        assertEquals(MailCode.Suppress.NO, first.suppress());
        transmit(JANE);
    }

    @Test
    void anUnknownSuccessAtARecipientIsOne() throws Exception {
        server.answer("RCPT", "259 2.1.5 fine by us");
        transmit(JANE);
    }

    @Test
    void aRefusedQuitIsNoFailure() throws Exception {
        server.answer("QUIT", "500 5.5.1 What?");
        transmit(JANE);
    }

    @Test
    void aServerThatHangsUpIsToBeAskedAgain() throws Exception {
        server.answer(".", "");
        assertEquals(MailCode.Retry.LATER, retryOfJane());
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONNECT", "EHLO", "AUTH", "MAIL", "RCPT", "DATA"})
    void soItIsWhereverItHangsUp(String command) throws Exception {
        server.answer(command, "").answer("HELO", "");
        assertEquals(MailCode.Retry.LATER, retryOfJane());
    }

    @Test
    void whereNoServerAnswersTheReasonIsRead() throws Exception {
        server.close();
        assertEquals(MailCode.Retry.LATER, retryOfJane());
    }

    private MailCode.Retry retryOfJane() throws Exception {
        return MailCode.diagnose(send(JANE, JOHN).get(new InternetAddress(JANE)))
                .retry();
    }

    /** Fails, and tells what was said of each recipient. */
    private Map<Address, SmtpReply> send(String... recipients) throws Exception {
        MessagingException failure = assertThrows(MessagingException.class, () -> transmit(recipients));
        return RecipientReplies.of(failure, InternetAddress.parse(String.join(",", recipients)));
    }

    private void transmit(String... recipients) throws MessagingException {
        Session session = Session.getInstance(properties);
        MimeMessage message = new MimeMessage(session);
        message.setFrom("news@example.com");
        message.setRecipients(Message.RecipientType.TO, String.join(",", recipients));
        message.setSubject("News");
        message.setText("None.");
        message.saveChanges();
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect(InetAddress.getLoopbackAddress().getHostAddress(), server.port(), "news", "secret");
            transport.sendMessage(message, message.getAllRecipients());
        }
    }

    private static Map<String, MailCode> codes(Map<Address, SmtpReply> replies) {
        Map<String, MailCode> codes = new LinkedHashMap<>();
        replies.forEach((recipient, reply) ->
                codes.put(recipient.toString(), MailCode.diagnose(reply).code()));
        return codes;
    }
}
