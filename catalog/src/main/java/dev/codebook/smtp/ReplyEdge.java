package dev.codebook.smtp;

/** The characters around three digits, which tell a reply code from a part of an address, a URL, a size or a longer number. */
final class ReplyEdge {

    private static final Marks NEVER_BEFORE = Marks.of("-./@+$&?%^!\\~");
    private static final Marks ALWAYS_AFTER = Marks.of(";)]'\"`#(<>\\!?}*");

    private ReplyEdge() {}

    static boolean opens(String text, int index) {
        char before = MailText.at(text, index - 1);
        return !MailText.isWord(before) && !NEVER_BEFORE.contains(before);
    }

    static boolean closes(String text, int index) {
        int end = index + ReplyCode.LENGTH;
        char next = MailText.at(text, end);
        if (MailText.isSpace(next) || ALWAYS_AFTER.contains(next)) {
            return true;
        }
        return switch (next) {
            case '-' -> continues(text, end + 1);
            case ':', ',' -> isEnhancedOrNoDigit(text, end + 1);
            case '.' -> !MailText.isWord(MailText.at(text, end + 1));
            case '/', '|' -> isEnhanced(text, end + 1);
            default -> next >= 0x80 && !MailText.isWord(next);
        };
    }

    /** After {@code 550-} come words, an enhanced code or an IP address, but no number: 555-1234 is a telephone. */
    private static boolean continues(String text, int start) {
        if (!MailText.isDigit(MailText.at(text, start))) {
            return MailText.at(text, start) != '-' || !MailText.isWord(MailText.at(text, start + 1));
        }
        int end = start;
        while (end < start + ReplyCode.LENGTH && MailText.isDigit(MailText.at(text, end))) {
            end++;
        }
        return MailText.at(text, end) == '.' && MailText.isDigit(MailText.at(text, end + 1));
    }

    private static boolean isEnhancedOrNoDigit(String text, int start) {
        return !MailText.isDigit(MailText.at(text, start)) || isEnhanced(text, start);
    }

    private static boolean isEnhanced(String text, int start) {
        return EnhancedCode.inCodePlace(text, start) != EnhancedCode.NONE;
    }
}
