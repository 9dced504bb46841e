package dev.codebook.smtp;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The way of one match from the most to the least specific entry, and what has been decided on it. Whatever costs time to
 * find out about the reply - its wording, its host, its command - is found out only when an entry asks for it that can still
 * decide something, and once.
 */
final class MatchWalk {

    private static final SmtpCondition[] NONE = {};

    private final ConditionTable table;
    private final long[] decisions;
    private final long[] masks;
    private final String text;
    private String host;
    private SmtpCommand command;
    private boolean hostIsRead;
    private boolean commandIsRead;
    private SmtpCondition[] byText;
    private SmtpCondition[] byHost;
    private long decided;
    private long mask;
    private int first = -1;

    MatchWalk(ConditionTable table, long[] decisions, long[] masks, String text, String host, SmtpCommand command) {
        this.table = table;
        this.decisions = decisions;
        this.masks = masks;
        this.text = text;
        this.host = host;
        this.command = command;
        this.hostIsRead = host != null;
        this.commandIsRead = command != null;
    }

    /** Takes the entries that ask more of a reply and stand under a code. */
    void takeConditions(int code) {
        readText();
        takeUnder(code, byText);
        takeUnder(code, byHost);
        for (SmtpCondition condition : table.byCommand(code)) {
            if (canDecide(condition.entry()) && condition.allowsCommand(command())) {
                take(condition.entry());
            }
        }
    }

    private void takeUnder(int code, SmtpCondition[] fulfilled) {
        for (SmtpCondition condition : fulfilled) {
            if (condition.isUnder(code)) {
                take(condition.entry());
            }
        }
    }

    /** The entries that ask more of a reply, stand under a code and match, the most specific first. */
    int[] conditionsUnder(int code) {
        readText();
        IntStream fulfilled = Stream.of(byText, byHost)
                .flatMap(Stream::of)
                .filter(condition -> condition.isUnder(code))
                .mapToInt(SmtpCondition::entry);
        IntStream byCommand = Stream.of(table.byCommand(code))
                .filter(condition -> condition.allowsCommand(command()))
                .mapToInt(SmtpCondition::entry);
        return IntStream.concat(fulfilled, byCommand).toArray();
    }

    private void readText() {
        if (byText != null) {
            return;
        }
        FragmentHits hits = table.scan(text);
        FragmentHits domains = host == null ? hits : table.domainsOf(host);
        hostIsRead |= !table.mayNameHost(hits);
        commandIsRead |= !table.mayTellCommand(hits);
        byText = table.fulfilledByText(hits, this);
        byHost = host() == null ? NONE : table.fulfilledByHost(domains, this);
    }

    private boolean canDecide(int entry) {
        return first < 0 || (masks[entry] & ~mask) != 0;
    }

    /** Takes an entry that matches. */
    void take(int entry) {
        first = first < 0 ? entry : first;
        decided |= decisions[entry] & ~mask;
        mask |= masks[entry];
    }

    boolean hasDecided(long everything) {
        return first >= 0 && mask == everything;
    }

    long finding() {
        return (long) first << SmtpMatcher.ENTRY_SHIFT | decided;
    }

    /** The host that replied, or null. */
    String host() {
        if (!hostIsRead) {
            host = ReplyHost.find(text).orElse(null);
            hostIsRead = true;
        }
        return host;
    }

    /** The command that was replied to, or null. */
    SmtpCommand command() {
        if (!commandIsRead) {
            command = ReplyCommand.find(text).orElse(null);
            commandIsRead = true;
        }
        return command;
    }
}
