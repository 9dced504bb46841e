package dev.codebook.smtp;

import java.util.Optional;

/** Finds the command that was replied to: where a mailer's words tell it, else the last one of the session shown before the reply. */
final class ReplyCommand {

    /** Words after which a mailer names the command. */
    private static final String[] LEADS = {
        "in reply to ",
        "after pipelined ",
        "after sending ",
        "after ",
        "did not like our ",
        "following ",
        "while sending ",
        "while performing the "
    };
    /** Marks of what the client sent, in transcripts. */
    private static final String[] SENT = {">>> ", "<<< ", "--> ", "~> ", "-> "};

    private ReplyCommand() {}

    static Optional<SmtpCommand> find(String text) {
        long reply = ReplyScanner.find(text);
        int limit = reply == ReplyScanner.NONE ? text.length() : ReplyScanner.index(reply);
        SmtpCommand sent = null;
        for (int i = 0; i < text.length(); i++) {
            if (!MailText.isWord(MailText.at(text, i - 1)) && !MailText.isSpace(text.charAt(i))) {
                SmtpCommand told = toldAt(text, i);
                if (told != null) {
                    return Optional.of(told);
                }
                SmtpCommand next = i < limit ? sentAt(text, i) : null;
                sent = next == null ? sent : next;
            }
        }
        return Optional.ofNullable(sent);
    }

    private static SmtpCommand toldAt(String text, int index) {
        SmtpCommand hinted = CommandHint.at(text, index);
        if (hinted != null) {
            return hinted;
        }
        int commandEnd = MailText.phraseEnd(text, index, "for ");
        return commandEnd >= 0 && isCommandPhrase(text, commandEnd)
                ? CommandName.at(text, commandEnd)
                : namedAfter(LEADS, text, index);
    }

    /** {@code for TEXT command} and {@code for RCPT TO command}, but not "for MAIL delivery". */
    private static boolean isCommandPhrase(String text, int index) {
        int next = MailText.skipSpaces(text, MailText.wordEnd(text, index));
        int second = MailText.skipSpaces(text, MailText.wordEnd(text, next));
        return MailText.holdsAt(text, next, "command") || MailText.holdsAt(text, second, "command");
    }

    private static SmtpCommand sentAt(String text, int index) {
        if (text.startsWith("RCPT T", index) || text.startsWith("MAIL F", index)) {
            return CommandName.at(text, index);
        }
        return namedAfter(SENT, text, index);
    }

    private static SmtpCommand namedAfter(String[] leads, String text, int index) {
        for (String lead : leads) {
            int end = MailText.phraseEnd(text, index, lead);
            SmtpCommand named = end < 0 ? null : CommandName.at(text, end);
            if (named != null) {
                return named;
            }
        }
        return null;
    }
}
