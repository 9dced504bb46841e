package dev.codebook.smtp;

import java.util.Arrays;

/**
 * The names that stand between the words of a part of a text, one after the other, as in {@code User jane@example.org not found}: without
 * the name the words are next to each other. Names are addresses, also in brackets, whatever stands in quotes or angle brackets, and
 * what has a dot behind {@code domain}, {@code host} and {@code IP}. Of an address that begins a sentence, as in
 * {@code <jane@example.org> is unknown}, it is as if the word for it stood there. Used again for the next text.
 */
final class NameBetween {

    /** So many characters on either side of a name are read without it; wording that is longer is none that a name parts. */
    private static final int AROUND = 40;

    private static final Marks PARTS = Marks.of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.@_+-=");
    private static final Marks BLANKS = Marks.of(" \t\r\n");

    /** What a name is looked for by: what is in an address, what opens a quote, and the end of a word that tells a name. */
    private static final String[] SIGNS = {"@", "<", "'", "\"", "omain ", "ost ", "IP ", "ip "};

    /** What closes the quote that a sign opens. */
    private static final String CLOSING = " >'\"";

    /** An address that begins a sentence is read as if this word stood for it. */
    private static final String SUBJECT = "address";

    /** What belongs to a name that follows: {@code the mailbox of jane@example.org}. */
    private static final String[] PREPOSITIONS = {
        "for", "of", "von", "f\u00fcr", "pour", "de", "para", "do", "per", "di", "voor", "van"
    };

    private String text;

    /** For each sign the next place of it that is known, so that a text of many parts is not searched to its end for each. */
    private final int[] known = new int[SIGNS.length];

    private int from;
    private int to;
    private int sign;
    private int searched;
    private int start;
    private int end;
    private boolean isSubject;

    /** Begins with a text. */
    void reset(String other) {
        text = other;
        Arrays.fill(known, -1);
    }

    /** Begins with a part of the text, which is behind those before. */
    void reset(int first, int last) {
        from = first;
        to = last;
        sign = 0;
        searched = first;
    }

    /** Goes on to the next name; false if there is none. */
    boolean next() {
        for (; sign < SIGNS.length; sign++) {
            for (int found = find(); found < to; found = find()) {
                if (isName(found) && standsBeforeWords()) {
                    return true;
                }
            }
            searched = from;
        }
        return false;
    }

    private int find() {
        if (known[sign] < searched) {
            int found = text.indexOf(SIGNS[sign], searched);
            known[sign] = found < 0 ? Integer.MAX_VALUE : found;
        }
        return known[sign];
    }

    private boolean isName(int found) {
        if (sign == 0) {
            return isAddress(found);
        }
        return sign < CLOSING.length() ? isQuoted(found) : isDotted(found + SIGNS[sign].length());
    }

    /** Whether the sign lies within an address; that may be in brackets, which belong to it then. Most are told by what follows. */
    private boolean isAddress(int found) {
        end = endOfParts(found);
        searched = end;
        char next = at(end);
        if (next != ')' && next != ']' && !BLANKS.contains(next)) {
            return false;
        }
        start = found;
        while (start > from && PARTS.contains(text.charAt(start - 1))) {
            start--;
        }
        boolean isWhole = start < found && text.charAt(start) != '.' && end > found + 1 && text.charAt(end - 1) != '.';
        char before = at(start - 1);
        if (before == '(' && next == ')' || before == '[' && next == ']') {
            start--;
            end++;
        }
        return isWhole;
    }

    private boolean isQuoted(int opening) {
        start = opening;
        end = endOfParts(opening + 1);
        searched = end;
        return end > opening + 1 && at(end++) == CLOSING.charAt(sign);
    }

    /** Whether a host or an IP address stands there. */
    private boolean isDotted(int first) {
        start = first;
        end = endOfParts(first);
        searched = end;
        return end > first && text.charAt(first) != '.' && text.charAt(end - 1) != '.' && has('.', first);
    }

    private int endOfParts(int first) {
        int i = first;
        while (i < to && PARTS.contains(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Whether words stand before and behind the name, set off by blanks; or behind it alone, if it is an address. */
    private boolean standsBeforeWords() {
        int behind = end;
        while (isBlank(behind)) {
            behind++;
        }
        if (behind == end || !isLetter(at(behind))) {
            return false;
        }
        int nameStart = start;
        int before = blanksStart(start);
        for (String preposition : PREPOSITIONS) {
            int word = before - preposition.length();
            if (isBlank(word - 1) && text.regionMatches(true, word, preposition, 0, preposition.length())) {
                start = word;
                before = blanksStart(word);
            }
        }
        isSubject = !isLetter(at(before - 1)) && has('@', nameStart);
        return isSubject || before < start && isLetter(at(before - 1));
    }

    private boolean has(char c, int nameStart) {
        for (int i = nameStart; i < end; i++) {
            if (text.charAt(i) == c) {
                return true;
            }
        }
        return false;
    }

    private int blanksStart(int blanksEnd) {
        int i = blanksEnd;
        while (isBlank(i - 1)) {
            i--;
        }
        return i;
    }

    private boolean isBlank(int index) {
        return BLANKS.contains(at(index));
    }

    private char at(int index) {
        return index >= from && index < to ? text.charAt(index) : 0;
    }

    private static boolean isLetter(char c) {
        return MailText.isLower(c) || MailText.isUpper(c) || c >= 0x80;
    }

    /** The text that the words before it stand in. */
    String before() {
        return isSubject ? SUBJECT : text;
    }

    /** Where these begin, as far as they are read: with a whole word. */
    int wordsStart() {
        if (isSubject) {
            return 0;
        }
        int i = Math.max(from, start - AROUND);
        while (i > from && i < start && !isBlank(i - 1)) {
            i++;
        }
        return i;
    }

    /** Where these end. */
    int beforeEnd() {
        return isSubject ? SUBJECT.length() : start;
    }

    /** Where it ends. */
    int end() {
        return end;
    }

    /** Where the words behind it end, as far as they are read: with a whole word. */
    int wordsEnd() {
        int i = Math.min(to, end + AROUND);
        while (i < to && i > end && !isBlank(i)) {
            i--;
        }
        return i;
    }
}
