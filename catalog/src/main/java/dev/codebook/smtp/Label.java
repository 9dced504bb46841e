package dev.codebook.smtp;

/** What the word before a number says about it: that a server speaks, that a code follows, or that a quantity does. */
enum Label {
    /** A server speaks: {@code said:}, {@code reason:}, {@code host mx [192.0.2.1]:}. */
    SPEAKER,
    /** A code follows: {@code ERROR_CODE :}, {@code SMTPSendFailedException:}, {@code Deferred:}. */
    NAME,
    /** A protocol's name, after which a code or a server's version may follow: {@code SMTP 550}, {@code Pro SMTP 5.4.10}. */
    PROTOCOL,
    /** A number of another kind follows: {@code size:}, {@code port}, {@code exceeds}. */
    QUANTITY,
    /** A small word that joins a number into a sentence: {@code to 550}; before a colon it means nothing. */
    LINK,
    /** Any other word. */
    OTHER;

    private static final WordSet SPEAKERS =
            WordSet.of("said says was reason replied responded returned returns answered answer me"
                    + " server follows following with below data received host mta");
    private static final WordSet NAMES =
            WordSet.of("code error exception status reply response diagnostic failure failed deferred"
                    + " rejected refused bounced denied got");
    private static final WordSet PROTOCOLS = WordSet.of("smtp lmtp");
    private static final WordSet EXACT_NAMES = WordSet.of("stat dsn");
    private static final WordSet QUANTITIES = WordSet.of(
            "size length lines line limit port timeout count id pid uid gid userid max"
                    + " maximum minimum total number no nr version release build ver rev bytes delay delays age hops score room suite phone"
                    + " tel fax ext box time queue attempts attempt uptime msgs messages nrcpts mailer agent exceeds exceeded exceeding"
                    + " page section rfc state level priority year width height row column quota usage used sent allowed");
    private static final WordSet LINKS =
            WordSet.of("of at in on for to from by after before until within since under above over"
                    + " between and or up down than last least most about around only every per");

    /** The label that ends before {@code end}, spaces not counted. */
    static Label before(String text, int end) {
        int last = MailText.lastBefore(text, end);
        char c = MailText.at(text, last);
        if (c == ']' || c == ')') {
            return SPEAKER;
        }
        int wordEnd = MailText.isQuote(c) ? last : last + 1;
        return ofWord(text, MailText.wordStart(text, wordEnd), wordEnd);
    }

    private static Label ofWord(String text, int from, int to) {
        if (SPEAKERS.contains(text, from, to)) {
            return SPEAKER;
        }
        if (QUANTITIES.contains(text, from, to)) {
            return QUANTITY;
        }
        if (LINKS.contains(text, from, to)) {
            return LINK;
        }
        if (PROTOCOLS.hasEndOf(text, from, to)) {
            return PROTOCOL;
        }
        boolean isName = NAMES.hasEndOf(text, from, to) || EXACT_NAMES.contains(text, from, to);
        return isName ? NAME : OTHER;
    }
}
