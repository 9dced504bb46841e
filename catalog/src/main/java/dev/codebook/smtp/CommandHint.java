package dev.codebook.smtp;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    private static final int FIRST_CHARACTERS = 128;

    /** The hints by their first character, since most of a text hints at nothing. */
    private static final CommandHint[][] BY_FIRST = IntStream.range(0, FIRST_CHARACTERS)
            .mapToObj(CommandHint::beginningWith)
            .toArray(CommandHint[][]::new);

    private final String words;
    private final SmtpCommand command;

    CommandHint(String words, SmtpCommand command) {
        this.words = words;
        this.command = command;
    }

    /** The command that the words at {@code index} tell, or null. */
    static SmtpCommand at(String text, int index) {
        char first = MailText.lower(text.charAt(index));
        if (first >= FIRST_CHARACTERS) {
            return null;
        }
        for (CommandHint hint : BY_FIRST[first]) {
            if (MailText.holdsAt(text, index, hint.words)) {
                return hint.command;
            }
        }
        return null;
    }

    private static CommandHint[] beginningWith(int c) {
        return Stream.of(values()).filter(hint -> hint.words.charAt(0) == c).toArray(CommandHint[]::new);
    }

    static List<String> allWords() {
        return Stream.of(values()).map(hint -> hint.words).toList();
    }
}
