package dev.codebook.smtp;

/** Finds the command that was replied to: where a mailer's words tell it, else the last one of the session shown before the reply. */
final class ReplyCommand {

    private ReplyCommand() {}

    /** The command, or null. */
    static SmtpCommand find(ReplyContext context) {
        SmtpCommand sent = null;
        LeadScanner leads = context.commandLeads();
        while (leads.next()) {
            SmtpCommand command = told(context.text(), leads);
            if (command != null) {
                if (!isOfTranscript(leads.lead())) {
                    return command;
                }
                sent = context.isBeforeReply(leads.end()) ? command : sent;
            }
        }
        return sent;
    }

    private static boolean isOfTranscript(Lead lead) {
        return lead.use() == Lead.Use.COMMAND_WAS_SENT || lead.use() == Lead.Use.COMMAND_ENDS;
    }

    private static SmtpCommand told(String text, LeadScanner leads) {
        Lead lead = leads.lead();
        int next = MailText.skipSpaces(text, leads.end());
        return switch (lead.use()) {
            case HINT -> lead.hint();
            case COMMAND_PHRASE_FOLLOWS -> isCommandPhrase(text, next) ? CommandName.at(text, next) : null;
            case COMMAND_ENDS -> CommandName.at(text, leads.start());
            default -> CommandName.at(text, next);
        };
    }

    /** {@code for TEXT command} and {@code for RCPT TO command}, but not "for MAIL delivery". */
    private static boolean isCommandPhrase(String text, int index) {
        int next = MailText.skipSpaces(text, MailText.wordEnd(text, index));
        int second = MailText.skipSpaces(text, MailText.wordEnd(text, next));
        return MailText.holdsAt(text, next, "command") || MailText.holdsAt(text, second, "command");
    }
}
