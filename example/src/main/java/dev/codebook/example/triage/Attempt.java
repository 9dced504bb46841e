package dev.codebook.example.triage;

import dev.codebook.smtp.SmtpReply;

/**
 * One attempt to hand a message over, as a line tells it: how it ended, and what was replied.
 *
 * @param hasOwnCodes whether the codes stand in the text of the reply, and not beside it
 */
record Attempt(Ending ending, SmtpReply reply, boolean hasOwnCodes) {

    /** How an attempt ended, as far as the line itself says so. */
    enum Ending {
        DELIVERED,
        FAILED,
        UNTOLD
    }

    static Attempt of(Ending ending, String text) {
        return of(ending, text, "");
    }

    /**
     * An attempt of which the mailer itself noted a status.
     *
     * @param status an enhanced code, for a text that has no code of its own; empty if there is none
     */
    static Attempt of(Ending ending, String text, String status) {
        SmtpReply reply = SmtpReply.parse(text);
        boolean hasOwnCodes = reply.codes() != 0;
        return new Attempt(ending, hasOwnCodes ? reply : SmtpReply.of(0, status, text), hasOwnCodes);
    }

    /** Whether nothing was delivered; a text that nobody calls a failure is one by its code. */
    boolean isFailure() {
        return switch (ending) {
            case DELIVERED -> false;
            case FAILED -> true;
            case UNTOLD -> reply.replyClass() == 4 || reply.replyClass() == 5;
        };
    }

    /** Whether the line tells of an attempt at all: it says so, or there is a code in it. */
    boolean isAttempt() {
        return ending != Ending.UNTOLD || reply.codes() != 0;
    }
}
