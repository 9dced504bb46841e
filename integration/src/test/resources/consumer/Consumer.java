package com.acme.mail;

import java.util.List;
import java.util.Optional;

/** Uses every kind of generated member. */
public final class Consumer {

    @interface Handles {
        String value();

        int replyCode();
    }

    private Consumer() {}

    @Handles(value = SmtpCodes.RECIPIENT_ADDRESS_DOES_NOT_EXIST, replyCode = SmtpCodes.MAILBOX_UNAVAILABLE)
    public static String decide(String reply) {
        SmtpDiagnosis diagnosis = SmtpCode.diagnose(reply);
        String name = switch (diagnosis.code()) {
            case RECIPIENT_ADDRESS_DOES_NOT_EXIST -> "unknown";
            case MAILBOX_UNAVAILABLE -> "unavailable";
            default -> diagnosis.code().title();
        };
        String retry = switch (diagnosis.retry()) {
            case UNDECIDED, NEVER -> "no";
            case LATER, AFTER_FIX, OTHER_ROUTE, FEWER_RECIPIENTS -> "yes";
        };
        List<SmtpCode> because = diagnosis.because();
        Optional<SmtpCode> found = SmtpCode.find("550 5.1.1").filter(diagnosis.code()::covers);
        return name + " " + retry + " " + because.size() + " " + found.isPresent() + " " + diagnosis.userMessage();
    }

    public static void main(String[] replies) {
        try {
            System.out.println(decide(replies[0]));
            throw SmtpCode.diagnose(SmtpCodes.MAILBOX_UNAVAILABLE, "5.1.1").toException();
        } catch (SmtpException.MailboxUnavailable e) {
            System.out.println(e.code() + " " + e.diagnosis().suppress() + " " + e.getMessage());
        }
    }
}
