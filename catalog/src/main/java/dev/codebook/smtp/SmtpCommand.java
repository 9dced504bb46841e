package dev.codebook.smtp;

/** The step of an SMTP session that a reply answers (RFC 5321, section 4.1.1). */
public enum SmtpCommand {
    /** The connection itself, answered by the greeting (RFC 5321, section 3.1). */
    CONNECT,
    /** HELO, EHLO, or LHLO in LMTP: the client names itself. */
    HELO,
    /** AUTH: the client logs in (RFC 4954). */
    AUTH,
    /** STARTTLS: the client asks for encryption (RFC 3207). */
    STARTTLS,
    /** MAIL FROM: the sender of the message. */
    MAIL,
    /** RCPT TO: one recipient of the message. */
    RCPT,
    /** DATA: the client asks to send the message, and BDAT likewise (RFC 3030). */
    DATA,
    /** The lone dot after the message, whose reply takes or refuses the message itself. */
    END_OF_DATA,
    /** QUIT: the client leaves. */
    QUIT
}
