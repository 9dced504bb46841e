package dev.codebook.example.sending;

import dev.codebook.smtp.SmtpCommand;
import dev.codebook.smtp.SmtpReply;
import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/**
 * Takes the exceptions of Angus Mail apart: what did the server say of each recipient, and to which command? The class
 * stands alone; copy it.
 *
 * <pre>{@code
 * try {
 *     transport.connect(host, user, password);
 *     transport.sendMessage(message, recipients);
 * } catch (MessagingException failure) {
 *     RecipientReplies.of(failure, recipients).forEach((recipient, reply) -> {
 *         SmtpDiagnosis diagnosis = SmtpCode.diagnose(reply.from(host));
 *         switch (diagnosis.retry()) { ... }
 *     });
 * }
 * }</pre>
 *
 * <p>What there is to know of these exceptions (Angus Mail 2.0):
 *
 * <ul>
 *   <li>Each refused recipient has an {@link SMTPAddressFailedException} in the chain of
 *       {@link MessagingException#getNextException() next exceptions}.
 *   <li>A refusal of the sender, of DATA or of the message is an {@link SMTPSendFailedException}, whose command tells
 *       which. It is thrown for success as well: where {@code mail.smtp.sendpartial} is set and some recipients were refused,
 *       and where the server accepts the message with another code than 250.
 *   <li>Everything before the sender - the greeting, EHLO, STARTTLS - is a bare {@link MessagingException} with the reply in
 *       its message; where no server answered at all, with a cause.
 * </ul>
 */
public final class RecipientReplies {

    private static final String BAD_GREETING = "Got bad greeting from SMTP host";
    private static final String RESPONSE = ", response: ";

    /** A server that hangs up is to be taken as if it had said 451 (RFC 5321, section 3.8). */
    private static final int AS_IF = 451;

    private static final String HUNG_UP = "[EOF]";

    private RecipientReplies() {}

    /**
     * What was said of each recipient.
     *
     * @param failure what {@code connect} or {@code sendMessage} threw
     * @param recipients all to whom the message was to be sent
     * @return by recipient, in their order, the reply that decided; of class 2 where the server took the message for that recipient
     *     in spite of the exception. A recipient whom the server accepted, and to whom nothing was sent on account of the
     *     others, has none: send again, to those without a reply alone
     */
    public static Map<Address, SmtpReply> of(MessagingException failure, Address... recipients) {
        Map<Address, SmtpReply> own = ownReplies(failure);
        Optional<SmtpReply> common = commonReply(failure);
        Map<Address, SmtpReply> replies = new LinkedHashMap<>();
        for (Address recipient : recipients) {
            Optional.ofNullable(own.get(recipient)).or(() -> common).ifPresent(reply -> replies.put(recipient, reply));
        }
        return replies;
    }

    /** The replies to RCPT. */
    private static Map<Address, SmtpReply> ownReplies(MessagingException failure) {
        Map<Address, SmtpReply> replies = new LinkedHashMap<>();
        Exception next = failure;
        while (next instanceof MessagingException known) {
            if (known instanceof SMTPAddressFailedException refused) {
                replies.put(refused.getAddress(), reply(refused).to(SmtpCommand.RCPT));
            }
            next = known.getNextException();
        }
        return replies;
    }

    /** The reply that concerns everybody else; empty where only single recipients were refused. */
    private static Optional<SmtpReply> commonReply(MessagingException failure) {
        if (failure instanceof SMTPSendFailedException send) {
            return Optional.of(reply(send).to(command(send.getCommand())));
        }
        if (failure instanceof SendFailedException) {
            return Optional.of(reply(failure)).filter(reply -> reply.raw().equals(HUNG_UP));
        }
        if (failure instanceof AuthenticationFailedException) {
            return Optional.of(reply(failure).to(SmtpCommand.AUTH));
        }
        return Optional.of(beforeTheSender(failure));
    }

    /** Of EHLO and STARTTLS, the exception does not tell which it was. */
    private static SmtpReply beforeTheSender(MessagingException failure) {
        String text = String.valueOf(failure.getMessage());
        if (text.startsWith(BAD_GREETING)) {
            String reply = text.substring(text.indexOf(RESPONSE) + RESPONSE.length());
            return reply(reply).to(SmtpCommand.CONNECT);
        }
        Throwable cause = failure.getCause();
        return reply(cause == null ? text : text + ": " + cause.getMessage());
    }

    private static SmtpReply reply(MessagingException failure) {
        return reply(String.valueOf(failure.getMessage()));
    }

    private static SmtpReply reply(String text) {
        return text.equals(HUNG_UP) ? SmtpReply.of(AS_IF, "", text) : SmtpReply.parse(text);
    }

    /** As Angus Mail writes it: {@code MAIL FROM:<a@example.org> SIZE=5}, {@code DATA}, {@code .}. */
    private static SmtpCommand command(String written) {
        if (written.startsWith("MAIL")) {
            return SmtpCommand.MAIL;
        }
        return written.equals(".") || written.endsWith(" LAST") ? SmtpCommand.END_OF_DATA : SmtpCommand.DATA;
    }
}
