package dev.codebook.example.triage;

import dev.codebook.smtp.SmtpReply;

/** An attempt that counts: when it was, what was replied, and what that means. */
record Count(LogTime time, SmtpReply reply, MailDiagnosis diagnosis) {

    static Count of(LogLine line) {
        SmtpReply reply = line.attempt().reply();
        return new Count(line.time(), reply, diagnosis(line.attempt()));
    }

    /** A text with codes of its own is diagnosed as it stands: then host and command are read only if an entry asks for them. */
    private static MailDiagnosis diagnosis(Attempt attempt) {
        SmtpReply reply = attempt.reply();
        return attempt.hasOwnCodes() ? MailCode.diagnose(reply.raw()) : MailCode.diagnose(reply);
    }
}
