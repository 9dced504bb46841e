package dev.codebook.smtp;

/** The characters of a mail text as its codes see them: only ASCII digits count, and wide spaces part words too. */
final class MailText {

    /** Stands before the first and after the last character, so that both ends look like line breaks. */
    private static final char OUTSIDE = '\n';

    private static final int LONGEST_WORD = 40;

    private static final boolean[] ASCII_WORD = asciiWord();

    private MailText() {}

    static char at(String text, int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : OUTSIDE;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isAsciiWord(char c) {
        return c < ASCII_WORD.length && ASCII_WORD[c];
    }

    static boolean isLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    static boolean isSpace(char c) {
        return c <= ' ' || c >= 0x7f && isWideSpace(c);
    }

    /** Whether the character joins its neighbours into one word: letters, digits of any script, underscore. */
    static boolean isWord(char c) {
        return c < ASCII_WORD.length ? ASCII_WORD[c] : isWideWord(c);
    }

    static boolean isQuote(char c) {
        return c == '\'' || c == '"' || c == '`' || c >= 0x2018 && c <= 0x201f || c == 0xab || c == 0xbb;
    }

    /** The index of the last character before {@code end} that is no space, or -1. */
    static int lastBefore(String text, int end) {
        int i = end - 1;
        while (i >= 0 && isSpace(text.charAt(i))) {
            i--;
        }
        return i;
    }

    static int skipSpaces(String text, int from) {
        int i = from;
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    static int wordEnd(String text, int from) {
        int i = from;
        while (i < text.length() && isWord(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Where the word that ends before {@code end} starts; a longer word is cut, which keeps the reading linear. */
    static int wordStart(String text, int end) {
        int i = end;
        int limit = Math.max(0, end - LONGEST_WORD);
        while (i > limit && isWord(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    static boolean hasLineBreak(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return true;
            }
        }
        return false;
    }

    /**
     * The end of the phrase at {@code from}, or -1 if another text stands there. The phrase is lower case; letters match in either
     * case, a space matches any run of spaces, since bounces are folded anywhere.
     */
    static int phraseEnd(String text, int from, String phrase) {
        int i = from;
        for (int p = 0; p < phrase.length(); p++) {
            char wanted = phrase.charAt(p);
            char found = at(text, i);
            if (wanted == ' ' && i < text.length() && isSpace(found)) {
                i = skipSpaces(text, i);
            } else if (i < text.length() && lower(found) == wanted) {
                i++;
            } else {
                return -1;
            }
        }
        return i;
    }

    static boolean startsWord(String text, int index) {
        return !isWord(at(text, index - 1));
    }

    static boolean holdsAt(String text, int from, String phrase) {
        return phraseEnd(text, from, phrase) >= 0;
    }

    static char lower(char c) {
        return isUpper(c) ? (char) (c + ('a' - 'A')) : c;
    }

    private static boolean[] asciiWord() {
        boolean[] word = new boolean[0x80];
        for (char c = 0; c < word.length; c++) {
            word[c] = isLower(c) || isDigit(c) || isUpper(c) || c == '_';
        }
        return word;
    }

    private static boolean isWideSpace(char c) {
        return c <= 0xa0 || c >= 0x2000 && c <= 0x200f || c >= 0x2028 && c <= 0x202f || c == 0x3000 || c == 0xfeff;
    }

    private static boolean isWideWord(char c) {
        return c < 0x250 && Character.isLetter(c)
                || Character.isDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.CURRENCY_SYMBOL;
    }
}
