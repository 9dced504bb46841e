package dev.codebook.smtp;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * What a mail server replied, read from a session, a log line, a bounce or a delivery status notification.
 *
 * <pre>{@code
 * SmtpReply reply = SmtpReply.parse("<a@example.org>: host mx.example.org[192.0.2.1] said:"
 *         + " 550 5.1.1 No such user (in reply to RCPT TO command)");
 * reply.replyCode();      // 550
 * reply.enhancedCode();   // "5.1.1"
 * reply.text();           // "No such user"
 * reply.host();           // mx.example.org
 * reply.command();        // RCPT
 * }</pre>
 *
 * <p>The reading is total: any text has one, and none makes it throw. It never takes a number of another kind for a code: IP addresses,
 * web and mail addresses, versions, sizes, times and queue ids are none. Where a text holds several replies, the one that the remote
 * server gave about the message counts: a failure before a success, the reply before the status of the mailer that passes it on. What a
 * bounce says of several recipients is to be handed over one by one, since a text is read as one reply.
 *
 * <p>Reading takes time in proportion to the text's length. Instances are immutable; all but the codes is read when it is asked for.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5321#section-4.2">RFC 5321, section 4.2: replies</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc3463#section-2">RFC 3463, section 2: enhanced status codes</a>
 */
public final class SmtpReply {

    private static final int LOWEST_REPLY_CODE = 100;
    private static final int HIGHEST_REPLY_CODE = 999;

    private final String raw;
    private final long codes;

    /** Null where it is to be read from the text. */
    private final String host;

    /** Null where it is to be read from the text. */
    private final SmtpCommand command;

    private SmtpReply(String raw, long codes) {
        this(raw, codes, null, null);
    }

    private SmtpReply(String raw, long codes, String host, SmtpCommand command) {
        this.raw = raw;
        this.codes = codes;
        this.host = host;
        this.command = command;
    }

    /**
     * Reads a reply from any text that may hold one.
     *
     * @param text a reply, a log line, a bounce, a {@code Diagnostic-Code} field, an exception's message; of any length
     * @return the reply; {@link #replyCode()} is 0 and {@link #enhancedCode()} is empty where the text has none
     * @throws NullPointerException if the text is null
     */
    public static SmtpReply parse(String text) {
        return new SmtpReply(text, codes(text));
    }

    /**
     * Makes a reply of parts that are known already, such as those that a mail library's exception holds.
     *
     * <p>Parts that cannot be codes count as absent: a reply code outside of 100 to 999, an enhanced code that
     * {@link #enhanced(String)} cannot read.
     *
     * @param replyCode the reply code, such as 550, or 0 for none
     * @param enhancedCode the enhanced status code, such as {@code "5.1.1"}, or {@code ""} for none
     * @param text the server's words, with or without the codes before them; becomes {@link #raw()}
     * @return the reply
     * @throws NullPointerException if an argument is null
     */
    public static SmtpReply of(int replyCode, String enhancedCode, String text) {
        Objects.requireNonNull(text, "text");
        return new SmtpReply(text, codes(replyCode, enhancedCode));
    }

    /**
     * Makes a reply again of its parts, without reading it anew.
     *
     * @param codes what {@link #codes()} returned
     * @param raw what {@link #raw()} returned
     * @param host the host that replied, or null to read it from the text
     * @param command the command that was replied to, or null to read it from the text
     * @return the reply
     * @throws NullPointerException if the text is null
     */
    public static SmtpReply of(long codes, String raw, String host, SmtpCommand command) {
        return new SmtpReply(Objects.requireNonNull(raw, "raw"), codes, host, command);
    }

    /**
     * The same reply, from a host that is known: from the connection, not from the text.
     *
     * @param name its name or address, such as {@code mx.example.org}
     * @return the reply
     * @throws NullPointerException if the name is null
     */
    public SmtpReply from(String name) {
        return new SmtpReply(raw, codes, Objects.requireNonNull(name, "name"), command);
    }

    /**
     * The same reply, to a command that is known: from the session, not from the text.
     *
     * @param sent the command
     * @return the reply
     * @throws NullPointerException if the command is null
     */
    public SmtpReply to(SmtpCommand sent) {
        return new SmtpReply(raw, codes, host, Objects.requireNonNull(sent, "sent"));
    }

    /**
     * Reads only the codes of a text: the same that {@code parse(text).codes()} gives. It makes no object, unless the text is a line of
     * the log of qmail, whose blanks are underscores.
     *
     * @param text any text
     * @return {@code reply << 24 | class << 20 | subject << 10 | detail}, each part 0 where absent: an enhanced code is absent exactly
     *     when its class is 0
     * @throws NullPointerException if the text is null
     */
    public static long codes(String text) {
        Objects.requireNonNull(text, "text");
        return CodeReader.codes(text);
    }

    /**
     * Packs codes that are known already as {@link #codes(String)} does, without making an object.
     *
     * @param replyCode the reply code, such as 550; any other number than 100 to 999 counts as none
     * @param enhancedCode the enhanced status code, such as {@code "5.1.1"}; what {@link #enhanced(String)} cannot read counts
     *     as none
     * @return {@code reply << 24 | class << 20 | subject << 10 | detail}, each part 0 where absent
     * @throws NullPointerException if the enhanced code is null
     */
    public static long codes(int replyCode, String enhancedCode) {
        boolean isCode = replyCode >= LOWEST_REPLY_CODE && replyCode <= HIGHEST_REPLY_CODE;
        return PackedCodes.pack(isCode ? replyCode : 0, enhanced(enhancedCode));
    }

    /**
     * Packs an enhanced status code as {@link #codes(String)} does.
     *
     * @param code a code such as {@code "5.1.1"}, spaces around it not counted
     * @return {@code class << 20 | subject << 10 | detail}, or 0 if the text is no enhanced code (RFC 3463, section 2)
     * @throws NullPointerException if the code is null
     */
    public static int enhanced(String code) {
        Objects.requireNonNull(code, "enhancedCode");
        return EnhancedCode.parse(code);
    }

    /** {@return both codes, packed as {@link #codes(String)} tells} */
    public long codes() {
        return codes;
    }

    /** {@return the reply code, such as 550, or 0 if there is none (RFC 5321, section 4.2.1)} */
    public int replyCode() {
        return PackedCodes.reply(codes);
    }

    /** {@return the enhanced status code, such as {@code "5.1.1"}, or {@code ""} if there is none (RFC 3463, section 2)} */
    public String enhancedCode() {
        return EnhancedCode.format(PackedCodes.enhanced(codes));
    }

    /** {@return the first digit of the reply code, or of the enhanced code if there is no reply code; 0 if there is neither} */
    public int replyClass() {
        int reply = replyCode();
        return reply != 0 ? reply / 100 : EnhancedCode.classOf(PackedCodes.enhanced(codes));
    }

    /** {@return the words of the reply: without codes, without what a mailer wrapped around them, in one line} */
    public String text() {
        return ReplyWords.of(raw);
    }

    /** {@return the text that was read, unchanged} */
    public String raw() {
        return raw;
    }

    /** {@return the host that replied, by name or address, where it is known or the text names it} */
    public Optional<String> host() {
        return Optional.ofNullable(host != null ? host : ReplyContext.of(raw).host());
    }

    /** {@return the command that was replied to, where it is known or the text names it} */
    public Optional<SmtpCommand> command() {
        return Optional.ofNullable(
                command != null ? command : ReplyContext.of(raw).command());
    }

    /** {@return how long the reply asks to wait before the next attempt, where it does; at most 24 hours} */
    public Optional<Duration> retryAfter() {
        return RetryWait.find(raw);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SmtpReply reply
                && codes == reply.codes
                && command == reply.command
                && raw.equals(reply.raw)
                && Objects.equals(host, reply.host);
    }

    @Override
    public int hashCode() {
        return 31 * raw.hashCode() + Long.hashCode(codes);
    }

    /** {@return the codes and the words in one line, such as {@code 550 5.1.1 No such user}} */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder();
        append(line, replyCode() == 0 ? "" : Integer.toString(replyCode()));
        append(line, enhancedCode());
        append(line, text());
        return line.toString();
    }

    private static void append(StringBuilder line, String part) {
        if (!part.isEmpty()) {
            line.append(line.isEmpty() ? "" : " ").append(part);
        }
    }
}
