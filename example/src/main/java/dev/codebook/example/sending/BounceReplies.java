package dev.codebook.example.sending;

import dev.codebook.smtp.SmtpReply;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Takes a bounce apart (RFC 3464): what was said of each recipient? The class stands alone; copy it.
 *
 * <pre>{@code
 * BounceReplies.of(message).forEach((recipient, reply) -> {
 *     switch (SmtpCode.diagnose(reply).suppress()) { ... }
 * });
 * }</pre>
 *
 * <p>A bounce of another form, such as those of qmail, has no part for machines: there, diagnose the text of the message.
 */
public final class BounceReplies {

    private BounceReplies() {}

    /**
     * What the bounce says of each recipient.
     *
     * @param message a message, or a part of one
     * @return by address, as the message was sent to it where the bounce tells, the reply with the codes, the words and the host of the
     *     report; also of those to whom the message was delivered, of class 2. Empty where there is no report for machines
     * @throws MessagingException if the message cannot be read
     * @throws IOException if the message cannot be read
     */
    public static Map<String, SmtpReply> of(Part message) throws MessagingException, IOException {
        Map<String, SmtpReply> replies = new LinkedHashMap<>();
        add(message, replies);
        return replies;
    }

    /** The message that is returned is of another type, and not looked into. */
    private static void add(Part part, Map<String, SmtpReply> replies) throws MessagingException, IOException {
        if (part.isMimeType("message/delivery-status") || part.isMimeType("message/global-delivery-status")) {
            addStatus(part, replies);
        } else if (part.isMimeType("multipart/*")) {
            Multipart parts = (Multipart) part.getContent();
            for (int i = 0; i < parts.getCount(); i++) {
                add(parts.getBodyPart(i), replies);
            }
        }
    }

    /** Fields of the message, and behind an empty line those of each recipient. */
    private static void addStatus(Part part, Map<String, SmtpReply> replies) throws MessagingException, IOException {
        try (InputStream status = part.getInputStream()) {
            InputStream rest = new ByteArrayInputStream(status.readAllBytes());
            while (rest.available() > 0) {
                InternetHeaders fields = new InternetHeaders(rest, true);
                String recipient = address(fields, "Original-Recipient", address(fields, "Final-Recipient", ""));
                if (!recipient.isEmpty()) {
                    replies.put(recipient, SmtpReply.parse(text(fields)));
                }
            }
        }
    }

    /** The address of {@code rfc822; jane@example.org}. */
    private static String address(InternetHeaders fields, String name, String otherwise) {
        String field = fields.getHeader(name, null);
        return field == null
                ? otherwise
                : field.substring(field.indexOf(';') + 1).strip();
    }

    /** A reply is read from all fields: the status where the words have no code, the host from {@code Remote-MTA}. */
    private static String text(InternetHeaders fields) {
        StringBuilder text = new StringBuilder();
        for (Header field : Collections.list(fields.getAllHeaders())) {
            text.append(field.getName())
                    .append(": ")
                    .append(MimeUtility.unfold(field.getValue()))
                    .append('\n');
        }
        return text.toString();
    }
}
