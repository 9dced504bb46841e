package dev.codebook.smtp;

/** Whether what follows three digits without an enhanced code reads like a reply, and not like a quantity or a house number. */
final class ReplySense {

    private static final WordSet MEASURES = WordSet.of(
            "s ms sec secs second seconds m min mins minute minutes h hr hrs hour hours"
                    + " d day days week weeks month months byte bytes octet octets k kb kib m mb mib g gb gib bit bits percent");
    private static final WordSet COUNTED =
            WordSet.of("message messages mail mails email emails recipient recipients connection"
                    + " connections time times line lines hop hops attempt attempts user users points characters chars entries errors files"
                    + " addresses hosts domains of or and to per more x");

    private ReplySense() {}

    static boolean makesSense(String text, int code, int rank) {
        int next = MailText.skipSpaces(text, code + ReplyCode.LENGTH);
        int end = MailText.wordEnd(text, next);
        if (next > code + ReplyCode.LENGTH && MEASURES.contains(text, next, end)) {
            return false;
        }
        return rank >= ReplyPlace.BEGINNING || suitsWeakPlace(text, code, rank) && !isCounted(text, code, next, end);
    }

    /** Numbers in sentences are many, replies there few: only a known failure counts. */
    private static boolean suitsWeakPlace(String text, int code, int rank) {
        int reply = ReplyCode.at(text, code);
        return switch (rank) {
            case ReplyPlace.SET_OFF -> ReplyCode.isKnown(reply);
            case ReplyPlace.NAMED -> ReplyCode.isKnown(reply) && ReplyCode.isFailure(reply);
            case ReplyPlace.BARE ->
                ReplyCode.isKnown(reply) && ReplyCode.isFailure(reply) && startsSentence(text, code);
            default -> false;
        };
    }

    private static boolean isCounted(String text, int code, int next, int end) {
        if (next == code + ReplyCode.LENGTH) {
            return isAreaCode(text, next);
        }
        boolean isNumber = MailText.isDigit(MailText.at(text, next)) && MailText.at(text, end) != '.';
        boolean isNoun = MailText.isLower(MailText.at(text, next)) || MailText.at(text, end - 1) == 's';
        return isNumber || isNoun && COUNTED.contains(text, next, end);
    }

    private static boolean isAreaCode(String text, int bracket) {
        return MailText.at(text, bracket) == ')'
                && MailText.isDigit(MailText.at(text, MailText.skipSpaces(text, bracket + 1)));
    }

    /** Whether more follows on the line than the three digits alone, which may count anything. */
    static boolean hasWords(String text, int code) {
        int end = code + ReplyCode.LENGTH;
        int next = MailText.skipSpaces(text, end);
        return next < text.length() && !MailText.hasLineBreak(text, end, next);
    }

    /** Whether a sentence follows, or a quotation right behind a dash: {@code 550-'User unknown'}. */
    static boolean startsSentence(String text, int code) {
        int next = code + ReplyCode.LENGTH;
        if (MailText.at(text, next) == '-') {
            return MailText.isQuote(MailText.at(text, next + 1));
        }
        char c = MailText.at(text, next + 1);
        return MailText.at(text, next) == ' ' && (MailText.isUpper(c) || c == '<' || MailText.isQuote(c));
    }
}
