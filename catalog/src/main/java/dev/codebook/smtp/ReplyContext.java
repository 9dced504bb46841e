package dev.codebook.smtp;

/** What a text tells around its reply: who replied, and to what. Each is read when it is first asked for, and once. */
final class ReplyContext {

    private static final int UNREAD = -1;

    private final String text;
    private final FragmentHits hits;
    private String host;
    private SmtpCommand command;
    private boolean hostIsRead;
    private boolean commandIsRead;
    private int reply = UNREAD;

    /**
     * What a text tells.
     *
     * @param hits what stands in it, leads among them
     * @param host the host, if it is known; else null
     * @param command the command, if it is known; else null
     */
    ReplyContext(String text, FragmentHits hits, String host, SmtpCommand command) {
        this.text = text;
        this.hits = hits;
        this.host = host;
        this.command = command;
        this.hostIsRead = host != null;
        this.commandIsRead = command != null;
    }

    static ReplyContext of(String text) {
        return new ReplyContext(text, LeadScanner.scan(text), null, null);
    }

    /** The host that replied, or null. */
    String host() {
        if (!hostIsRead) {
            host = ReplyHost.find(this);
            hostIsRead = true;
        }
        return host;
    }

    /** The command that was replied to, or null. */
    SmtpCommand command() {
        if (!commandIsRead) {
            command = ReplyCommand.find(this);
            commandIsRead = true;
        }
        return command;
    }

    /** Settles that no host is asked for that the text could name. */
    void ruleOutHost() {
        hostIsRead = true;
    }

    String text() {
        return text;
    }

    FragmentHits hits() {
        return hits;
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
