package dev.codebook.smtp;

import java.util.Arrays;

/**
 * The conditions that one reply fulfils, as far as its wording and the domains in it tell: few, each once, the weightiest first.
 * Its host and command are read only when a condition asks for them that can still decide something. Used again for the next
 * reply.
 */
final class ConditionReading {

    private final ConditionTable table;
    private final FragmentScanner scanner;
    private final FragmentHits hits;
    private final FragmentHits hostHits;
    private final NameBetween names;
    private final ReplyContext context = new ReplyContext();

    /** Where each part of the text begins and ends that wording is looked for in: mostly it is one. */
    private int[] parts = new int[2];

    private int partCount;

    /** The weight of each condition, above its number from the end. */
    private long[] weighed = new long[8];

    private int count;

    /** For each condition the most specific code of the reply that it stands under: elsewhere it decides nothing more. */
    private int[] firstCodes = new int[weighed.length];

    /** The conditions on nothing but the command under the code at hand, which stand behind the others. */
    private SmtpCondition[] byCommand;

    ConditionReading(ConditionTable table, Fragments fragments) {
        this.table = table;
        scanner = new FragmentScanner(fragments);
        hits = new FragmentHits(fragments.count());
        hostHits = new FragmentHits(fragments.count());
        names = new NameBetween(table.vocabulary());
    }

    /** Reads a reply; host and command are null where they are to be read from the text. */
    void read(MatchingCodes codes, String text, String host, SmtpCommand command) {
        count = 0;
        context.reset(text, host, command);
        names.reset(text, codes.codes());
        hits.clear();
        scan(text);
        FragmentHits domains = hits;
        if (host != null) {
            hostHits.clear();
            scanner.scan(host, 0, host.length(), hostHits);
            domains = hostHits;
        }
        addByText(domains);
        if (count == 0 && NameBetween.mayBeOfPersons(codes.codes())) {
            scanWithoutPersons(text);
            addByText(domains);
        }
        for (int i = 0; i < domains.count(); i++) {
            table.addByHost(domains.number(i), this);
        }
        firstCodes = count <= firstCodes.length ? firstCodes : new int[weighed.length];
        for (int i = 0; i < count; i++) {
            firstCodes[i] = codes.firstOf(table.condition(weighed[i]));
        }
    }

    private void addByText(FragmentHits domains) {
        for (int i = 0; i < hits.count(); i++) {
            table.addByText(hits.number(i), hits, domains, this);
        }
    }

    /** Looks for wording in what the bounce says itself: not in the message that it returns, nor in the subject that it quotes. */
    private void scan(String text) {
        partCount = 0;
        int end = ReturnedMessage.start(text);
        int from = 0;
        for (int subject = SubjectLine.find(text, 0, end); subject < end; subject = SubjectLine.find(text, from, end)) {
            scan(text, from, subject);
            from = SubjectLine.end(text, subject, end);
        }
        scan(text, from, end);
    }

    /** Looks for wording in a part of a text, as it is and without what parts its words. */
    private void scan(String text, int from, int to) {
        parts = 2 * partCount < parts.length ? parts : Arrays.copyOf(parts, 2 * parts.length);
        parts[2 * partCount] = from;
        parts[2 * partCount++ + 1] = to;
        scanner.scan(text, from, to, hits);
        names.reset(from, to, table.nameFragments(hits));
        scanWithoutNames(text);
    }

    /** Looks, in the same parts again, only for what is there without the names of persons. */
    private void scanWithoutPersons(String text) {
        int fragments = table.nameFragments(hits);
        for (int i = 0; i < partCount; i++) {
            names.resetToPersons(parts[2 * i], parts[2 * i + 1], fragments);
            scanWithoutNames(text);
        }
    }

    private void scanWithoutNames(String text) {
        while (names.next()) {
            scanner.scanJoined(
                    names.before(), names.wordsStart(), names.beforeEnd(), text, names.end(), names.wordsEnd(), hits);
        }
    }

    /** Lets go of the reply, which may be long, until the next one is read. */
    void forget() {
        context.reset("", null, null);
        names.reset("", 0);
    }

    /** Adds a condition, unless it is there with at least that weight. */
    void add(long weight) {
        int at = count;
        for (int i = 0; i < count; i++) {
            if (ConditionTable.isSame(weighed[i], weight)) {
                at = i;
            }
        }
        if (at == count) {
            weighed = count < weighed.length ? weighed : Arrays.copyOf(weighed, 2 * count);
            count++;
        } else if (weighed[at] >= weight) {
            return;
        }
        while (at > 0 && weighed[at - 1] < weight) {
            weighed[at] = weighed[--at];
        }
        weighed[at] = weight;
    }

    /**
     * The next condition under a code, and under none before, that the reply fulfils and that can decide something.
     *
     * @param after the condition before; -1 for the first
     * @param decided the bits that are decided
     * @return its place among them, or -1
     */
    int next(int code, int after, long decided) {
        for (int i = after + 1; i < count; i++) {
            if (firstCodes[i] == code && isFulfilled(table.condition(weighed[i]), decided)) {
                return i;
            }
        }
        byCommand = table.byCommand(code);
        for (int i = Math.max(after + 1, count); i < count + byCommand.length; i++) {
            if (isFulfilled(byCommand[i - count], decided)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isFulfilled(SmtpCondition condition, long decided) {
        return table.canDecide(condition, decided)
                && (condition.hosts().isEmpty() || context.isFrom(condition))
                && (condition.commands() == 0 || condition.allowsCommand(context.command()));
    }

    /** The entry of the condition that {@link #next} found last, at this place. */
    int entry(int index) {
        return (index < count ? table.condition(weighed[index]) : byCommand[index - count]).entry();
    }
}
