package dev.codebook.smtp;

/** The message that a bounce returns, behind what it tells of it: what its author wrote says nothing of why it came back. */
final class ReturnedMessage {

    /** How the part that holds it is announced: by MIME (RFC 6522, section 3, and RFC 2046), and by mailers in their own words. */
    private static final String[] HEADINGS = {
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
        "the header of the original message"
    };

    private ReturnedMessage() {}

    /** Where it begins; the text's length if there is none. Of several the last, since a bounce can itself have been sent on. */
    static int start(String text) {
        int line = text.indexOf('\n') < 0
                ? -1
                : text.lastIndexOf('\n'); // most texts have one line, which the first finds faster
        while (line >= 0 && !isHeading(text, line + 1)) {
            line = text.lastIndexOf('\n', line - 1);
        }
        return line < 0 ? text.length() : line;
    }

    private static boolean isHeading(String text, int line) {
        int words = line;
        while (words < text.length() && (text.charAt(words) == '-' || text.charAt(words) == ' ')) {
            words++;
        }
        for (String heading : HEADINGS) {
            if (MailText.holdsAt(text, words, heading)) {
                return true;
            }
        }
        return false;
    }
}
