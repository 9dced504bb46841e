package dev.codebook.smtp;

/** What must hold of every text, whatever it is. */
final class ReadingIsTotal {

    private ReadingIsTotal() {}

    /** Calls everything that a reply offers and fails if an answer is out of its range. */
    static void check(String text) {
        SmtpReply reply = SmtpReply.parse(text);
        ensure(reply.codes() == SmtpReply.codes(text), "codes differ", text);
        ensure(isReplyCode(reply.replyCode()), "reply code", text);
        ensure(SmtpReply.enhanced(reply.enhancedCode()) == (int) (reply.codes() & 0xffffff), "enhanced code", text);
        ensure(reply.replyClass() <= 5, "class", text);
        ensure(reply.text().length() <= text.length() && reply.text().indexOf('\n') < 0, "words", text);
        ensure(reply.host().map(host -> text.contains(host)).orElse(true), "host", text);
        ensure(reply.command().isPresent() || reply.command().isEmpty(), "command", text);
        ensure(
                reply.retryAfter()
                        .map(wait -> !wait.isNegative() && wait.toHours() <= 24)
                        .orElse(true),
                "wait",
                text);
        ensure(reply.raw() == text, "raw", text);
    }

    private static boolean isReplyCode(int code) {
        return code == 0 || code >= 200 && code < 600;
    }

    private static void ensure(boolean holds, String what, String text) {
        if (!holds) {
            throw new AssertionError(what + " of: " + text);
        }
    }
}
