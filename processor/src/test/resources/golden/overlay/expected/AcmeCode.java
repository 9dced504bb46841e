package golden;

import dev.codebook.CatalogGenerated;
import java.lang.Character;
import java.lang.Deprecated;
import java.lang.Integer;
import java.lang.Math;
import java.lang.String;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * What our shop adds: the entries of the catalog {@code acme}.
 *
 * <p>A constant answers for itself; {@link #diagnose(String)} finds the one that an input means, with every
 * attribute after the cascade.
 */
@CatalogGenerated
@Generated(
        value = "dev.codebook.processor.CodebookProcessor",
        comments = "catalog acme"
)
public enum AcmeCode {
    /**
     * {@code *}: Unknown fault.
     *
     * <ul>
     *   <li>Retry: {@link Retry#NO}
     * </ul>
     *
     * <p>Written at {@code base.yaml:13}.
     */
    UNKNOWN,

    /**
     * {@code 4xx}: Fault of the stock.
     *
     * <ul>
     *   <li>Retry: {@link Retry#LATER}
     * </ul>
     *
     * <p>Written at {@code base.yaml:14}.
     */
    STOCK,

    /**
     * {@code 410}: Sold out.
     *
     * <p>The last piece is gone.
     *
     * <p>Codes: {@code 410}, {@code 411}.
     *
     * <ul>
     *   <li>Retry: {@link Retry#NO}
     * </ul>
     *
     * <p><b>Advice</b>:
     *
     * <ul>
     *   <li>Ask when more will come.
     *   <li>Look for another one.
     * </ul>
     *
     * <p>Written at {@code base.yaml:15}.
     *
     * <p><b>Overridden</b>:
     *
     * <ul>
     *   <li>retry (catalog.yaml:8): We order nothing twice.
     * </ul>
     *
     * @since 1.2
     */
    SOLD_OUT,

    /**
     * {@code 412}: Empty.
     *
     * <ul>
     *   <li>Retry: {@link Retry#LATER} (from {@link #STOCK})
     * </ul>
     *
     * <p>Written at {@code base.yaml:23}.
     *
     * @deprecated Nobody sends it.; use SOLD_OUT instead
     */
    @Deprecated
    EMPTY,

    /**
     * {@code 413}: Moved to another shop.
     *
     * <ul>
     *   <li>Retry: {@link Retry#LATER} (from {@link #STOCK})
     * </ul>
     *
     * <p><b>Note</b>: The other shop knows.
     *
     * <p>Written at {@code catalog.yaml:5}.
     */
    MOVED;

    /**
     * Another name for {@link #SOLD_OUT}.
     *
     * @deprecated It sounds like a dead link.
     */
    @Deprecated
    public static final AcmeCode GONE = SOLD_OUT;

    /**
     * The code, as its constant holds it.
     *
     * @return such as {@code 413}
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
     * @return its name, such as {@code acme}
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
     * What later catalogs say otherwise than the one in which the entry is written.
     *
     * @return a line for each: what, the file and the line, and why; unmodifiable, mostly empty
     */
    public List<String> overrides() {
        return List.of(Data.OverrideTexts.OF[ordinal()]);
    }

    /**
     * May the order be sent again? As far as this entry and those that cover it decide.
     *
     * @return never null
     */
    public Retry retry() {
        return Data.retry(Data.RESOLVED[ordinal()]);
    }

    /**
     * What to do.
     *
     * @return unmodifiable; empty if the catalog has none
     */
    public List<String> advice() {
        return List.of(Data.AdviceTexts.OF[ordinal()]);
    }

    /**
     * What we know.
     *
     * @return as the catalog has it
     */
    public String note() {
        return Data.NoteTexts.OF[ordinal()];
    }

    /**
     * The most specific of the entries that cover this one.
     *
     * @return empty only for {@link #UNKNOWN}, which covers all
     */
    public Optional<AcmeCode> parent() {
        int[] covering = Data.COVERING[ordinal()];
        return covering.length == 0 ? Optional.empty() : Data.PRESENT.get(covering[0]);
    }

    /**
     * Whether this entry matches everything that the other one matches.
     *
     * @param other any entry
     * @return true also for the entry itself
     */
    public boolean covers(AcmeCode other) {
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
     * @param code as the catalog writes it, such as {@code 413}
     * @return empty if no entry has the code; {@link #diagnose(String)} finds the nearest
     */
    public static Optional<AcmeCode> find(String code) {
        Integer rank = Data.RANKS.get(code);
        return rank == null || Data.ENTRY[rank] < 0 ? Optional.empty() : Data.PRESENT.get(Data.ENTRY[rank]);
    }

    /**
     * The entry with exactly this code.
     *
     * @param number any number
     * @return empty if no entry has the code; {@link #diagnose(int)} finds the nearest
     */
    public static Optional<AcmeCode> find(int number) {
        int rank = Data.literal(number);
        return rank < 0 ? Optional.empty() : Data.PRESENT.get(Data.ENTRY[rank]);
    }

    /**
     * Finds what a text means: its first word that is a number of up to nine digits counts.
     *
     * @param text any text, such as {@code HTTP/1.1 404 Not Found}
     * @return never null: what nothing else matches is {@link #UNKNOWN}
     */
    public static AcmeDiagnosis diagnose(String text) {
        return AcmeDiagnosis.of(Data.read(text), text);
    }

    /**
     * Finds what a number means.
     *
     * @param number any number
     * @return never null: what nothing else matches is {@link #UNKNOWN}
     */
    public static AcmeDiagnosis diagnose(int number) {
        return AcmeDiagnosis.of(number, Integer.toString(number));
    }

    /**
     * The catalogs that this was generated from; {@code Freshness} tells whether they have changed.
     *
     * @return by the path of each from the root of the sources or resources, the checksum of its text
     */
    public static Map<String, String> sources() {
        return Map.ofEntries(
                Map.entry("golden/base.yaml", "ae876bd4"),
                Map.entry("golden/catalog.yaml", "9abd6cf2"));
    }

    /** May the order be sent again? */
    public enum Retry {
        /** It would fail again. */
        NO,

        /** After a pause. */
        LATER
    }

    /** The tables behind the constants; loaded with the first question, not with the enum. */
    static final class Data {
        /**
         * A line an entry, in the order of the constants: its canonical code; what it decides itself, a letter an
         * attribute (retry), {@code A} for the first value and a dot for what it leaves to the cascade; the ordinals of
         * the entries that cover it, the most specific first; the place of its catalog in {@code CATALOGS}; and the line
         * in that catalog's file.
         */
        private static final String[] ROWS = {
            "*\tA\t\t0\t13\n"
                    + "4xx\tB\t0\t0\t14\n"
                    + "410\tA\t1 0\t0\t15\n"
                    + "412\t.\t1 0\t0\t23\n"
                    + "413\t.\t1 0\t1\t5\n",
        };

        /**
         * A line a code, the most specific first: the code; the ordinal of the entry that asks nothing else, or -1; the
         * lowest and the highest number that it matches.
         */
        private static final String[] RANKED_ROWS = {
            "410\t2\t410\t410\n"
                    + "411\t2\t411\t411\n"
                    + "412\t3\t412\t412\n"
                    + "413\t4\t413\t413\n"
                    + "4xx\t1\t400\t499\n"
                    + "*\t0\t-1\t2147483647\n",
        };

        /** The constants; {@code values()} makes a new array with each call. */
        static final AcmeCode[] ENTRIES = values();

        /** The constants as results of a search, so that no search makes one. */
        static final List<Optional<AcmeCode>> PRESENT = Arrays.stream(ENTRIES).map(Optional::of).toList();

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
        static final String[] CATALOGS = {"base", "acme"};

        /** The file of each catalog. */
        static final String[] FILES = {"base.yaml", "catalog.yaml"};

        /** The line in which each entry begins, in the file of its catalog. */
        static final int[] LINES = new int[ENTRIES.length];

        /** The catalog of each entry, as its place in {@code CATALOGS}. */
        static final int[] LAYERS = new int[ENTRIES.length];

        /** The entry of each rank that asks nothing but the code, as ordinal; -1 for none. */
        static final int[] ENTRY = new int[6];

        /** The rank of each code, in the order of the ranks. */
        static final Map<String, Integer> RANKS = new LinkedHashMap<>(12);

        /** The lowest number that each rank matches. */
        private static final int[] LOWEST = new int[6];

        /** The highest number that each rank matches. */
        private static final int[] HIGHEST = new int[6];

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
            return bits;
        }

        /** All bits of each attribute that has a letter. */
        private static long mask(String letters) {
            long bits = 0;
            bits |= letters.charAt(0) == '.' ? 0 : 3L << 0;
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
            for (int rank = Math.max(after + 1, 4); rank < ENTRY.length; rank++) {
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

        /** The titles. */
        static final class TitleTexts {
            static final String[] OF = {
                "Unknown fault",
                "Fault of the stock",
                "Sold out",
                "Empty",
                "Moved to another shop",
            };
        }

        /** The descriptions. */
        static final class DescriptionTexts {
            static final String[] OF = {
                "",
                "",
                "The last piece is gone.",
                "",
                "",
            };
        }

        /** Advice: What to do. */
        static final class AdviceTexts {
            static final String[][] OF = {
                {},
                {},
                {"Ask when more will come.", "Look for another one."},
                {},
                {},
            };
        }

        /** Note: What we know. */
        static final class NoteTexts {
            static final String[] OF = {
                "Nobody has noted anything.",
                "Nobody has noted anything.",
                "Nobody has noted anything.",
                "Nobody has noted anything.",
                "The other shop knows.",
            };
        }

        /** What later catalogs say otherwise. */
        static final class OverrideTexts {
            static final String[][] OF = {
                {},
                {},
                {"retry (catalog.yaml:8): We order nothing twice."},
                {},
                {},
            };
        }
    }
}
