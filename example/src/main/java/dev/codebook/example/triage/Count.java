package dev.codebook.example.triage;

import dev.codebook.smtp.SmtpReply;

/** An attempt that counts: when it was, what was replied, and what that means. */
record Count(LogTime time, SmtpReply reply, MailDiagnosis diagnosis) {

    static Count of(LogLine line) {
        SmtpReply reply = line.attempt().reply();
        return new Count(line.time(), reply, MailCode.diagnose(reply));
    }
}
