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

    private final SmtpMatcher matcher;
    private final long[] decisions;
    private final long[] masks;
    private final String text;
    private final String host;
    private final SmtpCommand command;
    private ConditionTable table;
    private ReplyContext context;
    private SmtpCondition[] byText;
    private SmtpCondition[] byHost;
    private long decided;
    private long mask;
    private int first = -1;

    MatchWalk(SmtpMatcher matcher, long[] decisions, long[] masks, String text, String host, SmtpCommand command) {
        this.matcher = matcher;
        this.decisions = decisions;
        this.masks = masks;
        this.text = text;
        this.host = host;
        this.command = command;
    }

    /** Takes the entries that ask more of a reply and stand under a code. */
    void takeConditions(int code) {
        readText();
        takeUnder(code, byText);
        takeUnder(code, byHost);
        for (SmtpCondition condition : table.byCommand(code)) {
            if (canDecide(condition.entry()) && condition.allowsCommand(context.command())) {
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
    IntStream conditionsUnder(int code) {
        readText();
        IntStream fulfilled = Stream.of(byText, byHost)
                .flatMap(Stream::of)
                .filter(condition -> condition.isUnder(code))
                .mapToInt(SmtpCondition::entry);
        IntStream byCommand = Stream.of(table.byCommand(code))
                .filter(condition -> condition.allowsCommand(context.command()))
                .mapToInt(SmtpCondition::entry);
        return IntStream.concat(fulfilled, byCommand);
    }

    private void readText() {
        if (context != null) {
            return;
        }
        table = matcher.conditions();
        FragmentHits hits = table.scan(text);
        FragmentHits domains = host == null ? hits : table.scan(host);
        context = new ReplyContext(text, hits, host, command);
        boolean mayNameHost = table.mayNameHost(domains);
        if (!mayNameHost) {
            context.ruleOutHost();
        }
        byText = table.fulfilledByText(hits, context);
        byHost = mayNameHost ? table.fulfilledByHost(domains, context) : NONE;
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
}
