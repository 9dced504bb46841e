package golden;

import dev.codebook.CatalogGenerated;
import java.lang.Character;
import java.lang.Integer;
import java.lang.Math;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.annotation.processing.Generated;

/**
 * Answers of a web service: the entries of the catalog {@code http-api}.
 *
 * <p>A constant answers for itself; {@link #diagnose(String)} finds the one that an input means, with every
 * attribute after the cascade.
 */
@CatalogGenerated
@Generated(
        value = "dev.codebook.processor.CodebookProcessor",
        comments = "catalog http-api"
)
public enum HttpAnswer {
    /**
     * {@code *}: Unknown answer.
     *
     * <ul>
     *   <li>Fault: {@link Fault#NOBODY}
     * </ul>
     */
    UNKNOWN,

    /**
     * {@code 4xx}: Client error.
     *
     * <ul>
     *   <li>Fault: {@link Fault#CALLER}
     * </ul>
     */
    CLIENT_ERROR,

    /**
     * {@code 404}: Not found.
     *
     * <ul>
     *   <li>Fault: {@link Fault#CALLER} (from {@link #CLIENT_ERROR})
     * </ul>
     */
    NOT_FOUND,

    /**
     * {@code 410}: Gone.
     *
     * <ul>
     *   <li>Fault: {@link Fault#CALLER} (from {@link #CLIENT_ERROR})
     * </ul>
     */
    GONE,

    /**
     * {@code [500-599]}: Server error.
     *
     * <ul>
     *   <li>Fault: {@link Fault#SERVICE}
     * </ul>
     */
    SERVER_ERROR,

    /**
     * {@code 429}: Too many requests.
     *
     * <p>Codes: {@code 429}, {@code 503}.
     *
     * <ul>
     *   <li>Fault: {@link Fault#NOBODY} (from {@link #UNKNOWN})
     * </ul>
     */
    BUSY;

    /**
     * The code, as its constant holds it.
     *
     * @return such as {@code 429}
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
     * @return its name, such as {@code http-api}
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
     * Who can mend it? As far as this entry and those that cover it decide.
     *
     * @return never null
     */
    public Fault fault() {
        return Data.fault(Data.Cover.RESOLVED[ordinal()]);
    }

    /**
     * The most specific of the entries that cover this one.
     *
     * @return empty only for {@link #UNKNOWN}, which covers all
     */
    public Optional<HttpAnswer> parent() {
        return Data.Cover.PARENTS[ordinal()];
    }

    /**
     * Whether this entry matches everything that the other one matches.
     *
     * @param other any entry
     * @return true also for the entry itself
     */
    public boolean covers(HttpAnswer other) {
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
     * @param code as the catalog writes it, such as {@code 429}; null is no code
     * @return empty if no entry has the code; {@link #diagnose(String)} finds the nearest
     */
    public static Optional<HttpAnswer> find(String code) {
        int rank = code == null ? -1 : Data.rank(code);
        return rank < 0 ? Optional.empty() : Data.FOUND[rank];
    }

    /**
     * The entry with exactly this code.
     *
     * @param number any number
     * @return empty if no entry has the code; {@link #diagnose(int)} finds the nearest
     */
    public static Optional<HttpAnswer> find(int number) {
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
    public static HttpFinding diagnose(String text) {
        return text == null ? diagnose("") : HttpFinding.of(Data.read(text), text);
    }

    /**
     * Finds what a number means.
     *
     * @param number any number
     * @return never null: what nothing else matches is {@link #UNKNOWN}
     */
    public static HttpFinding diagnose(int number) {
        return Data.Known.diagnosis(number);
    }

    /**
     * The catalogs that this was generated from; {@code Freshness} tells whether they have changed.
     *
     * @return by the path of each from the root of the sources or resources, the checksum of its text
     */
    public static Map<String, String> sources() {
        return Map.ofEntries(
                Map.entry("golden/catalog.yaml", "1b8968fa"));
    }

    /** Who can mend it? */
    public enum Fault {
        /** There is nothing to mend. */
        NOBODY,

        /** The caller. */
        CALLER,

        /** The service. */
        SERVICE;

        /** The constants; {@code values()} makes a new array with each call. */
        private static final Fault[] values = values();
    }

    /** The tables behind the constants; loaded with the first question, not with the enum. */
    static final class Data {
        /** A line an entry, in the order of the constants: its canonical code. */
        private static final String[] ROWS = {
            "*\n"
                    + "4xx\n"
                    + "404\n"
                    + "410\n"
                    + "[500-599]\n"
                    + "429\n",
        };

        /**
         * A line a code, the most specific first: the code; the ordinal of the entry that asks nothing else, or -1; the
         * lowest and the highest number that it matches.
         */
        private static final String[] RANKED_ROWS = {
            "404\t2\t404\t404\n"
                    + "410\t3\t410\t410\n"
                    + "429\t5\t429\t429\n"
                    + "503\t5\t503\t503\n"
                    + "4xx\t1\t400\t499\n"
                    + "[500-599]\t4\t500\t599\n"
                    + "*\t0\t-2147483648\t2147483647\n",
        };

        /** The constants; {@code values()} makes a new array with each call. */
        static final HttpAnswer[] ENTRIES = values();

        /** The canonical code of each entry. */
        static final String[] CODES = new String[ENTRIES.length];

        /** The code of each rank. */
        static final String[] RANKED = new String[7];

        /** The entry of each rank that asks nothing but the code, as ordinal; -1 for none. */
        static final int[] ENTRY = new int[7];

        /** The same entry as the result of a search. */
        static final Optional<HttpAnswer>[] FOUND = results(7);

        /** The codes by their hash codes: the rank and one more, 0 where there is none. */
        private static final int[] SLOTS = new int[16];

        /** The lowest number that each rank matches. */
        private static final int[] LOWEST = new int[7];

        /** The highest number that each rank matches. */
        private static final int[] HIGHEST = new int[7];

        /** The codes that are one number: the rank and one more, 0 where there is none. */
        private static final int[] LITERALS = new int[8];

        static {
            // By local names, since fields are slow as long as their class is not initialized.
            HttpAnswer[] constants = ENTRIES;
            String[] ranked = RANKED;
            int[] ordinals = ENTRY;
            Optional<HttpAnswer>[] found = FOUND;
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
        private static Optional<HttpAnswer>[] results(int size) {
            return (Optional<HttpAnswer>[]) new Optional<?>[size];
        }

        /** The rank of a code as the catalog writes it; -1 if it has no such code. */
        static int rank(String code) {
            return SLOTS[slot(code, SLOTS, RANKED)] - 1;
        }

        /** The place of a code in {@code SLOTS}: where it stands, or would. */
        private static int slot(String code, int[] slots, String[] ranked) {
            int slot = code.hashCode() * 0x9E3779B9 >>> 28;
            while (slots[slot] != 0 && !ranked[slots[slot] - 1].equals(code)) {
                slot = slot + 1 & 15;
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
            for (int rank = Math.max(after + 1, 4); rank < ENTRY.length; rank++) {
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

        static Fault fault(long decided) {
            return Fault.values[(int) (decided >>> 0 & 3) - 1];
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
             * A line an entry, in the order of the constants, a letter an attribute (fault): {@code A} for the first value
             * and a dot for what it leaves to the cascade.
             */
            private static final String[] ROWS = {
                "A\n"
                        + "B\n"
                        + ".\n"
                        + ".\n"
                        + "C\n"
                        + ".\n",
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
                int[] shifts = {0};
                long[] widest = {3};
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
                        + "2 1 0\n"
                        + "1 0\n"
                        + "1 0\n",
            };

            /** The entries that cover each entry, as ordinals, one list after the other. */
            static final short[] OF = new short[7];

            /** Where the list of each entry begins; one more for the end of the last. */
            static final int[] START = new int[ENTRIES.length + 1];

            /** What each entry decides with them, as bits. */
            static final long[] RESOLVED = Decisions.OWN.clone();

            /** The first of them, as the result of a search. */
            static final Optional<HttpAnswer>[] PARENTS = results(ENTRIES.length);

            static {
                Optional<HttpAnswer>[] present = results(ENTRIES.length);
                // By local names, since fields are slow as long as their class is not initialized.
                short[] of = OF;
                int[] start = START;
                long[] resolved = RESOLVED;
                Optional<HttpAnswer>[] parents = PARENTS;
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
                "0\t15\n"
                        + "0\t16\n"
                        + "0\t17\n"
                        + "0\t18\n"
                        + "0\t19\n"
                        + "0\t20\n",
            };

            /** The catalogs, the last of which has the most to say. */
            static final String[] CATALOGS = {"http-api"};

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
            private static final HttpFinding[] OF = new HttpFinding[1024];

            static HttpFinding diagnosis(int number) {
                int first = number * 0x9E3779B9 >>> 22;
                for (int step = 0; step < 16; step++) {
                    HttpFinding known = OF[first + step & 1023];
                    if (known == null) {
                        known = HttpFinding.of(number, Integer.toString(number));
                        OF[first + step & 1023] = known;
                        return known;
                    }
                    if (known.isOf(number)) {
                        return known;
                    }
                }
                return HttpFinding.of(number, Integer.toString(number));
            }
        }

        /** The titles. */
        static final class TitleTexts {
            static final String[] OF = {
                "Unknown answer",
                "Client error",
                "Not found",
                "Gone",
                "Server error",
                "Too many requests",
            };
        }

        /** The descriptions. */
        static final class DescriptionTexts {
            static final String[] OF = {
                "",
                "",
                "",
                "",
                "",
                "",
            };
        }
    }
}
