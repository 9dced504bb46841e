package dev.codebook.smtp;

/**
 * What a text tells around its reply: who replied, and to what. Each is read when it is first asked for, and once. Used again for
 * the next text.
 */
final class ReplyContext {

    private static final int UNREAD = -1;

    private final LeadScanner hostLeads = new LeadScanner(LeadScanner.OF_HOSTS);
    private final LeadScanner commandLeads = new LeadScanner(LeadScanner.OF_COMMANDS);
    private String text;
    private String hostText;
    private long host;
    private SmtpCommand command;
    private boolean hostIsRead;
    private boolean commandIsRead;
    private boolean isReadable;
    private int reply;

    /**
     * Begins with another text.
     *
     * @param givenHost the host, if it is known; else null
     * @param givenCommand the command, if it is known; else null
     */
    void reset(String otherText, String givenHost, SmtpCommand givenCommand) {
        text = otherText;
        reply = UNREAD;
        isReadable = false;
        hostIsRead = givenHost != null;
        hostText = givenHost;
        host = hostIsRead ? Span.of(0, givenHost.length()) : Span.NONE;
        commandIsRead = givenCommand != null;
        command = givenCommand;
    }

    static ReplyContext of(String text) {
        ReplyContext context = new ReplyContext();
        context.reset(text, null, null);
        return context;
    }

    /** Whether the host that replied is one that a condition asks for. */
    boolean isFrom(SmtpCondition condition) {
        long span = hostSpan();
        return span != Span.NONE && condition.allowsHost(hostText, Span.start(span), Span.end(span));
    }

    /** The host that replied, or null. */
    String host() {
        long span = hostSpan();
        return span == Span.NONE ? null : hostText.substring(Span.start(span), Span.end(span));
    }

    private long hostSpan() {
        if (!hostIsRead) {
            makeReadable();
            hostText = text;
            host = ReplyHost.find(this);
            hostIsRead = true;
        }
        return host;
    }

    /** The command that was replied to, or null. */
    SmtpCommand command() {
        if (!commandIsRead) {
            makeReadable();
            command = ReplyCommand.find(this);
            commandIsRead = true;
        }
        return command;
    }

    /** Once for host and command, and only for them, since few texts need it and all have to be searched. */
    private void makeReadable() {
        if (!isReadable) {
            text = QmailLog.readable(ReturnedMessage.without(text));
            isReadable = true;
        }
    }

    /** The leads of the text that tell a host, from the first on. */
    LeadScanner hostLeads() {
        hostLeads.start(text);
        return hostLeads;
    }

    /** The leads of the text that tell a command, from the first on. */
    LeadScanner commandLeads() {
        commandLeads.start(text);
        return commandLeads;
    }

    String text() {
        return text;
    }

    /** Whether a place lies before the reply; in a text without a reply code, all do. */
    boolean isBeforeReply(int index) {
        if (reply == UNREAD) {
            long find = ReplyScanner.find(text);
            reply = find == ReplyScanner.NONE ? text.length() : ReplyScanner.index(find);
        }
        return index <= reply;
    }
}
