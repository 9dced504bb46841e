package golden;

import dev.codebook.CatalogGenerated;
import java.lang.Boolean;
import java.lang.Character;
import java.lang.Integer;
import java.lang.Math;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javax.annotation.processing.Generated;

/**
 * How jobs end: the entries of the catalog {@code jobs}.
 *
 * <p>A constant answers for itself; {@link #diagnose(String)} finds the one that an input means, with every
 * attribute after the cascade.
 */
@CatalogGenerated
@Generated(
        value = "dev.codebook.processor.CodebookProcessor",
        comments = "catalog jobs"
)
public enum JobsCode {
    /**
     * {@code *}: Unknown.
     *
     * <ul>
     *   <li>Retry: {@link Retry#NEVER}
     *   <li>Attempts: {@code 3}
     *   <li>Pause: {@code PT5M}
     *   <li>Paged: {@code false}
     *   <li>Home: <code>https://example.com/jobs</code>
     *   <li>Owner: {@code OPERATIONS}
     *   <li>Pager: {@code QUIET}
     * </ul>
     *
     * <p><b>Summary</b>: Nobody knows
     */
    UNKNOWN,

    /**
     * {@code 1xx}: Killed.
     *
     * <ul>
     *   <li>Retry: {@link Retry#LATER}
     *   <li>Attempts: {@code -2147483648}
     *   <li>Pause: {@code PT5M}
     *   <li>Deadline: {@code PT1H30M}
     *   <li>Paged: {@code false} (from {@link #UNKNOWN})
     *   <li>Runbook: <code>https://example.com/killed?by=me&amp;why=%22</code>
     *   <li>Home: <code>https://example.com/jobs</code> (from {@link #UNKNOWN})
     *   <li>Owner: {@code OPERATIONS}
     *   <li>Pager: {@code QUIET} (from {@link #UNKNOWN})
     * </ul>
     *
     * <p><b>Summary</b>: Killed by a signal
     */
    KILLED,

    /**
     * {@code 137}: Out of memory.
     *
     * <ul>
     *   <li>Retry: {@link Retry#LATER} (from {@link #KILLED})
     *   <li>Attempts: {@code 1}
     *   <li>Priority: {@code 9}
     *   <li>Pause: {@code PT24H}
     *   <li>Deadline: {@code PT1H30M} (from {@link #KILLED})
     *   <li>Paged: {@code true}
     *   <li>Visible: {@code false}
     *   <li>Runbook: <code>https://example.com/memory</code>
     *   <li>Home: <code>https://example.com/jobs</code> (from {@link #UNKNOWN})
     *   <li>Owner: {@code BILLING}
     *   <li>Second: {@code OPERATIONS}
     *   <li>Pager: {@code LOUD}
     * </ul>
     *
     * <p><b>Advice</b>: Buy more.
     *
     * <p><b>Summary</b>: Too little memory
     */
    OUT_OF_MEMORY,

    /**
     * {@code 143}: Terminated.
     *
     * <ul>
     *   <li>Retry: {@link Retry#LATER} (from {@link #KILLED})
     *   <li>Attempts: {@code -2147483648} (from {@link #KILLED})
     *   <li>Pause: {@code PT5M} (from {@link #KILLED})
     *   <li>Deadline: {@code PT1H30M} (from {@link #KILLED})
     *   <li>Paged: {@code false} (from {@link #UNKNOWN})
     *   <li>Runbook: <code>https://example.com/killed?by=me&amp;why=%22</code> (from {@link #KILLED})
     *   <li>Home: <code>https://example.com/jobs</code> (from {@link #UNKNOWN})
     *   <li>Owner: {@code BILLING}
     *   <li>Pager: {@code QUIET} (from {@link #UNKNOWN})
     * </ul>
     *
     * <p><b>Summary</b>: Asked to end
     */
    TERMINATED;

    /**
     * The code, as its constant holds it.
     *
     * @return such as {@code 143}
     */
    public String code() {
        return Data.CODES[ordinal()];
    }

    /**
     * What the code is called.
     *
     * @return a few words, no full stop
     */
    public String title() {
        return Data.TitleTexts.OF[ordinal()];
    }

    /**
     * What the code means by its standard.
     *
     * @return a sentence or two; empty if the catalog has none
     */
    public String description() {
        return Data.DescriptionTexts.OF[ordinal()];
    }

    /**
     * The catalog in which the entry is written.
     *
     * @return its name, such as {@code jobs}
     */
    public String catalog() {
        return Data.Origin.CATALOGS[Data.Origin.LAYERS[ordinal()]];
    }

    /**
     * The file and the line where the entry begins.
     *
     * @return such as {@code catalog.yaml:12}
     */
    public String writtenAt() {
        return Data.Origin.FILES[Data.Origin.LAYERS[ordinal()]] + ":" + Data.Origin.LINES[ordinal()];
    }

    /**
     * May the job run again? As far as this entry and those that cover it decide.
     *
     * @return never null
     */
    public Retry retry() {
        return Data.retry(Data.Cover.RESOLVED[ordinal()]);
    }

    /**
     * How often it may run. As far as this entry and those that cover it decide.
     *
     * @return as the catalog decides
     */
    public int attempts() {
        return Data.attempts(Data.Cover.RESOLVED[ordinal()]);
    }

    /**
     * Which of two failures is looked at first. As far as this entry and those that cover it decide.
     *
     * @return empty if no entry decides it
     */
    public OptionalInt priority() {
        return Data.priority(Data.Cover.RESOLVED[ordinal()]);
    }

    /**
     * How long to wait before it runs again. As far as this entry and those that cover it decide.
     *
     * @return never null
     */
    public Duration pause() {
        return Data.pause(Data.Cover.RESOLVED[ordinal()]);
    }

    /**
     * When it must have ended. As far as this entry and those that cover it decide.
     *
     * @return empty if no entry decides it
     */
    public Optional<Duration> deadline() {
        return Data.deadline(Data.Cover.RESOLVED[ordinal()]);
    }

    /**
     * Whether somebody is woken. As far as this entry and those that cover it decide.
     *
     * @return as the catalog decides
     */
    public boolean paged() {
        return Data.paged(Data.Cover.RESOLVED[ordinal()]);
    }

    /**
     * Whether the customer sees it. As far as this entry and those that cover it decide.
     *
     * @return empty if no entry decides it
     */
    public Optional<Boolean> visible() {
        return Data.visible(Data.Cover.RESOLVED[ordinal()]);
    }

    /**
     * Page for whoever is on duty. As far as this entry and those that cover it decide.
     *
     * @return empty if no entry decides it
     */
    public Optional<URI> runbook() {
        return Data.runbook(Data.Cover.RESOLVED[ordinal()]);
    }

    /**
     * Where jobs are told of. As far as this entry and those that cover it decide.
     *
     * @return never null
     */
    public URI home() {
        return Data.home(Data.Cover.RESOLVED[ordinal()]);
    }

    /**
     * Who looks after it. As far as this entry and those that cover it decide.
     *
     * @return never null
     */
    public Team owner() {
        return Data.owner(Data.Cover.RESOLVED[ordinal()]);
    }

    /**
     * Who looks after it if the owner does not. As far as this entry and those that cover it decide.
     *
     * @return empty if no entry decides it
     */
    public Optional<Team> second() {
        return Data.second(Data.Cover.RESOLVED[ordinal()]);
    }

    /**
     * How the owner hears of it. As far as this entry and those that cover it decide.
     *
     * @return never null
     */
    public Team.Pager pager() {
        return Data.pager(Data.Cover.RESOLVED[ordinal()]);
    }

    /**
     * What the customer is told.
     *
     * @return as the catalog has it
     */
    public String advice() {
        return Data.AdviceTexts.OF[ordinal()];
    }

    /**
     * A line for the report.
     *
     * @return as the catalog has it
     */
    public String summary() {
        return Data.SummaryTexts.OF[ordinal()];
    }

    /**
     * The most specific of the entries that cover this one.
     *
     * @return empty only for {@link #UNKNOWN}, which covers all
     */
    public Optional<JobsCode> parent() {
        return Data.Cover.PARENTS[ordinal()];
    }

    /**
     * Whether this entry matches everything that the other one matches.
     *
     * @param other any entry
     * @return true also for the entry itself
     */
    public boolean covers(JobsCode other) {
        if (other == this) {
            return true;
        }
        for (int at = Data.Cover.START[other.ordinal()]; at < Data.Cover.START[other.ordinal() + 1]; at++) {
            if (Data.Cover.OF[at] == ordinal()) {
                return true;
            }
        }
        return false;
    }

    /**
     * The entry with exactly this code.
     *
     * @param code as the catalog writes it, such as {@code 143}; null is no code
     * @return empty if no entry has the code; {@link #diagnose(String)} finds the nearest
     */
    public static Optional<JobsCode> find(String code) {
        int rank = code == null ? -1 : Data.rank(code);
        return rank < 0 ? Optional.empty() : Data.FOUND[rank];
    }

    /**
     * The entry with exactly this code.
     *
     * @param number any number
     * @return empty if no entry has the code; {@link #diagnose(int)} finds the nearest
     */
    public static Optional<JobsCode> find(int number) {
        int rank = Data.literal(number);
        return rank < 0 ? Optional.empty() : Data.FOUND[rank];
    }

    /**
     * Finds what a text means: its first number of up to nine digits counts that is no part of a word, a version, a
     * date or a time, and not the first thing in brackets.
     *
     * @param text any text, such as {@code HTTP/1.1 404 Not Found}; null is taken for an empty one
     * @return never null: what nothing else matches is {@link #UNKNOWN}
     */
    public static JobsDiagnosis diagnose(String text) {
        return text == null ? diagnose("") : JobsDiagnosis.of(Data.read(text), text);
    }

    /**
     * Finds what a number means.
     *
     * @param number any number
     * @return never null: what nothing else matches is {@link #UNKNOWN}
     */
    public static JobsDiagnosis diagnose(int number) {
        return Data.Known.diagnosis(number);
    }

    /**
     * The catalogs that this was generated from; {@code Freshness} tells whether they have changed.
     *
     * @return by the path of each from the root of the sources or resources, the checksum of its text
     */
    public static Map<String, String> sources() {
        return Map.ofEntries(
                Map.entry("golden/catalog.yaml", "9d95265b"));
    }

    /** May the job run again? */
    public enum Retry {
        /** It cannot help. */
        NEVER,

        /** After a pause. */
        LATER;

        /** The constants; {@code values()} makes a new array with each call. */
        private static final Retry[] values = values();
    }

    /** The tables behind the constants; loaded with the first question, not with the enum. */
    static final class Data {
        /** A line an entry, in the order of the constants: its canonical code. */
        private static final String[] ROWS = {
            "*\n"
                    + "1xx\n"
                    + "137\n"
                    + "143\n",
        };

        /**
         * A line a code, the most specific first: the code; the ordinal of the entry that asks nothing else, or -1; the
         * lowest and the highest number that it matches.
         */
        private static final String[] RANKED_ROWS = {
            "137\t2\t137\t137\n"
                    + "143\t3\t143\t143\n"
                    + "1xx\t1\t100\t199\n"
                    + "*\t0\t-2147483648\t2147483647\n",
        };

        /** The constants; {@code values()} makes a new array with each call. */
        static final JobsCode[] ENTRIES = values();

        /** The canonical code of each entry. */
        static final String[] CODES = new String[ENTRIES.length];

        /** The code of each rank. */
        static final String[] RANKED = new String[4];

        /** The entry of each rank that asks nothing but the code, as ordinal; -1 for none. */
        static final int[] ENTRY = new int[4];

        /** The same entry as the result of a search. */
        static final Optional<JobsCode>[] FOUND = results(4);

        /** The codes by their hash codes: the rank and one more, 0 where there is none. */
        private static final int[] SLOTS = new int[8];

        /** The lowest number that each rank matches. */
        private static final int[] LOWEST = new int[4];

        /** The highest number that each rank matches. */
        private static final int[] HIGHEST = new int[4];

        /** The codes that are one number: the rank and one more, 0 where there is none. */
        private static final int[] LITERALS = new int[8];

        static {
            // By local names, since fields are slow as long as their class is not initialized.
            JobsCode[] constants = ENTRIES;
            String[] ranked = RANKED;
            int[] ordinals = ENTRY;
            Optional<JobsCode>[] found = FOUND;
            int[] slots = SLOTS;
            int[] lowest = LOWEST;
            int[] highest = HIGHEST;
            TableReader ranks = new TableReader(RANKED_ROWS);
            for (int rank = 0; rank < ordinals.length; rank++) {
                ranked[rank] = ranks.text();
                ordinals[rank] = ranks.number();
                found[rank] = ordinals[rank] < 0 ? Optional.empty() : Optional.of(constants[ordinals[rank]]);
                slots[slot(ranked[rank], slots, ranked)] = rank + 1;
                lowest[rank] = ranks.number();
                highest[rank] = ranks.number();
                if (lowest[rank] == highest[rank]) {
                    LITERALS[literalSlot(lowest[rank])] = rank + 1;
                }
            }
            String[] codes = CODES;
            TableReader entries = new TableReader(ROWS);
            for (int entry = 0; entry < constants.length; entry++) {
                codes[entry] = ranked[slots[slot(entries.text(), slots, ranked)] - 1];
            }
        }

        /** Java makes arrays of a generic type only so. */
        @SuppressWarnings("unchecked")
        private static Optional<JobsCode>[] results(int size) {
            return (Optional<JobsCode>[]) new Optional<?>[size];
        }

        /** The rank of a code as the catalog writes it; -1 if it has no such code. */
        static int rank(String code) {
            return SLOTS[slot(code, SLOTS, RANKED)] - 1;
        }

        /** The place of a code in {@code SLOTS}: where it stands, or would. */
        private static int slot(String code, int[] slots, String[] ranked) {
            int slot = code.hashCode() * 0x9E3779B9 >>> 29;
            while (slots[slot] != 0 && !ranked[slots[slot] - 1].equals(code)) {
                slot = slot + 1 & 7;
            }
            return slot;
        }

        /**
         * The ordinal of the most specific entry, shifted by 52, and below it what is decided: the cascade, each
         * attribute from the most specific of the matching entries that decides it.
         */
        static long match(int number, String text) {
            long decided = 0;
            long mask = 0;
            for (int rank = next(number, -1); rank >= 0; rank = next(number, rank)) {
                decided |= Decisions.OWN[ENTRY[rank]] & ~mask;
                mask |= Decisions.MASKS[ENTRY[rank]];
            }
            return decided;
        }

        /** The ordinals of all entries that match, the most specific first. */
        static int[] matchAll(int number, String text) {
            IntStream.Builder entries = IntStream.builder();
            for (int rank = next(number, -1); rank >= 0; rank = next(number, rank)) {
                entries.add(ENTRY[rank]);
            }
            return entries.build().distinct().toArray();
        }

        /** The next rank, after this one, whose code matches; -1 if there is none. */
        private static int next(int number, int after) {
            int literal = after < 0 ? literal(number) : -1;
            if (literal >= 0) {
                return literal;
            }
            for (int rank = Math.max(after + 1, 2); rank < ENTRY.length; rank++) {
                if (LOWEST[rank] <= number && number <= HIGHEST[rank]) {
                    return rank;
                }
            }
            return -1;
        }

        /** The rank of the code that is this number; -1 if there is none. */
        static int literal(int number) {
            return LITERALS[literalSlot(number)] - 1;
        }

        /** The place of a number in {@code LITERALS}: where it stands, or would. */
        private static int literalSlot(int number) {
            int slot = number * 0x9E3779B9 >>> 29;
            while (LITERALS[slot] != 0 && LOWEST[LITERALS[slot] - 1] != number) {
                slot = slot + 1 & 7;
            }
            return slot;
        }

        /** The first number of the text that has up to nine digits and stands alone; -1 if there is none. */
        static int read(String text) {
            int end;
            for (int at = 0; at < text.length(); at = end + 1) {
                end = at;
                while (isDigit(text, end)) {
                    end++;
                }
                boolean isNumber = end > at && end - at <= 9;
                if (isNumber && !joins(text, at - 1, at - 2, "/-+([") && !joins(text, end, end + 1, "/")) {
                    return Integer.parseInt(text, at, end, 10);
                }
            }
            return -1;
        }

        /** Whether the character beside a number joins it to something: a letter, or a mark with a digit beyond. */
        private static boolean joins(String text, int at, int beyond, String always) {
            if (at < 0 || at >= text.length()) {
                return false;
            }
            char c = text.charAt(at);
            boolean isLetter = Character.isLetterOrDigit(c) || c == '_';
            return isLetter || always.indexOf(c) >= 0 || ".,:-".indexOf(c) >= 0 && isDigit(text, beyond);
        }

        private static boolean isDigit(String text, int at) {
            return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
        }

        static Retry retry(long decided) {
            return Retry.values[(int) (decided >>> 0 & 3) - 1];
        }

        static int attempts(long decided) {
            return AttemptsValues.OF[(int) (decided >>> 2 & 3) - 1];
        }

        static OptionalInt priority(long decided) {
            return PriorityValues.OF[(int) (decided >>> 4 & 1)];
        }

        static Duration pause(long decided) {
            return PauseValues.OF[(int) (decided >>> 5 & 3) - 1];
        }

        static Optional<Duration> deadline(long decided) {
            return DeadlineValues.OF.get((int) (decided >>> 7 & 1));
        }

        static boolean paged(long decided) {
            return PagedValues.OF[(int) (decided >>> 8 & 3) - 1];
        }

        static Optional<Boolean> visible(long decided) {
            return VisibleValues.OF.get((int) (decided >>> 10 & 1));
        }

        static Optional<URI> runbook(long decided) {
            return RunbookValues.OF.get((int) (decided >>> 11 & 3));
        }

        static URI home(long decided) {
            return HomeValues.OF[(int) (decided >>> 13 & 1) - 1];
        }

        static Team owner(long decided) {
            return OwnerValues.OF[(int) (decided >>> 14 & 3) - 1];
        }

        static Optional<Team> second(long decided) {
            return SecondValues.OF.get((int) (decided >>> 16 & 1));
        }

        static Team.Pager pager(long decided) {
            return PagerValues.OF[(int) (decided >>> 17 & 3) - 1];
        }

        /** Reads a table, column by column: a tab or the end of the line is behind each. */
        private static final class TableReader {
            private final char[] table;

            private int at;

            TableReader(String[] pieces) {
                table = String.join("", pieces).toCharArray();
            }

            /** The whole column. */
            String text() {
                char[] characters = table;
                int start = at;
                int end = start;
                while (characters[end] >= ' ') {
                    end++;
                }
                at = end + 1;
                return new String(characters, start, end - start);
            }

            /** The next number, and the one character behind it. */
            int number() {
                char[] characters = table;
                boolean isNegative = characters[at] == '-';
                int end = isNegative ? at + 1 : at;
                int number = 0;
                while (characters[end] >= '0') {
                    number = number * 10 + characters[end++] - '0';
                }
                at = end + 1;
                return isNegative ? -number : number;
            }
        }

        /** What each entry decides itself; loaded with the first attribute or diagnosis. */
        static final class Decisions {
            /**
             * A line an entry, in the order of the constants, a letter an attribute (retry, attempts, priority, pause,
             * deadline, paged, visible, runbook, home, owner, second, pager): {@code A} for the first value and a dot for
             * what it leaves to the cascade.
             */
            private static final String[] ROWS = {
                "AA.A.A..AA.A\n"
                        + "BB.AA..A.A..\n"
                        + ".CAB.BAB.BAB\n"
                        + ".........B..\n",
            };

            /** As bits, with its ordinal above them, since it also decides what is found. */
            static final long[] OWN = new long[ENTRIES.length];

            /** Which of those bits it decides. */
            static final long[] MASKS = new long[ENTRIES.length];

            static {
                // By local names, since fields are slow as long as their class is not initialized.
                long[] own = OWN;
                long[] masks = MASKS;
                // Where the bits of each attribute begin, and all its bits, shifted by none.
                int[] shifts = {0, 2, 4, 5, 7, 8, 10, 11, 13, 14, 16, 17};
                long[] widest = {3, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3};
                char[] letters = String.join("", ROWS).toCharArray();
                int at = 0;
                for (int entry = 0; entry < own.length; entry++) {
                    long bits = (long) entry << 52;
                    long mask = -1L << 52;
                    for (int attribute = 0; attribute < shifts.length; attribute++) {
                        char letter = letters[at++];
                        if (letter != '.') {
                            bits |= letter - 'A' + 1L << shifts[attribute];
                            mask |= widest[attribute] << shifts[attribute];
                        }
                    }
                    own[entry] = bits;
                    masks[entry] = mask;
                    // Behind the line break.
                    at++;
                }
            }
        }

        /** Which entries cover which, and what they decide together. */
        static final class Cover {
            /** A line an entry: how many entries cover it; their ordinals, the most specific first. */
            private static final String[] ROWS = {
                "0\n"
                        + "1 0\n"
                        + "2 1 0\n"
                        + "2 1 0\n",
            };

            /** The entries that cover each entry, as ordinals, one list after the other. */
            static final short[] OF = new short[5];

            /** Where the list of each entry begins; one more for the end of the last. */
            static final int[] START = new int[ENTRIES.length + 1];

            /** What each entry decides with them, as bits. */
            static final long[] RESOLVED = Decisions.OWN.clone();

            /** The first of them, as the result of a search. */
            static final Optional<JobsCode>[] PARENTS = results(ENTRIES.length);

            static {
                Optional<JobsCode>[] present = results(ENTRIES.length);
                // By local names, since fields are slow as long as their class is not initialized.
                short[] of = OF;
                int[] start = START;
                long[] resolved = RESOLVED;
                Optional<JobsCode>[] parents = PARENTS;
                long[] own = Decisions.OWN;
                long[] masks = Decisions.MASKS;
                TableReader rows = new TableReader(ROWS);
                int at = 0;
                for (int entry = 0; entry < resolved.length; entry++) {
                    long mask = masks[entry];
                    for (int left = rows.number(); left > 0; left--) {
                        int covering = rows.number();
                        resolved[entry] |= own[covering] & ~mask;
                        mask |= masks[covering];
                        of[at++] = (short) covering;
                    }
                    start[entry + 1] = at;
                    int parent = at == start[entry] ? entry : of[start[entry]];
                    if (present[parent] == null) {
                        present[parent] = Optional.of(ENTRIES[parent]);
                    }
                    parents[entry] = parent == entry ? Optional.empty() : present[parent];
                }
            }
        }

        /** Where each entry is written. */
        static final class Origin {
            /** A line an entry: the place of its catalog in {@code CATALOGS}; the line in that catalog's file. */
            private static final String[] ROWS = {
                "0\t26\n"
                        + "0\t32\n"
                        + "0\t42\n"
                        + "0\t56\n",
            };

            /** The catalogs, the last of which has the most to say. */
            static final String[] CATALOGS = {"jobs"};

            /** The file of each catalog. */
            static final String[] FILES = {"catalog.yaml"};

            /** The catalog of each entry, as its place in {@code CATALOGS}. */
            static final int[] LAYERS = new int[ENTRIES.length];

            /** The line in which each entry begins. */
            static final int[] LINES = new int[ENTRIES.length];

            static {
                TableReader rows = new TableReader(ROWS);
                for (int entry = 0; entry < ENTRIES.length; entry++) {
                    LAYERS[entry] = rows.number();
                    LINES[entry] = rows.number();
                }
            }
        }

        /** What codes alone were found to mean: so that asking again makes nothing. */
        static final class Known {
            /** By the hash code of the codes; once it is full, what is not in it is made each time. */
            private static final JobsDiagnosis[] OF = new JobsDiagnosis[1024];

            static JobsDiagnosis diagnosis(int number) {
                int first = number * 0x9E3779B9 >>> 22;
                for (int step = 0; step < 16; step++) {
                    JobsDiagnosis known = OF[first + step & 1023];
                    if (known == null) {
                        known = JobsDiagnosis.of(number, Integer.toString(number));
                        OF[first + step & 1023] = known;
                        return known;
                    }
                    if (known.isOf(number)) {
                        return known;
                    }
                }
                return JobsDiagnosis.of(number, Integer.toString(number));
            }
        }

        /** The titles. */
        static final class TitleTexts {
            static final String[] OF = {
                "Unknown",
                "Killed",
                "Out of memory",
                "Terminated",
            };
        }

        /** The descriptions. */
        static final class DescriptionTexts {
            static final String[] OF = {
                "",
                "",
                "",
                "",
            };
        }

        /** Attempts: How often it may run. */
        static final class AttemptsValues {
            static final int[] OF = {
                3,
                -2147483648,
                1,
            };
        }

        /** Priority: Which of two failures is looked at first. */
        static final class PriorityValues {
            static final OptionalInt[] OF = {
                OptionalInt.empty(),
                OptionalInt.of(9),
            };
        }

        /** Pause: How long to wait before it runs again. */
        static final class PauseValues {
            static final Duration[] OF = {
                Duration.parse("PT5M"),
                Duration.parse("PT24H"),
            };
        }

        /** Deadline: When it must have ended. */
        static final class DeadlineValues {
            private static final Duration[] VALUES = {
                null,
                Duration.parse("PT1H30M"),
            };

            static final List<Optional<Duration>> OF = Arrays.stream(VALUES).map(Optional::ofNullable).toList();
        }

        /** Paged: Whether somebody is woken. */
        static final class PagedValues {
            static final boolean[] OF = {
                false,
                true,
            };
        }

        /** Visible: Whether the customer sees it. */
        static final class VisibleValues {
            private static final Boolean[] VALUES = {
                null,
                false,
            };

            static final List<Optional<Boolean>> OF = Arrays.stream(VALUES).map(Optional::ofNullable).toList();
        }

        /** Runbook: Page for whoever is on duty. */
        static final class RunbookValues {
            private static final URI[] VALUES = {
                null,
                URI.create("https://example.com/killed?by=me&why=%22"),
                URI.create("https://example.com/memory"),
            };

            static final List<Optional<URI>> OF = Arrays.stream(VALUES).map(Optional::ofNullable).toList();
        }

        /** Home: Where jobs are told of. */
        static final class HomeValues {
            static final URI[] OF = {
                URI.create("https://example.com/jobs"),
            };
        }

        /** Owner: Who looks after it. */
        static final class OwnerValues {
            static final Team[] OF = {
                Team.OPERATIONS,
                Team.BILLING,
            };
        }

        /** Second: Who looks after it if the owner does not. */
        static final class SecondValues {
            private static final Team[] VALUES = {
                null,
                Team.OPERATIONS,
            };

            static final List<Optional<Team>> OF = Arrays.stream(VALUES).map(Optional::ofNullable).toList();
        }

        /** Pager: How the owner hears of it. */
        static final class PagerValues {
            static final Team.Pager[] OF = {
                Team.Pager.QUIET,
                Team.Pager.LOUD,
            };
        }

        /** Advice: What the customer is told. */
        static final class AdviceTexts {
            static final String[] OF = {
                "Wait and see.",
                "Wait and see.",
                "Buy more.",
                "Wait and see.",
            };
        }

        /** Summary: A line for the report. */
        static final class SummaryTexts {
            static final String[] OF = {
                "Nobody knows",
                "Killed by a signal",
                "Too little memory",
                "Asked to end",
            };
        }
    }
}
