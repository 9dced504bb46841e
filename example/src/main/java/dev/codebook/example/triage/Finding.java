package dev.codebook.example.triage;

import dev.codebook.smtp.SmtpReply;

/**
 * All attempts that ended with the same codes for the same reason.
 *
 * @param diagnosis of the first of them
 * @param sample the first of their replies, or the beginning of it
 * @param lastPlace how many attempts, of whatever kind, had been counted when the last of them was
 */
record Finding(MailDiagnosis diagnosis, SmtpReply sample, long count, LogTime first, LogTime last, long lastPlace) {

    private static final int LONGEST_SAMPLE = 1_000;

    static Finding of(Count count, long place) {
        return new Finding(count.diagnosis(), sample(count.reply()), 1, count.time(), count.time(), place);
    }

    private static SmtpReply sample(SmtpReply reply) {
        String raw = reply.raw();
        return raw.length() <= LONGEST_SAMPLE
                ? reply
                : SmtpReply.of(reply.codes(), raw.substring(0, LONGEST_SAMPLE), null, null);
    }

    /** With one more attempt; of times that cannot be compared, the one that was read later is the later. */
    Finding plus(LogTime time, long place) {
        boolean isFirst = time.isBefore(first) || !first.isKnown();
        boolean isLast = time.isKnown() && !time.isBefore(last);
        return new Finding(diagnosis, sample, count + 1, isFirst ? time : first, isLast ? time : last, place);
    }

    MailCode entry() {
        return diagnosis.code();
    }

    /** The codes as the server wrote them; empty if it wrote none. */
    String code() {
        String reply = sample.replyCode() == 0 ? "" : Integer.toString(sample.replyCode());
        return (reply + " " + sample.enhancedCode()).strip();
    }

    /** Whether the catalog has no entry for these codes, but only one for all of their kind: {@code 5xx}, {@code x.7.x}, {@code *}. */
    boolean isUnlisted() {
        return entry() == MailCode.UNRECOGNIZED || entry().code().endsWith("x");
    }
}
