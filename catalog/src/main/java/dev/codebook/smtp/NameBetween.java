package dev.codebook.smtp;

import java.util.Arrays;

/**
 * The names that stand between the words of a part of a text, one after the other, as in {@code User jane@example.org not found}: without
 * the name the words are next to each other. Names are addresses, also in brackets, whatever stands in quotes or angle brackets,
 * what has a dot behind {@code domain}, {@code host} and {@code IP}, and a word that no wording has behind {@code user},
 * {@code mailbox} and the like. Of an address that begins a sentence, as in {@code <jane@example.org> is unknown}, it is as if the word
 * for it stood there. Used again for the next text.
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
        "IP ", " ip ", "omain ", "ost ", "ser ", "box ", "ccount ", "ecipient ", "ddress "
    };

    private static final int ANY_NAME = 4;

    /** All but the first can be found as wording is, which costs less than to look for each. */
    static final String[] FRAGMENTS = Arrays.copyOfRange(WORDS, 1, WORDS.length);

    private static final int ALWAYS = CHARACTERS.length() + 1;

    /** An address that begins a sentence is read as if this word stood for it. */
    private static final String SUBJECT = "address";

    /** What belongs to a name that follows: {@code the mailbox of jane@example.org}. */
    private static final String[] PREPOSITIONS = {
        "for", "of", "von", "f\u00fcr", "pour", "de", "para", "do", "per", "di", "voor", "van"
    };

    /** What stands behind such a word in other sentences than those that a catalog knows: what is not found there is no person. */
    private static final WordSet NO_NAMES =
            WordSet.of("a alias aliases almost already always an and apparently archive are as at attribute attributes "
                    + "authentication autoreply backup be became becomes been being but by cache can cannot certificate "
                    + "class client cluster configuration connection content could credentials currently data database de "
                    + "default delivery details di did dir directory do does domain file files filter filters folder "
                    + "folders for forwarding from gets got group groups had hardly has have home homedir if in index "
                    + "information instance into is it its key list lists location login looks lookup management manager "
                    + "map mapping master may maybe message messages might migrating migration momentarily moving must name "
                    + "names nearly never no node not object objects of on only or our out over owner para partially partly "
                    + "password path per permission permissions policies policy pour preference preferences presently "
                    + "privilege privileges profile queue quota record records remains replica rewrite rewriting rights "
                    + "role root router rule rules script scripts seemingly server service services session settings shall "
                    + "shard should since size slave smarthost so state status still storage store sync synchronization "
                    + "system table temporarily than that the their these this those to token unable under unknown until "
                    + "upgrade usage vacation validation van verification von voor was were when which who will with "
                    + "without would you your");

    private final Vocabulary vocabulary;
    private String text;

    /** For each sign the next place of it that is known, so that a text of many parts is not searched to its end for each. */
    private final int[] known = new int[CHARACTERS.length() + WORDS.length];

    private int from;
    private int to;

    /** A bit for each sign that the part may hold. */
    private int signs;

    /** By what names are looked for now: a character, or behind those a word. */
    private int sign;

    private int searched;
    private int start;
    private int end;
    private boolean isSubject;

    /** Names that are told from the words of a vocabulary. */
    NameBetween(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Begins with a text. */
    void reset(String other) {
        text = other;
        Arrays.fill(known, -1);
    }

    /**
     * Begins with a part of the text, which is behind those before.
     *
     * @param fragments a bit for each of the {@link #FRAGMENTS} that may stand in it
     */
    void reset(int first, int last, int fragments) {
        from = first;
        to = last;
        signs = fragments << ALWAYS | (1 << ALWAYS) - 1;
        sign = 0;
        searched = first;
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
        return WORDS[sign - CHARACTERS.length()];
    }

    private boolean isName(int found) {
        if (sign == 0) {
            return isAddress(found);
        }
        return isCharacter() ? isQuoted(found) : isNameBehind(found + word().length());
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
    private boolean isNameBehind(int first) {
        start = first;
        end = endOfParts(first);
        searched = end;
        if (end == first || text.charAt(first) == '.' || text.charAt(end - 1) == '.') {
            return false;
        }
        boolean mayBeAny = sign >= CHARACTERS.length() + ANY_NAME;
        return mayBeAny ? !has('@', first) && !isKnownWord(first) : has('.', first);
    }

    private boolean isKnownWord(int first) {
        return vocabulary.contains(text, first, end) || NO_NAMES.contains(text, first, end);
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
