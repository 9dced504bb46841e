package dev.codebook.smtp;

/** A command as mailers name it: by its SMTP verb, always in capitals, or by a few words. */
enum CommandName {
    RCPT("RCPT", SmtpCommand.RCPT),
    MAIL("MAIL", SmtpCommand.MAIL),
    DATA("DATA", SmtpCommand.DATA),
    BDAT("BDAT", SmtpCommand.DATA),
    HELO("HELO", SmtpCommand.HELO),
    EHLO("EHLO", SmtpCommand.HELO),
    LHLO("LHLO", SmtpCommand.HELO),
    AUTH("AUTH", SmtpCommand.AUTH),
    STARTTLS("STARTTLS", SmtpCommand.STARTTLS),
    QUIT("QUIT", SmtpCommand.QUIT),
    CONNECT("CONNECT", SmtpCommand.CONNECT),
    TEXT("TEXT", SmtpCommand.END_OF_DATA),
    END_OF_DATA("end of data", SmtpCommand.END_OF_DATA),
    FINAL_DATA("final data", SmtpCommand.END_OF_DATA),
    MESSAGE_BODY("message body", SmtpCommand.END_OF_DATA),
    FULL_STOP(". ", SmtpCommand.END_OF_DATA),
    CONNECTION("initial connection", SmtpCommand.CONNECT);

    private static final CommandName[] ALL = values();

    private final String name;
    private final SmtpCommand command;

    CommandName(String name, SmtpCommand command) {
        this.name = name;
        this.command = command;
    }

    /** The command named at {@code index}, or null. */
    static SmtpCommand at(String text, int index) {
        for (CommandName candidate : ALL) {
            if (candidate.standsAt(text, index)) {
                return candidate.command;
            }
        }
        return null;
    }

    private boolean standsAt(String text, int index) {
        boolean isVerb = MailText.isUpper(name.charAt(0));
        if (!isVerb) {
            return MailText.holdsAt(text, index, name);
        }
        char next = MailText.lower(MailText.at(text, index + name.length()));
        return text.startsWith(name, index) && !MailText.isLower(next) && !MailText.isDigit(next);
    }
}
