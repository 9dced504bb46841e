package dev.codebook.smtp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** Whatever tells a command has one of these in it, in small letters and with single spaces. */
    private static final List<String> SIGNS = List.of(
            "in reply to",
            "after ",
            "did not like",
            "following ",
            "while ",
            " command",
            "rcpt t",
            "mail f",
            ">>> ",
            "<<< ",
            "-> ",
            "~> ");

    /** Nothing that tells a command begins with another character: most of a text need not be looked at twice. */
    private static final Marks FIRST = firstCharacters();

    private ReplyCommand() {}

    private static Marks firstCharacters() {
        StringBuilder first = new StringBuilder("rmf"); // RCPT T, MAIL F, for
        Stream.of(LEADS, SENT).flatMap(Stream::of).forEach(lead -> first.append(lead.charAt(0)));
        CommandHint.allWords().forEach(words -> first.append(words.charAt(0)));
        return Marks.of(first.toString());
    }

    /** What a text must have in it to tell a command; any of these. */
    static List<String> signs() {
        List<String> signs = new ArrayList<>(SIGNS);
        signs.addAll(CommandHint.allWords());
        return signs;
    }

    static Optional<SmtpCommand> find(String text) {
        long reply = ReplyScanner.find(text);
        int limit = reply == ReplyScanner.NONE ? text.length() : ReplyScanner.index(reply);
        SmtpCommand sent = null;
        for (int i = 0; i < text.length(); i++) {
            if (FIRST.contains(MailText.lower(text.charAt(i))) && !MailText.isWord(MailText.at(text, i - 1))) {
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
