package dev.codebook.smtp;

import java.util.Arrays;
import java.util.List;

/** Words that tell the command without naming it: {@code refused to talk to me}, {@code SMTPAddressFailedException}. */
enum CommandHint {
    REFUSED_TO_TALK("refused to talk to me", SmtpCommand.CONNECT),
    GREETING_FAILED("but greeting failed", SmtpCommand.CONNECT),
    AWAITING_GREETING("while receiving the initial server greeting", SmtpCommand.CONNECT),
    PYTHON_CONNECT("smtpconnecterror", SmtpCommand.CONNECT),
    NAME_REJECTED("my name was rejected", SmtpCommand.HELO),
    PYTHON_HELO("smtpheloerror", SmtpCommand.HELO),
    PYTHON_AUTH("smtpauthenticationerror", SmtpCommand.AUTH),
    JAVA_AUTH("authenticationfailedexception", SmtpCommand.AUTH),
    SENDER_REJECTED("but sender was rejected", SmtpCommand.MAIL),
    JAVA_SENDER("smtpsenderfailedexception", SmtpCommand.MAIL),
    PYTHON_SENDER("smtpsenderrefused", SmtpCommand.MAIL),
    DOES_NOT_LIKE("does not like recipient", SmtpCommand.RCPT),
    JAVA_RECIPIENT("smtpaddressfailedexception", SmtpCommand.RCPT),
    PYTHON_RECIPIENT("smtprecipientsrefused", SmtpCommand.RCPT),
    RCPT_TOKEN("[rcpt_to]", SmtpCommand.RCPT),
    MAIL_TOKEN("[mail_from]", SmtpCommand.MAIL),
    DATA_TOKEN("[data]", SmtpCommand.DATA),
    BODY_TOKEN("[body]", SmtpCommand.END_OF_DATA),
    FAILED_ON_DATA("failed on data command", SmtpCommand.DATA),
    FAILED_AFTER_SENDING("failed after i sent the message", SmtpCommand.END_OF_DATA);

    private static final CommandHint[] ALL = values();
    /** No hint begins with another character: looked at first, since most of a text hints at nothing. */
    private static final String FIRST = firstCharacters();

    private final String words;
    private final SmtpCommand command;

    CommandHint(String words, SmtpCommand command) {
        this.words = words;
        this.command = command;
    }

    /** The command that the words at {@code index} tell, or null. */
    static SmtpCommand at(String text, int index) {
        if (FIRST.indexOf(MailText.lower(text.charAt(index))) < 0) {
            return null;
        }
        for (CommandHint hint : ALL) {
            if (MailText.holdsAt(text, index, hint.words)) {
                return hint.command;
            }
        }
        return null;
    }

    static List<String> allWords() {
        return Arrays.stream(ALL).map(hint -> hint.words).toList();
    }

    private static String firstCharacters() {
        StringBuilder first = new StringBuilder();
        for (CommandHint hint : ALL) {
            first.append(hint.words.charAt(0));
        }
        return first.toString();
    }
}
