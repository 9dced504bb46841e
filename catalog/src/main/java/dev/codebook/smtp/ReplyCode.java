package dev.codebook.smtp;

import java.util.BitSet;

/** Three digits that may be a reply code (RFC 5321, section 4.2.1). */
final class ReplyCode {

    static final int LENGTH = 3;

    private static final int GREETING = 220;

    /** Codes that an RFC defines or that servers are known to send; a weak place takes no other. */
    private static final BitSet KNOWN = bits(
            211, 214, 220, 221, 235, 250, 251, 252, 253, 254, 334, 354, 355, 420, 421, 422, 426, 430, 431, 432, 435,
            441, 442, 446, 447, 449, 450, 451, 452, 453, 454, 455, 456, 458, 459, 471, 500, 501, 502, 503, 504, 505,
            510, 511, 512, 513, 520, 521, 522, 523, 524, 525, 530, 533, 534, 535, 538, 540, 541, 542, 550, 551, 552,
            553, 554, 555, 556, 557, 571, 585, 591);

    /** The digits of each code that was asked for before: most replies have one of a few. */
    private static final String[] TEXTS = new String[1000];

    private ReplyCode() {}

    /** The digits of a code; none of what has not three of them. */
    static String text(int code) {
        if (code < 100 || code >= TEXTS.length) {
            return "";
        }
        String text = TEXTS[code];
        if (text == null) {
            text = Integer.toString(code);
            TEXTS[code] = text;
        }
        return text;
    }

    static boolean isAt(String text, int index) {
        char first = MailText.at(text, index);
        return first >= '2'
                && first <= '5'
                && MailText.isDigit(MailText.at(text, index + 1))
                && MailText.isDigit(MailText.at(text, index + 2));
    }

    static int at(String text, int index) {
        return (text.charAt(index) - '0') * 100 + (text.charAt(index + 1) - '0') * 10 + text.charAt(index + 2) - '0';
    }

    static boolean isKnown(int code) {
        return KNOWN.get(code);
    }

    static boolean isFailure(int code) {
        return code >= 400;
    }

    /** Greetings name versions instead, and 3yz replies have no enhanced code either (RFC 2034, section 4). */
    static boolean mayHaveEnhanced(int code) {
        return code != GREETING && code / 100 != 3;
    }

    private static BitSet bits(int... codes) {
        BitSet bits = new BitSet();
        for (int code : codes) {
            bits.set(code);
        }
        return bits;
    }
}
