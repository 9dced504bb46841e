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

    private PostfixText() {}

    /** The attempt that a line tells of, if it does. */
    static Optional<Attempt> read(String text) {
        if (isDelivery(text, 0)) {
            return DELIVERY.read(text);
        }
        return isReject(text, 0) ? REJECT.read(text) : Optional.empty();
    }

    static boolean isDelivery(String text, int start) {
        return text.startsWith(": to=<", wordEnd(text, start));
    }

    static boolean isReject(String text, int start) {
        int end = wordEnd(text, start);
        return text.startsWith(": reject: ", end)
                || text.startsWith(": milter-reject: ", end)
                || text.startsWith(": proxy-reject: ", end);
    }

    /** Where the queue id ends, if the line begins with one: a colon and a blank follow. */
    private static int wordEnd(String text, int start) {
        return text.indexOf(' ', start) - 1;
    }
}
