package dev.codebook.smtp;

/**
 * One enhanced status code (RFC 3463, section 2), packed as {@code class << 20 | subject << 10 | detail}; where its end matters too,
 * {@code end << 24 | code}. Zero is none.
 */
final class EnhancedCode {

    static final int NONE = 0;

    private static final int CLASS_SHIFT = 20;
    private static final int SUBJECT_SHIFT = 10;
    private static final int PART = 0x3ff;
    private static final int END_SHIFT = 24;
    private static final int CODE = (1 << END_SHIFT) - 1;

    private static final Marks NEVER_AFTER = Marks.of("@/=%&+");
    private static final int MOST_DIGITS = 3;
    private static final int HIGHEST_REGISTERED_SUBJECT = 7;

    private EnhancedCode() {}

    /** The code and its end at a place that nothing but a code should hold: right after a reply code or a {@code #}. */
    static long inCodePlace(String text, int start) {
        long read = read(text, start);
        if (read == NONE || closesInCodePlace(text, end(read))) {
            return read;
        }
        int end = end(read);
        return isVendorZero(text, end) ? at(end + 2, code(read)) : NONE;
    }

    /** The code and its end among other words, where a longer dotted number, a version or an address is none. */
    static long amongWords(String text, int start) {
        long read = read(text, start);
        return read != NONE && closesAmongWords(text, end(read)) ? read : NONE;
    }

    /** The code that the text consists of, spaces around it not counted. */
    static int parse(String text) {
        int start = MailText.skipSpaces(text, 0);
        int end = MailText.lastBefore(text, text.length()) + 1;
        if (end - start < "5.1.1".length() || !isClass(text.charAt(start)) || text.charAt(start + 1) != '.') {
            return NONE;
        }
        int dot = digitsEnd(text, start + 2);
        boolean isCode =
                dot > start + 2 && MailText.at(text, dot) == '.' && dot + 1 < end && digitsEnd(text, dot + 1) == end;
        return isCode ? packed(text.charAt(start), number(text, start + 2, dot), number(text, dot + 1, end)) : NONE;
    }

    private static boolean isClass(char c) {
        return c == '5' || c == '4' || c == '2';
    }

    private static int packed(char first, int subject, int detail) {
        return first - '0' << CLASS_SHIFT | subject << SUBJECT_SHIFT | detail;
    }

    static int end(long read) {
        return (int) (read >>> END_SHIFT);
    }

    static int code(long read) {
        return (int) (read & CODE);
    }

    static int classOf(int code) {
        return code >>> CLASS_SHIFT;
    }

    static boolean hasRegisteredSubject(int code) {
        return subject(code) <= HIGHEST_REGISTERED_SUBJECT;
    }

    /** Whether the code is what a mailer says about a reply that it passes on: x.0.0, or Exchange Online's x.y.3zz. */
    static boolean isOfWrapper(int code) {
        return isGeneric(code) || detail(code) >= 300 && detail(code) < 400;
    }

    static boolean isGeneric(int code) {
        return subject(code) == 0 && detail(code) == 0;
    }

    static String format(int code) {
        return code == NONE ? "" : classOf(code) + "." + subject(code) + "." + detail(code);
    }

    static int subject(int code) {
        return code >>> SUBJECT_SHIFT & PART;
    }

    private static int detail(int code) {
        return code & PART;
    }

    private static long at(int end, int code) {
        return (long) end << END_SHIFT | code;
    }

    private static long read(String text, int start) {
        char first = MailText.at(text, start);
        if (!isClass(first) || MailText.at(text, start + 1) != '.') {
            return NONE;
        }
        int subjectEnd = digitsEnd(text, start + 2);
        if (subjectEnd == start + 2 || MailText.at(text, subjectEnd) != '.') {
            return NONE;
        }
        int end = digitsEnd(text, subjectEnd + 1);
        if (end == subjectEnd + 1 || MailText.isDigit(MailText.at(text, end))) {
            return NONE;
        }
        int subject = number(text, start + 2, subjectEnd);
        int detail = number(text, subjectEnd + 1, end);
        return at(end, packed(first, subject, detail));
    }

    private static int digitsEnd(String text, int from) {
        int i = from;
        while (i < from + MOST_DIGITS && MailText.isDigit(MailText.at(text, i))) {
            i++;
        }
        return i;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    /** Servers built by concatenation forget the space: {@code 451 4.0.0Temporary error}. */
    private static boolean closesInCodePlace(String text, int end) {
        char next = MailText.at(text, end);
        return next == '-' || next == '_' || MailText.isUpper(next) || closesAmongWords(text, end);
    }

    private static boolean closesAmongWords(String text, int end) {
        char next = MailText.at(text, end);
        if (next == '.' || next == '-') {
            return !MailText.isWord(MailText.at(text, end + 1));
        }
        return !MailText.isWord(next) && !NEVER_AFTER.contains(next);
    }

    /** {@code 5.5.0.0} is a vendor's spelling of 5.5.0; any other fourth part makes an IP address. */
    private static boolean isVendorZero(String text, int end) {
        return MailText.at(text, end) == '.' && MailText.at(text, end + 1) == '0' && closesAmongWords(text, end + 2);
    }
}
