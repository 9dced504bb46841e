package dev.codebook.smtp;

/** The message that a bounce returns, behind what it tells of it: what its author wrote says nothing of why it came back. */
final class ReturnedMessage {

    /** How the part that holds it is announced: by MIME (RFC 6522, section 3, and RFC 2046), and by mailers in their own words. */
    private static final Phrases HEADINGS = Phrases.of(
            "content-type: message/rfc822",
            "content-type: text/rfc822-headers",
            "below this line is a copy of",
            "this is a copy of",
            "original message follows",
            "original message headers",
            "original message --",
            "message header follows",
            "message headers follow",
            "unsent message follows",
            "message text follows",
            "the header of the original message");

    private ReturnedMessage() {}

    /** Where it begins; the text's length if there is none. Of several the last, since a bounce can itself have been sent on. */
    static int start(String text) {
        int start = text.length();
        for (int line = text.indexOf('\n'); line >= 0; line = text.indexOf('\n', line + 1)) {
            start = isHeading(text, line + 1) ? line : start;
        }
        return start;
    }

    /** The text before it. */
    static String without(String text) {
        int start = start(text);
        return start == text.length() ? text : text.substring(0, start);
    }

    private static boolean isHeading(String text, int line) {
        int words = line;
        while (words < text.length() && (text.charAt(words) == '-' || text.charAt(words) == ' ')) {
            words++;
        }
        return HEADINGS.endAt(text, words) >= 0;
    }
}
