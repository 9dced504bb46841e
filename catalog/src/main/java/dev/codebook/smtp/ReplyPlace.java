package dev.codebook.smtp;

/** How surely a reply begins at a place, from what stands before it. The ranks grow with the certainty. */
final class ReplyPlace {

    /** No reply begins here. */
    static final int NONE = 0;
    /** Amid a sentence. */
    static final int BARE = 1;
    /** After a word that names a code: {@code error 550}. */
    static final int NAMED = 2;
    /** After a bracket, a colon, an address or a dash. */
    static final int SET_OFF = 3;
    /** At the beginning of the text, of a line or of a quotation, or with an enhanced code of its own. */
    static final int BEGINNING = 4;
    /** After words that say that a server speaks: {@code said:}, {@code <<<}, {@code smtp;}. */
    static final int REMOTE = 5;
    /** After the arrow with which a relay passes on what it was told. */
    static final int INNER = 6;

    private ReplyPlace() {}

    /** The rank of the place {@code code}, where three digits stand. */
    static int rank(String text, int code) {
        if (!ReplyEdge.opens(text, code) || !ReplyEdge.closes(text, code)) {
            return NONE;
        }
        int rank = rankBefore(text, code);
        if (ReplyHead.enhanced(text, code) != EnhancedCode.NONE) {
            return Math.max(rank, BEGINNING);
        }
        return ReplySense.makesSense(text, code, rank) ? rank : NONE;
    }

    private static int rankBefore(String text, int code) {
        int last = MailText.lastBefore(text, code);
        if (last < 0) {
            return BEGINNING;
        }
        int rank = last == code - 1 ? rankAttached(text, last) : rankSpaced(text, last);
        return MailText.hasLineBreak(text, last + 1, code) ? Math.max(rank, rankOnNewLine(text, last, code)) : rank;
    }

    private static int rankOnNewLine(String text, int last, int code) {
        if (endsSentence(text, last)) {
            return ReplyCode.isKnown(ReplyCode.at(text, code)) ? BEGINNING : SET_OFF;
        }
        Label label = Label.before(text, last + 1);
        boolean isFolded = !isLineBreak(text.charAt(code - 1)) && !ReplySense.startsSentence(text, code);
        return isFolded || label == Label.QUANTITY || label == Label.LINK ? NONE : SET_OFF;
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r';
    }

    private static int rankAttached(String text, int last) {
        char c = text.charAt(last);
        if (MailText.isQuote(c)) {
            return rankQuoted(text, last);
        }
        return switch (c) {
            case ':' -> rankAfterColon(text, last, last + 1);
            case ';' -> rankAfterSemicolon(text, last);
            case '(' -> MailText.isWord(MailText.at(text, last - 1)) ? rankAfterWord(text, last) : SET_OFF;
            case '[', '{' -> MailText.isWord(MailText.at(text, last - 1)) ? NONE : SET_OFF;
            case '#' -> MailText.isWord(MailText.at(text, last - 1)) ? NONE : NAMED;
            case '=' -> rankAfterEquals(text, last);
            case '>' -> Arrow.rank(text, last);
            default -> NONE;
        };
    }

    private static int rankSpaced(String text, int last) {
        char c = text.charAt(last);
        return switch (c) {
            case ':' -> rankAfterColon(text, last, MailText.skipSpaces(text, last + 1));
            case ';' -> rankAfterSemicolon(text, last);
            case '=' -> Math.max(Arrow.rank(text, last), rankAfterEquals(text, last));
            case '<', '>', '-', '*', '~' -> Arrow.rank(text, last);
            case ',' -> ")]>".indexOf(MailText.at(text, last - 1)) >= 0 ? SET_OFF : BARE;
            case ')', ']', '|', '#' -> SET_OFF;
            case '.' -> NAMED;
            default -> rankAfterWord(text, last + 1);
        };
    }

    /** A quoted reply ranks as the quotation does; the quotation itself sets it off. */
    private static int rankQuoted(String text, int quote) {
        int last = MailText.lastBefore(text, quote);
        if (last < 0) {
            return BEGINNING;
        }
        if (text.charAt(last) == ':') {
            return isQuotedQuantity(text, last, quote + 1)
                    ? NONE
                    : Math.max(SET_OFF, rankAfterColon(text, last, quote + 1));
        }
        return Label.before(text, last + 1) == Label.SPEAKER ? REMOTE : SET_OFF;
    }

    /** As in {@code "msg_size":"552"}: a number alone is a code only where its name says so. */
    private static boolean isQuotedQuantity(String text, int colon, int code) {
        Label label = Label.before(text, colon);
        boolean isAlone = MailText.isQuote(MailText.at(text, code + ReplyCode.LENGTH));
        return label == Label.QUANTITY || isAlone && (label == Label.LINK || label == Label.OTHER);
    }

    private static int rankAfterColon(String text, int colon, int code) {
        if (text.charAt(colon - (colon > 0 ? 1 : 0)) == '>') {
            return BEGINNING;
        }
        boolean isSpaced = code > colon + 1;
        if (!isSpaced && MailText.at(text, colon - 1) == ']') {
            return NONE;
        }
        return switch (Label.before(text, colon)) {
            case SPEAKER -> REMOTE;
            case NAME, PROTOCOL -> SET_OFF;
            case QUANTITY -> NONE;
            case LINK, OTHER -> isSpaced && ReplySense.hasWords(text, code) ? SET_OFF : NONE;
        };
    }

    private static int rankAfterSemicolon(String text, int semicolon) {
        int start = MailText.wordStart(text, semicolon);
        if (MailText.phraseEnd(text, start, "unix") == semicolon) {
            return NONE;
        }
        boolean isSmtp = semicolon - start >= 4 && MailText.phraseEnd(text, semicolon - 4, "smtp") == semicolon;
        return isSmtp ? REMOTE : SET_OFF;
    }

    private static int rankAfterEquals(String text, int equals) {
        int start = MailText.wordStart(text, equals);
        boolean isUrl = "?&/%;".indexOf(MailText.at(text, start - 1)) >= 0;
        Label label = Label.before(text, equals);
        return !isUrl && (label == Label.NAME || label == Label.SPEAKER) ? NAMED : NONE;
    }

    private static int rankAfterWord(String text, int end) {
        if (isAfterEnhanced(text, end)) {
            return BEGINNING;
        }
        if (MailText.isDigit(MailText.at(text, MailText.wordStart(text, end)))) {
            return NONE;
        }
        return switch (Label.before(text, end)) {
            case SPEAKER, NAME, PROTOCOL -> NAMED;
            case QUANTITY, LINK -> NONE;
            case OTHER -> BARE;
        };
    }

    /** Some servers put the enhanced code first: {@code 5.1.1 550 User unknown}. */
    private static boolean isAfterEnhanced(String text, int end) {
        int start = end;
        while (start > end - "5.123.123".length()
                && (MailText.isDigit(MailText.at(text, start - 1)) || MailText.at(text, start - 1) == '.')) {
            start--;
        }
        long read = EnhancedCode.amongWords(text, start);
        return read != EnhancedCode.NONE
                && EnhancedCode.end(read) == end
                && !MailText.isWord(MailText.at(text, start - 1));
    }

    /** A line that ends in a small letter or a comma goes on in the next one, which therefore begins nothing. */
    static boolean endsSentence(String text, int last) {
        char c = text.charAt(last);
        return !MailText.isLower(c) && c != ',';
    }
}
