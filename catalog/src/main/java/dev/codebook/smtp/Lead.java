package dev.codebook.smtp;

/** Words of mailers that tell who replied, or to what. */
enum Lead {
    REMOTE_SERVER_AT("remote server at ", Use.HOST_FOLLOWS),
    SERVER_AT("server at ", Use.HOST_FOLLOWS),
    TALKING_TO("while talking to ", Use.HOST_FOLLOWS),
    CONNECTED_TO("connected to ", Use.HOST_FOLLOWS),
    RELAY("relay=", Use.HOST_FOLLOWS),
    SMTP_SERVER("smtp server <", Use.HOST_FOLLOWS),
    TRANSFERRING_TO("transferring to ", Use.HOST_FOLLOWS),
    COMMAND_AND_HOST("command, host: ", Use.HOST_FOLLOWS),
    HOST("host ", Use.HOST_WITH_ADDRESS_FOLLOWS),
    EXIM_HOST("h=", Use.HOST_WITH_ADDRESS_FOLLOWS),
    SERVER("server ", Use.HOST_WITH_ADDRESS_FOLLOWS),
    BY("by ", Use.HOST_WITH_ADDRESS_FOLLOWS),
    REMOTE_MTA("remote-mta: dns;", Use.HOST_FIELD),
    REMOTE_SYSTEM("remote system: dns;", Use.HOST_FIELD),
    HOST_DID_NOT_LIKE("did not like our ", Use.HOST_STANDS_BEFORE),
    HOST_DOES_NOT_LIKE("does not like recipient", Use.HOST_STANDS_BEFORE),

    IN_REPLY_TO("in reply to ", Use.COMMAND_FOLLOWS),
    AFTER_PIPELINED("after pipelined ", Use.COMMAND_FOLLOWS),
    AFTER_SENDING("after sending ", Use.COMMAND_FOLLOWS),
    AFTER("after ", Use.COMMAND_FOLLOWS),
    DID_NOT_LIKE("did not like our ", Use.COMMAND_FOLLOWS),
    FOLLOWING("following ", Use.COMMAND_FOLLOWS),
    WHILE_SENDING("while sending ", Use.COMMAND_FOLLOWS),
    WHILE_PERFORMING("while performing the ", Use.COMMAND_FOLLOWS),
    FOR("for ", Use.COMMAND_PHRASE_FOLLOWS),
    SENT(">>> ", Use.COMMAND_WAS_SENT),
    ECHOED("<<< ", Use.COMMAND_WAS_SENT),
    ARROW("-> ", Use.COMMAND_WAS_SENT),
    WAVY_ARROW("~> ", Use.COMMAND_WAS_SENT),
    RCPT_TO("rcpt t", Use.COMMAND_ENDS),
    MAIL_FROM("mail f", Use.COMMAND_ENDS),

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
    RCPT_TOKEN("[rcpt to]", SmtpCommand.RCPT),
    MAIL_TOKEN("[mail from]", SmtpCommand.MAIL),
    DATA_TOKEN("[data]", SmtpCommand.DATA),
    BODY_TOKEN("[body]", SmtpCommand.END_OF_DATA),
    FAILED_ON_DATA("failed on data command", SmtpCommand.DATA),
    FAILED_AFTER_SENDING("failed after i sent the message", SmtpCommand.END_OF_DATA);

    /** What a lead tells. */
    enum Use {
        HOST_FOLLOWS,
        /** A host follows if an address in brackets follows it: {@code host mx.example.org[192.0.2.1]}. */
        HOST_WITH_ADDRESS_FOLLOWS,
        /** A host follows, also behind the reply. */
        HOST_FIELD,
        HOST_STANDS_BEFORE,
        COMMAND_FOLLOWS,
        /** A command and the word "command" follow. */
        COMMAND_PHRASE_FOLLOWS,
        /** What the client sent follows, in a transcript of the session. */
        COMMAND_WAS_SENT,
        /** The lead is the beginning of such a transcript's line itself. */
        COMMAND_ENDS,
        /** The lead tells the command without naming it. */
        HINT
    }

    private final String words;
    private final Use use;
    private final SmtpCommand hint;

    Lead(String words, Use use) {
        this.words = words;
        this.use = use;
        this.hint = null;
    }

    Lead(String words, SmtpCommand hint) {
        this.words = words;
        this.use = Use.HINT;
        this.hint = hint;
    }

    String words() {
        return words;
    }

    Use use() {
        return use;
    }

    /** The command that a hint tells. */
    SmtpCommand hint() {
        return hint;
    }

    boolean tellsHost() {
        return use.compareTo(Use.HOST_STANDS_BEFORE) <= 0;
    }
}
