package dev.codebook.example.triage;

import java.util.Optional;

/**
 * What a line of Postfix tells, by its beginning behind the tag: {@code 4ABC: to=<a@example.org>, ...} of a delivery,
 * {@code NOQUEUE: reject: ...} of a client turned away. A line that begins otherwise tells of neither, whatever a stranger made
 * Postfix repeat in it.
 */
final class PostfixText {

    private static final LineShape DELIVERY = new PostfixDelivery();
    private static final LineShape REJECT = new PostfixReject();
    private static final String STATUS = "status=";

    private PostfixText() {}

    /** The attempt that a line tells of, if it does. */
    static Optional<Attempt> read(String text) {
        if (isDelivery(text, 0)) {
            return DELIVERY.read(text);
        }
        return isReject(text, 0) ? REJECT.read(text) : Optional.empty();
    }

    static boolean isDelivery(String text, int start) {
        return text.startsWith(": to=<", idEnd(text, start));
    }

    /** Whether a delivery worked; its status is the first one in the line. */
    static boolean isSent(String line) {
        int status = line.indexOf(STATUS);
        return status >= 0 && line.startsWith("sent (", status + STATUS.length());
    }

    static boolean isReject(String text, int start) {
        int end = idEnd(text, start);
        return text.startsWith(": reject: ", end)
                || text.startsWith(": milter-reject: ", end)
                || text.startsWith(": proxy-reject: ", end);
    }

    /** Of ASCII, as in a queue id and in {@code NOQUEUE}. */
    private static boolean isLetterOrDigit(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static int idEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
