package golden;

import dev.codebook.CatalogGenerated;
import java.lang.Boolean;
import java.lang.Character;
import java.lang.Integer;
import java.lang.Math;
import java.lang.String;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
        return Data.CATALOGS[Data.LAYERS[ordinal()]];
    }

    /**
     * The file and the line where the entry begins.
     *
     * @return such as {@code catalog.yaml:12}
     */
    public String writtenAt() {
        return Data.FILES[Data.LAYERS[ordinal()]] + ":" + Data.LINES[ordinal()];
    }

    /**
     * May the job run again? As far as this entry and those that cover it decide.
     *
     * @return never null
     */
    public Retry retry() {
        return Data.retry(Data.RESOLVED[ordinal()]);
    }

    /**
     * How often it may run. As far as this entry and those that cover it decide.
     *
     * @return as the catalog decides
     */
    public int attempts() {
        return Data.attempts(Data.RESOLVED[ordinal()]);
    }

    /**
     * Which of two failures is looked at first. As far as this entry and those that cover it decide.
     *
     * @return empty if no entry decides it
     */
    public OptionalInt priority() {
        return Data.priority(Data.RESOLVED[ordinal()]);
    }

    /**
     * How long to wait before it runs again. As far as this entry and those that cover it decide.
     *
     * @return never null
     */
    public Duration pause() {
        return Data.pause(Data.RESOLVED[ordinal()]);
    }

    /**
     * When it must have ended. As far as this entry and those that cover it decide.
     *
     * @return empty if no entry decides it
     */
    public Optional<Duration> deadline() {
        return Data.deadline(Data.RESOLVED[ordinal()]);
    }

    /**
     * Whether somebody is woken. As far as this entry and those that cover it decide.
     *
     * @return as the catalog decides
     */
    public boolean paged() {
        return Data.paged(Data.RESOLVED[ordinal()]);
    }

    /**
     * Whether the customer sees it. As far as this entry and those that cover it decide.
     *
     * @return empty if no entry decides it
     */
    public Optional<Boolean> visible() {
        return Data.visible(Data.RESOLVED[ordinal()]);
    }

    /**
     * Page for whoever is on duty. As far as this entry and those that cover it decide.
     *
     * @return empty if no entry decides it
     */
    public Optional<URI> runbook() {
        return Data.runbook(Data.RESOLVED[ordinal()]);
    }

    /**
     * Where jobs are told of. As far as this entry and those that cover it decide.
     *
     * @return never null
     */
    public URI home() {
        return Data.home(Data.RESOLVED[ordinal()]);
    }

    /**
     * Who looks after it. As far as this entry and those that cover it decide.
     *
     * @return never null
     */
    public Team owner() {
        return Data.owner(Data.RESOLVED[ordinal()]);
    }

    /**
     * Who looks after it if the owner does not. As far as this entry and those that cover it decide.
     *
     * @return empty if no entry decides it
     */
    public Optional<Team> second() {
        return Data.second(Data.RESOLVED[ordinal()]);
    }

    /**
     * How the owner hears of it. As far as this entry and those that cover it decide.
     *
     * @return never null
     */
    public Team.Pager pager() {
        return Data.pager(Data.RESOLVED[ordinal()]);
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
        int[] covering = Data.COVERING[ordinal()];
        return covering.length == 0 ? Optional.empty() : Data.PRESENT.get(covering[0]);
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
        for (int covering : Data.COVERING[other.ordinal()]) {
            if (covering == ordinal()) {
                return true;
            }
        }
        return false;
    }

    /**
     * The entry with exactly this code.
     *
     * @param code as the catalog writes it, such as {@code 143}
     * @return empty if no entry has the code; {@link #diagnose(String)} finds the nearest
     */
    public static Optional<JobsCode> find(String code) {
        Integer rank = Data.RANKS.get(code);
        return rank == null || Data.ENTRY[rank] < 0 ? Optional.empty() : Data.PRESENT.get(Data.ENTRY[rank]);
    }

    /**
     * The entry with exactly this code.
     *
     * @param number any number
     * @return empty if no entry has the code; {@link #diagnose(int)} finds the nearest
     */
    public static Optional<JobsCode> find(int number) {
        int rank = Data.literal(number);
        return rank < 0 ? Optional.empty() : Data.PRESENT.get(Data.ENTRY[rank]);
    }

    /**
     * Finds what a text means: its first word that is a number of up to nine digits counts.
     *
     * @param text any text, such as {@code HTTP/1.1 404 Not Found}
     * @return never null: what nothing else matches is {@link #UNKNOWN}
     */
    public static JobsDiagnosis diagnose(String text) {
        return JobsDiagnosis.of(Data.read(text), text);
    }

    /**
     * Finds what a number means.
     *
     * @param number any number
     * @return never null: what nothing else matches is {@link #UNKNOWN}
     */
    public static JobsDiagnosis diagnose(int number) {
        return JobsDiagnosis.of(number, Integer.toString(number));
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
        LATER
    }

    /** The tables behind the constants; loaded with the first question, not with the enum. */
    static final class Data {
        /**
         * A line an entry, in the order of the constants: its canonical code; what it decides itself, a letter an
         * attribute (retry, attempts, priority, pause, deadline, paged, visible, runbook, home, owner, second, pager),
         * {@code A} for the first value and a dot for what it leaves to the cascade; the ordinals of the entries that
         * cover it, the most specific first; the place of its catalog in {@code CATALOGS}; and the line in that
         * catalog's file.
         */
        private static final String[] ROWS = {
            "*\tAA.A.A..AA.A\t\t0\t26\n"
                    + "1xx\tBB.AA..A.A..\t0\t0\t32\n"
                    + "137\t.CAB.BAB.BAB\t1 0\t0\t42\n"
                    + "143\t.........B..\t1 0\t0\t56\n",
        };

        /**
         * A line a code, the most specific first: the code; the ordinal of the entry that asks nothing else, or -1; the
         * lowest and the highest number that it matches.
         */
        private static final String[] RANKED_ROWS = {
            "137\t2\t137\t137\n"
                    + "143\t3\t143\t143\n"
                    + "1xx\t1\t100\t199\n"
                    + "*\t0\t-1\t2147483647\n",
        };

        /** The constants; {@code values()} makes a new array with each call. */
        static final JobsCode[] ENTRIES = values();

        /** The constants as results of a search, so that no search makes one. */
        static final List<Optional<JobsCode>> PRESENT = Arrays.stream(ENTRIES).map(Optional::of).toList();

        /** The canonical code of each entry. */
        static final String[] CODES = new String[ENTRIES.length];

        /** What each entry decides itself, as bits. */
        static final long[] OWN = new long[ENTRIES.length];

        /** Which of those bits each entry decides itself. */
        static final long[] MASKS = new long[ENTRIES.length];

        /** What each entry decides with those that cover it, as bits. */
        static final long[] RESOLVED = new long[ENTRIES.length];

        /** The entries that cover each entry, the most specific first, as ordinals. */
        static final int[][] COVERING = new int[ENTRIES.length][];

        /** The catalogs, the last of which has the most to say. */
        static final String[] CATALOGS = {"jobs"};

        /** The file of each catalog. */
        static final String[] FILES = {"catalog.yaml"};

        /** The line in which each entry begins, in the file of its catalog. */
        static final int[] LINES = new int[ENTRIES.length];

        /** The catalog of each entry, as its place in {@code CATALOGS}. */
        static final int[] LAYERS = new int[ENTRIES.length];

        /** The entry of each rank that asks nothing but the code, as ordinal; -1 for none. */
        static final int[] ENTRY = new int[4];

        /** The rank of each code, in the order of the ranks. */
        static final Map<String, Integer> RANKS = new LinkedHashMap<>(8);

        /** The lowest number that each rank matches. */
        private static final int[] LOWEST = new int[4];

        /** The highest number that each rank matches. */
        private static final int[] HIGHEST = new int[4];

        /** The ranks of the literal codes. */
        private static final Map<Integer, Integer> LITERALS = new HashMap<>();

        private static final Retry[] RETRY_VALUES = Retry.values();

        static {
            int entry = 0;
            for (String line : lines(ROWS)) {
                String[] columns = line.split("\t", -1);
                CODES[entry] = columns[0];
                OWN[entry] = bits(columns[1]);
                MASKS[entry] = mask(columns[1]);
                LAYERS[entry] = Integer.parseInt(columns[3]);
                LINES[entry] = Integer.parseInt(columns[4]);
                COVERING[entry++] = ordinals(columns[2]);
            }
            for (entry = 0; entry < ENTRIES.length; entry++) {
                RESOLVED[entry] = OWN[entry];
                long mask = MASKS[entry];
                for (int covering : COVERING[entry]) {
                    RESOLVED[entry] |= OWN[covering] & ~mask;
                    mask |= MASKS[covering];
                }
            }
            int rank = 0;
            for (String line : lines(RANKED_ROWS)) {
                String[] columns = line.split("\t", -1);
                RANKS.put(columns[0], rank);
                ENTRY[rank] = Integer.parseInt(columns[1]);
            LOWEST[rank] = Integer.parseInt(columns[2]);
            HIGHEST[rank] = Integer.parseInt(columns[3]);
            if (LOWEST[rank] == HIGHEST[rank]) {
                LITERALS.put(LOWEST[rank], rank);
            }
                rank++;
            }
        }

        private static List<String> lines(String[] table) {
            return String.join("", table).lines().toList();
        }

        /** The letters as bits: for each attribute 0 for a dot, else the value's ordinal plus one. */
        private static long bits(String letters) {
            long bits = 0;
            bits |= letters.charAt(0) == '.' ? 0 : (letters.charAt(0) - 'A' + 1L) << 0;
            bits |= letters.charAt(1) == '.' ? 0 : (letters.charAt(1) - 'A' + 1L) << 2;
            bits |= letters.charAt(2) == '.' ? 0 : (letters.charAt(2) - 'A' + 1L) << 4;
            bits |= letters.charAt(3) == '.' ? 0 : (letters.charAt(3) - 'A' + 1L) << 5;
            bits |= letters.charAt(4) == '.' ? 0 : (letters.charAt(4) - 'A' + 1L) << 7;
            bits |= letters.charAt(5) == '.' ? 0 : (letters.charAt(5) - 'A' + 1L) << 8;
            bits |= letters.charAt(6) == '.' ? 0 : (letters.charAt(6) - 'A' + 1L) << 10;
            bits |= letters.charAt(7) == '.' ? 0 : (letters.charAt(7) - 'A' + 1L) << 11;
            bits |= letters.charAt(8) == '.' ? 0 : (letters.charAt(8) - 'A' + 1L) << 13;
            bits |= letters.charAt(9) == '.' ? 0 : (letters.charAt(9) - 'A' + 1L) << 14;
            bits |= letters.charAt(10) == '.' ? 0 : (letters.charAt(10) - 'A' + 1L) << 16;
            bits |= letters.charAt(11) == '.' ? 0 : (letters.charAt(11) - 'A' + 1L) << 17;
            return bits;
        }

        /** All bits of each attribute that has a letter. */
        private static long mask(String letters) {
            long bits = 0;
            bits |= letters.charAt(0) == '.' ? 0 : 3L << 0;
            bits |= letters.charAt(1) == '.' ? 0 : 3L << 2;
            bits |= letters.charAt(2) == '.' ? 0 : 1L << 4;
            bits |= letters.charAt(3) == '.' ? 0 : 3L << 5;
            bits |= letters.charAt(4) == '.' ? 0 : 1L << 7;
            bits |= letters.charAt(5) == '.' ? 0 : 3L << 8;
            bits |= letters.charAt(6) == '.' ? 0 : 1L << 10;
            bits |= letters.charAt(7) == '.' ? 0 : 3L << 11;
            bits |= letters.charAt(8) == '.' ? 0 : 1L << 13;
            bits |= letters.charAt(9) == '.' ? 0 : 3L << 14;
            bits |= letters.charAt(10) == '.' ? 0 : 1L << 16;
            bits |= letters.charAt(11) == '.' ? 0 : 3L << 17;
            return bits;
        }

        private static int[] ordinals(String words) {
            if (words.isEmpty()) {
                return new int[0];
            }
            return Arrays.stream(words.split(" ")).mapToInt(Integer::parseInt).toArray();
        }

        /**
         * The ordinal of the most specific entry, shifted by 52, and below it what is decided: the cascade, each
         * attribute from the most specific of the matching entries that decides it.
         */
        static long match(int number, String text) {
            long decided = 0;
            long mask = 0;
            for (int rank = next(number, -1); rank >= 0; rank = next(number, rank)) {
                decided |= OWN[ENTRY[rank]] & ~mask;
                mask |= MASKS[ENTRY[rank]];
            }
            return (long) ENTRY[next(number, -1)] << 52 | decided;
        }

        /** The ordinals of all entries that match, the most specific first. */
        static int[] matchAll(int number, String text) {
            int[] entries = new int[ENTRY.length];
            int count = 0;
            for (int rank = next(number, -1); rank >= 0; rank = next(number, rank)) {
                entries[count++] = ENTRY[rank];
            }
            return Arrays.stream(entries, 0, count).distinct().toArray();
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

        static int literal(int number) {
            return LITERALS.getOrDefault(number, -1);
        }

        /** The first word of the text that is a number of up to nine digits; -1 if there is none. */
        static int read(String text) {
            for (int at = 0; at < text.length(); at++) {
                int end = at;
                while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                    end++;
                }
                boolean isWord = end == text.length() || !Character.isLetterOrDigit(text.charAt(end)) && text.charAt(end) != '.';
                if (end > at && end - at <= 9 && isWord) {
                    return Integer.parseInt(text, at, end, 10);
                }
                at = end;
                while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
                    at++;
                }
            }
            return -1;
        }

        static Retry retry(long decided) {
            return RETRY_VALUES[(int) (decided >>> 0 & 3) - 1];
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
