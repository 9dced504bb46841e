package dev.codebook.benchmarks;

/** A text of each shape in which replies stand in logs and bounces, the commonest first. */
public enum Line {
    TYPICAL("550-5.1.1 The email account that you tried to reach does not exist."),
    REPLY_ONLY("550 Requested action not taken: mailbox unavailable"),
    DSN("smtp; 550 5.1.1 The email account that you tried to reach does not exist."),
    POSTFIX("host mx.example.org[192.0.2.25] said: 550 5.1.1 <a@example.org>: Recipient address rejected:"
            + " User unknown in virtual mailbox table (in reply to RCPT TO command)"),
    EXIM("SMTP error from remote mail server after RCPT TO:<a@example.org>:"
            + " host mx.example.org [192.0.2.25]: 550 No such user here"),
    NO_CODES("connect to mx.example.org[192.0.2.25]:25: Connection timed out");

    private final String text;

    Line(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
