package dev.codebook.example.triage;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;

/**
 * A log of any size as a busy Postfix writes it: a message takes some seven lines, and one delivery in twelve does not succeed.
 * Queue ids, recipients and hosts never end; the same seed gives the same bytes.
 */
final class SyntheticLog {

    private static final List<String> NAMES =
            List.of("anna", "ben", "carla", "d.ritter", "eva.maria", "f.lang", "info", "jonas", "news", "sales");
    private static final List<String> DOMAINS = List.of("example.org", "example.net", "example.com", "mail.example");
    private static final List<String> PHASES =
            List.of("MAIL FROM command", "RCPT TO command", "DATA command", "end of DATA command");

    /** What hosts reply to a message that they put off; {@code %s} is its recipient. */
    private static final List<String> DEFERRED = List.of(
            "450 4.2.0 <%s>: Recipient address rejected: Greylisted, come back in a few minutes",
            "451 4.7.1 Greylisting in action, please come back in 00:05:00",
            "421 4.7.0 Too many connections from your address, slow down",
            "421 4.3.2 Service shutting down, closing transmission channel",
            "452 4.2.2 <%s>: The mailbox is over its quota",
            "452 4.5.3 Too many recipients for one message",
            "451 4.3.0 Temporary lookup failure",
            "450 4.1.8 <%s>: Sender address rejected: Domain not found",
            "432 The queue of this host is full",
            "454 4.7.0 TLS not available due to a local problem");

    /** What hosts reply to a message that they will never take. */
    private static final List<String> BOUNCED = List.of(
            "550 5.1.1 <%s>: Recipient address rejected: User unknown in virtual mailbox table",
            "550-5.1.1 The account %s does not exist here. 550-5.1.1 Look for typing errors, 550 5.1.1 then try again",
            "550 5.7.1 Your address is on our list of sources of spam",
            "554 5.7.1 <%s>: Relay access denied",
            "552 5.2.2 <%s>: Quota exceeded (mailbox for user is full)",
            "550 5.7.26 Neither SPF nor DKIM of the sending domain passed",
            "552 5.3.4 The message is larger than this host takes",
            "550 Requested action not taken: mailbox unavailable",
            "553 5.1.3 <%s>: Adresse ung\u00fcltig",
            "599 No reason is given");

    private static final List<String> UNANSWERED = List.of(
            "connect to %s[198.51.100.30]:25: Connection timed out",
            "connect to %s[198.51.100.30]:25: Connection refused",
            "lost connection with %s[198.51.100.30] while receiving the initial server greeting",
            "Host or domain name not found. Name service error for name=%s type=MX: Host not found, try again");

    private static final List<String> BESIDE = List.of(
            "CRON[2290]: pam_unix(cron:session): session opened for user root(uid=0) by (uid=0)",
            "systemd[1]: Starting logrotate.service - Rotate log files...",
            "opendkim[640]: DKIM-Signature field added (s=k2026, d=example.com)",
            "postfix/anvil[2305]: statistics: max connection rate 2/60s for (smtp:203.0.113.199) at Mar  2 09:22:59");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");
    private static final int MICROSECONDS = 1_000_000;
    private static final int LONGEST_PAUSE = 30_000;

    private final Random random;
    private final OutputStream out;
    private LocalDateTime second = LocalDateTime.parse("2026-03-02T00:00:01");
    private String shownSecond = second.format(TIME);
    private int microsecond;
    private long written;

    private SyntheticLog(long seed, OutputStream out) {
        this.random = new Random(seed);
        this.out = out;
    }

    /** Prints a log of at least as many bytes as the first argument says; the second one, if there is one, is the seed. */
    public static void main(String... arguments) throws IOException {
        write(arguments.length < 2 ? 1 : Long.parseLong(arguments[1]), Long.parseLong(arguments[0]), System.out);
    }

    /** Writes whole lines until there are at least so many bytes. */
    static void write(long seed, long bytes, OutputStream out) throws IOException {
        OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
        SyntheticLog log = new SyntheticLog(seed, buffered);
        while (log.written < bytes) {
            log.event();
        }
        buffered.flush();
    }

    private void event() throws IOException {
        switch (random.nextInt(40)) {
            case 0 -> line(any(BESIDE));
            case 1 -> rejection();
            default -> message();
        }
    }

    private void message() throws IOException {
        String id = queueId() + ": ";
        String client = host() + address();
        log("smtpd", "connect from " + client);
        log("smtpd", id + "client=" + client);
        log(
                "cleanup",
                id + "message-id=<2026030208." + random.nextInt(MICROSECONDS) + '.' + queueId() + '@' + host() + '>');
        log("qmgr", id + "from=<" + mailbox() + ">, size=" + random.nextInt(90_000) + ", nrcpt=1 (queue active)");
        log("smtpd", "disconnect from " + client + " ehlo=2 starttls=1 mail=1 rcpt=1 data=1 quit=1 commands=7");
        delivery(id);
    }

    private void delivery(String id) throws IOException {
        int luck = random.nextInt(100);
        if (luck < 2) {
            deferral(id, "none", "4.4.1", any(UNANSWERED).replace("%s", host()));
        } else if (luck < 6) {
            String host = host() + address();
            deferral(id, host + ":25", "4.0.0", said(host, DEFERRED));
        } else if (luck < 8) {
            String host = host() + address();
            attempt(id, host + ":25", "5.0.0", "bounced (" + said(host, BOUNCED));
            log("bounce", id + "sender non-delivery notification: " + queueId());
            log("qmgr", id + "removed");
        } else {
            attempt(id, host() + address() + ":25", "2.0.0", "sent (250 2.0.0 Ok: queued as " + queueId());
            log("qmgr", id + "removed");
        }
    }

    private void deferral(String id, String relay, String code, String reason) throws IOException {
        attempt(id, relay, code, "deferred (" + reason);
    }

    private void attempt(String id, String relay, String code, String outcome) throws IOException {
        String delay = random.nextInt(9) + "." + random.nextInt(99);
        String status = ", dsn=" + code + ", status=" + outcome + ')';
        log(
                "smtp",
                id + "to=<" + mailbox() + ">, relay=" + relay + ", delay=" + delay + ", delays=0.05/0/0.1/" + delay
                        + status);
    }

    private String said(String host, List<String> replies) {
        String reply = any(replies).replace("%s", mailbox());
        return "host " + host + " said: " + reply + " (in reply to " + any(PHASES) + ')';
    }

    private void rejection() throws IOException {
        String recipient = mailbox();
        String client = "unknown" + address();
        String envelope = "; from=<" + mailbox() + "> to=<" + recipient + "> proto=ESMTP helo=<" + host() + '>';
        log("smtpd", "connect from " + client);
        log(
                "smtpd",
                "NOQUEUE: reject: RCPT from " + client + ": " + any(BOUNCED).replace("%s", recipient) + envelope);
        log("smtpd", "disconnect from " + client + " ehlo=1 mail=1 rcpt=0/1 commands=2/3");
    }

    private void log(String program, String text) throws IOException {
        line("postfix/" + program + '[' + (1000 + random.nextInt(30_000)) + "]: " + text);
    }

    private void line(String text) throws IOException {
        tick();
        String fraction = Integer.toString(MICROSECONDS + microsecond).substring(1);
        byte[] line = (shownSecond + '.' + fraction + "+01:00 mx1 " + text + '\n').getBytes(StandardCharsets.UTF_8);
        out.write(line);
        written += line.length;
    }

    private void tick() {
        microsecond += 1 + random.nextInt(LONGEST_PAUSE);
        if (microsecond >= MICROSECONDS) {
            microsecond -= MICROSECONDS;
            second = second.plusSeconds(1);
            shownSecond = second.format(TIME);
        }
    }

    private String any(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }

    private String queueId() {
        return "4Z" + Long.toString(random.nextLong() >>> 16 | 1L << 47, 36) + "z";
    }

    private String mailbox() {
        return any(NAMES) + random.nextInt(MICROSECONDS) + '@' + host();
    }

    private String host() {
        return "mx" + random.nextInt(MICROSECONDS) + '.' + any(DOMAINS);
    }

    private String address() {
        return "[198.51." + random.nextInt(256) + '.' + random.nextInt(256) + ']';
    }
}
