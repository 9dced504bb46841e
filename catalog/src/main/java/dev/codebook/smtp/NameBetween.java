package dev.codebook.smtp;

import java.util.Arrays;

/**
 * What stands between the words of a part of a text and is none of them, one after the other: without it the words are next to each other.
 * Mostly that is a name, as in {@code User jane@example.org not found}: an address, also in brackets, whatever stands in quotes or angle
 * brackets, what has a dot behind {@code domain}, {@code host} and {@code IP}, and a word that no wording has behind {@code user},
 * {@code mailbox} and the like. Of an address that begins a sentence, as in {@code <jane@example.org> is unknown}, it is as if the word
 * for it stood there. Or it is the code of a further line of the reply, as in {@code 550-5.2.2 The mailbox is 550 5.2.2 full}. Used again
 * for the next text.
 */
final class NameBetween {

    /** So many characters on either side of a name are read without it; wording that is longer is none that a name parts. */
    private static final int AROUND = 40;

    private static final Marks PARTS = Marks.of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.@_+-=");
    private static final Marks BLANKS = Marks.of(" \t\r\n");

    /** What is in an address, and what opens a quote. */
    private static final String CHARACTERS = "@<'\"";

    /** What closes the quote that such a character opens. */
    private static final String CLOSING = " >'\"";

    /** The ends of the words behind which a name has a dot, and of those behind which it may be any word. */
    private static final String[] WORDS = {
        "IP ", " ip ", "omain ", "ost ", "ser ", "ailbox ", "ccount ", "ecipient ", "ddress "
    };

    private static final int ANY_NAME = 4;

    /** Words that tell of another person before them than the recipient. */
    private static final WordSet OTHERS = WordSet.of(
            "auth authenticated bind bounce chroot client connecting database from ldap login originator pipe proxy sasl sender"
                    + " sending service setuid smtp submitting system unix your");

    /** From this subject of an enhanced code on, such as 3 for the mail system and 7 for policy, it does not speak of the recipient. */
    private static final int OTHER_SUBJECTS = 3;

    /** All but the first can be found as wording is, which costs less than to look for each. */
    static final String[] FRAGMENTS = Arrays.copyOfRange(WORDS, 1, WORDS.length);

    private static final int ALWAYS = CHARACTERS.length() + 1;

    /** The sign behind all characters and words: the reply code. */
    private static final int CODE = CHARACTERS.length() + WORDS.length;

    /** The bits of the words behind which a name may be any word. */
    private static final int PERSONS = (1 << CODE) - (1 << CHARACTERS.length() + ANY_NAME);

    /** How the lines of a session are marked that the server sent, in the bounces of Sendmail. */
    private static final String RECEIVED = "<<<";

    /** An address that begins a sentence is read as if this word stood for it. */
    private static final String SUBJECT = "address";

    /** What belongs to a name that follows: {@code the mailbox of jane@example.org}. */
    private static final String[] PREPOSITIONS = {
        "for", "of", "von", "f\u00fcr", "pour", "de", "para", "do", "per", "di", "voor", "van"
    };

    private final Vocabulary vocabulary;
    private String text;

    /** For each sign the next place of it that is known, so that a text of many parts is not searched to its end for each. */
    private final int[] known = new int[CODE + 1];

    private int from;
    private int to;

    /** A bit for each sign that the part may hold. */
    private int signs;

    /** By what names are looked for now: a character, behind those a word, behind these the code. */
    private int sign;

    private String code;

    /** The bit of the code, if the text has a reply of several lines. */
    private int furtherCodes;

    private int searched;
    private int start;
    private int end;
    private boolean isSubject;

    /** Names that are told from the words of a vocabulary. */
    NameBetween(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Begins with a text that has these codes. */
    void reset(String other, long codes) {
        text = other;
        code = ReplyCode.text(PackedCodes.reply(codes));
        furtherCodes = hasLines() ? 1 << CODE : 0;
        Arrays.fill(known, -1);
    }

    /**
     * Begins with a part of the text, which is behind those before, and looks for all but words behind {@code user} and the like.
     *
     * @param fragments a bit for each of the {@link #FRAGMENTS} that may stand in it
     */
    void reset(int first, int last, int fragments) {
        start(first, last, fragments << ALWAYS & ~PERSONS | (1 << ALWAYS) - 1 | furtherCodes);
    }

    /** Begins with a part of the text in the same way, and looks for words behind {@code user} and the like alone. */
    void resetToPersons(int first, int last, int fragments) {
        start(first, last, fragments << ALWAYS & PERSONS);
    }

    /** Whether the text has a reply of several lines: all but the last have a dash behind the code. */
    private boolean hasLines() {
        int line = code.isEmpty() ? -1 : text.indexOf(code);
        while (line >= 0 && MailText.at(text, line + ReplyCode.LENGTH) != '-') {
            line = text.indexOf(code, line + ReplyCode.LENGTH);
        }
        return line >= 0;
    }

    private void start(int first, int last, int present) {
        from = first;
        to = last;
        signs = present;
        sign = 0;
        searched = first;
    }

    /** Whether a text with these codes may speak of a person. */
    static boolean mayBeOfPersons(long codes) {
        return EnhancedCode.subject(PackedCodes.enhanced(codes)) < OTHER_SUBJECTS;
    }

    /** Goes on to the next name; false if there is none. */
    boolean next() {
        for (; signs >>> sign != 0; sign++) {
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
        if ((signs >>> sign & 1) == 0) {
            return to;
        }
        if (known[sign] < searched) {
            int found =
                    isCharacter() ? text.indexOf(CHARACTERS.charAt(sign), searched) : text.indexOf(word(), searched);
            known[sign] = found < 0 ? Integer.MAX_VALUE : found;
        }
        return known[sign];
    }

    private boolean isCharacter() {
        return sign < CHARACTERS.length();
    }

    private String word() {
        return sign == CODE ? code : WORDS[sign - CHARACTERS.length()];
    }

    private boolean isName(int found) {
        if (sign == 0) {
            return isAddress(found);
        }
        if (sign == CODE) {
            return isFurtherCode(found);
        }
        return isCharacter() ? isQuoted(found) : isNameBehind(found, found + word().length());
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

    /** Whether the name of what the word before it means stands there: of a host or a domain, or of a person. */
    private boolean isNameBehind(int word, int first) {
        start = first;
        end = endOfParts(first);
        searched = end;
        if (end == first || text.charAt(first) == '.' || text.charAt(end - 1) == '.') {
            return false;
        }
        return sign < CHARACTERS.length() + ANY_NAME ? has('.', first) : isPerson(word, first);
    }

    private boolean isPerson(int word, int first) {
        return !has('@', first) && !vocabulary.contains(text, first, end) && !isOfOthers(word);
    }

    private boolean isOfOthers(int word) {
        int before = blanksStart(MailText.wordStart(text, word));
        return OTHERS.contains(text, MailText.wordStart(text, before), before);
    }

    /** Whether a further line of the reply begins there: with its code, and mostly with the enhanced code, too. */
    private boolean isFurtherCode(int found) {
        searched = found + ReplyCode.LENGTH;
        start = found;
        int before = blanksStart(found);
        if (text.startsWith(RECEIVED, before - RECEIVED.length())) {
            start = before - RECEIVED.length();
        }
        end = at(searched) == '-' ? searched + 1 : searched;
        long enhanced = EnhancedCode.amongWords(text, blanksEnd(end));
        end = enhanced == EnhancedCode.NONE ? end : EnhancedCode.end(enhanced);
        return true;
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
        int behind = blanksEnd(end);
        boolean isSetOff = behind > end || text.charAt(end - 1) == '-';
        if (!isSetOff || !isLetter(at(behind))) {
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

    private int blanksEnd(int blanksStart) {
        int i = blanksStart;
        while (isBlank(i)) {
            i++;
        }
        return i;
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
