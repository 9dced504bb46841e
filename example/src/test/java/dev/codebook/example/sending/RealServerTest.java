package dev.codebook.example.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.codebook.example.triage.MailCode;
import dev.codebook.smtp.SmtpReply;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;
import org.subethamail.smtp.server.SessionHandler.SessionAcceptance;

/**
 * The same with a server that was not written for us, SubEthaSMTP: its own replies, and refusals wherever it lets one
 * refuse. What it cannot be told to refuse, {@link RecipientRepliesTest} does.
 */
class RealServerTest {

    private static final String JANE = "jane@example.org";
    private static final String JOHN = "john@example.org";

    /** By the step of the session, or the recipient, what it is refused with: {@code 552 5.2.2 Mailbox full}. */
    private final Map<String, String> refusals = new ConcurrentHashMap<>();

    private SMTPServer server;

    @BeforeEach
    void start() {
        server = new SMTPServer.Builder()
                .bindAddress(InetAddress.getLoopbackAddress())
                .port(0)
                .hostName("mx.example.org")
                .sessionHandler(new org.subethamail.smtp.server.SessionHandler() {
                    @Override
                    public SessionAcceptance accept(org.subethamail.smtp.server.Session session) {
                        String refusal = refusals.get("CONNECT");
                        return refusal == null
                                ? SessionAcceptance.success()
                                : SessionAcceptance.failure(code(refusal), text(refusal));
                    }

                    @Override
                    public void onSessionEnd(org.subethamail.smtp.server.Session session) {
                        // nothing was begun
                    }
                })
                .authenticationHandlerFactory(new EasyAuthenticationHandlerFactory((name, password, context) -> {
                    if (!password.equals("secret")) {
                        throw new LoginFailedException("Bad credentials");
                    }
                }))
                .messageHandlerFactory(context -> new Refusing())
                .build();
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aRefusedConnectionIsThatOfEveryRecipient() {
        refusals.put("CONNECT", "554 5.7.1 Your host is blocked");
        assertEquals(
                Map.of(JANE, MailCode.CLIENT_BLOCKED_BY_TEXT, JOHN, MailCode.CLIENT_BLOCKED_BY_TEXT),
                send("secret", JANE, JOHN));
    }

    @Test
    void soIsARefusedLogin() {
        assertEquals(Map.of(JANE, MailCode.AUTHENTICATION_FAILED), send("guessed", JANE));
    }

    @Test
    void soIsARefusedSender() {
        refusals.put("MAIL", "552 5.3.4 Message too big");
        assertEquals(Map.of(JANE, MailCode.MESSAGE_EXCEEDS_SYSTEM_LIMIT), send("secret", JANE));
    }

    @Test
    void soIsARefusedMessage() {
        refusals.put("DATA", "452 4.3.1 Disk full");
        assertEquals(Map.of(JANE, MailCode.SERVER_STORAGE_FULL), send("secret", JANE));
    }

    @Test
    void eachRecipientHasItsOwn() {
        refusals.put(JANE, "550 5.1.1 No such user");
        refusals.put(JOHN, "452 4.2.2 Mailbox full");
        assertEquals(
                Map.of(JANE, MailCode.RECIPIENT_ADDRESS_DOES_NOT_EXIST, JOHN, MailCode.RECIPIENT_OVER_QUOTA),
                send("secret", JANE, JOHN));
    }

    @Test
    void aGreylistedRecipientIsTakenTheSecondTime() throws MessagingException {
        refusals.put(JANE, "451 4.7.1 Greylisted, try again later");
        assertEquals(Map.of(JANE, MailCode.GREYLISTED), send("secret", JANE));
        refusals.clear();
        transmit("secret", JANE);
    }

    /** Fails, and tells what was said of each recipient. */
    private Map<String, MailCode> send(String password, String... recipients) {
        MessagingException failure = assertThrows(MessagingException.class, () -> transmit(password, recipients));
        Map<String, MailCode> codes = new TreeMap<>();
        try {
            Map<Address, SmtpReply> replies =
                    RecipientReplies.of(failure, InternetAddress.parse(String.join(",", recipients)));
            replies.forEach((recipient, reply) ->
                    codes.put(recipient.toString(), MailCode.diagnose(reply).code()));
        } catch (MessagingException e) {
            throw new IllegalArgumentException(e);
        }
        return codes;
    }

    private void transmit(String password, String... recipients) throws MessagingException {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.timeout", "10000");
        properties.setProperty("mail.smtp.from", "news@example.com");
        properties.setProperty("mail.smtp.auth", "true");
        Session session = Session.getInstance(properties);
        MimeMessage message = new MimeMessage(session);
        message.setFrom("news@example.com");
        message.setRecipients(MimeMessage.RecipientType.TO, String.join(",", recipients));
        message.setText("None.");
        message.saveChanges();
        try (Transport transport = session.getTransport("smtp")) {
            String host = InetAddress.getLoopbackAddress().getHostAddress();
            transport.connect(host, server.getPortAllocated(), "news", password);
            transport.sendMessage(message, message.getAllRecipients());
        }
    }

    private static int code(String refusal) {
        return Integer.parseInt(refusal.substring(0, 3));
    }

    private static String text(String refusal) {
        return refusal.substring(4);
    }

    private final class Refusing implements MessageHandler {

        @Override
        public void from(String sender) throws RejectException {
            refuse("MAIL");
        }

        @Override
        public void recipient(String recipient) throws RejectException {
            refuse(recipient);
        }

        @Override
        public String data(InputStream message) throws IOException, RejectException {
            message.readAllBytes();
            refuse("DATA");
            return "2.0.0 queued";
        }

        @Override
        public void done() {
            // nothing is kept
        }

        private void refuse(String step) throws RejectException {
            String refusal = refusals.get(step);
            if (refusal != null) {
                throw new RejectException(code(refusal), text(refusal));
            }
        }
    }
}
