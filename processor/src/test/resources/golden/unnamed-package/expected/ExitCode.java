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
 * Exit codes of a program: the entries of the catalog {@code exit}.
 *
 * <p>A constant answers for itself; {@link #diagnose(String)} finds the one that an input means, with every
 * attribute after the cascade.
 */
@CatalogGenerated
@Generated(
        value = "dev.codebook.processor.CodebookProcessor",
        comments = "catalog exit"
)
public enum ExitCode {
    /** {@code *}: Failure. */
    FAILURE,

    /** {@code 0}: Success. */
    SUCCESS,

    /** {@code 64}: Wrong usage. */
    USAGE;

    /**
     * The code, as its constant holds it.
     *
     * @return such as {@code 64}
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
     * @return its name, such as {@code exit}
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
     * The most specific of the entries that cover this one.
     *
     * @return empty only for {@link #FAILURE}, which covers all
     */
    public Optional<ExitCode> parent() {
        return Data.Cover.PARENTS[ordinal()];
    }

    /**
     * Whether this entry matches everything that the other one matches.
     *
     * @param other any entry
     * @return true also for the entry itself
     */
    public boolean covers(ExitCode other) {
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
     * @param code as the catalog writes it, such as {@code 64}; null is no code
     * @return empty if no entry has the code; {@link #diagnose(String)} finds the nearest
     */
    public static Optional<ExitCode> find(String code) {
        int rank = code == null ? -1 : Data.rank(code);
        return rank < 0 ? Optional.empty() : Data.FOUND[rank];
    }

    /**
     * The entry with exactly this code.
     *
     * @param number any number
     * @return empty if no entry has the code; {@link #diagnose(int)} finds the nearest
     */
    public static Optional<ExitCode> find(int number) {
        int rank = Data.literal(number);
        return rank < 0 ? Optional.empty() : Data.FOUND[rank];
    }

    /**
     * Finds what a text means: its first number of up to nine digits counts that is no part of a word, a version, a
     * date or a time, and not the first thing in brackets.
     *
     * @param text any text, such as {@code HTTP/1.1 404 Not Found}; null is taken for an empty one
     * @return never null: what nothing else matches is {@link #FAILURE}
     */
    public static ExitDiagnosis diagnose(String text) {
        return text == null ? diagnose("") : ExitDiagnosis.of(Data.read(text), text);
    }

    /**
     * Finds what a number means.
     *
     * @param number any number
     * @return never null: what nothing else matches is {@link #FAILURE}
     */
    public static ExitDiagnosis diagnose(int number) {
        return Data.Known.diagnosis(number);
    }

    /**
     * The catalogs that this was generated from; {@code Freshness} tells whether they have changed.
     *
     * @return by the path of each from the root of the sources or resources, the checksum of its text
     */
    public static Map<String, String> sources() {
        return Map.ofEntries(
                Map.entry("catalog.yaml", "11b479a7"));
    }

    /** The tables behind the constants; loaded with the first question, not with the enum. */
    static final class Data {
        /** A line an entry, in the order of the constants: its canonical code. */
        private static final String[] ROWS = {
            "*\n"
                    + "0\n"
                    + "64\n",
        };

        /**
         * A line a code, the most specific first: the code; the ordinal of the entry that asks nothing else, or -1; the
         * lowest and the highest number that it matches.
         */
        private static final String[] RANKED_ROWS = {
            "0\t1\t0\t0\n"
                    + "64\t2\t64\t64\n"
                    + "*\t0\t-2147483648\t2147483647\n",
        };

        /** The constants; {@code values()} makes a new array with each call. */
        static final ExitCode[] ENTRIES = values();

        /** The canonical code of each entry. */
        static final String[] CODES = new String[ENTRIES.length];

        /** The code of each rank. */
        static final String[] RANKED = new String[3];

        /** The entry of each rank that asks nothing but the code, as ordinal; -1 for none. */
        static final int[] ENTRY = new int[3];

        /** The same entry as the result of a search. */
        static final Optional<ExitCode>[] FOUND = results(3);

        /** The codes by their hash codes: the rank and one more, 0 where there is none. */
        private static final int[] SLOTS = new int[8];

        /** The lowest number that each rank matches. */
        private static final int[] LOWEST = new int[3];

        /** The highest number that each rank matches. */
        private static final int[] HIGHEST = new int[3];

        /** The codes that are one number: the rank and one more, 0 where there is none. */
        private static final int[] LITERALS = new int[8];

        static {
            // By local names, since fields are slow as long as their class is not initialized.
            ExitCode[] constants = ENTRIES;
            String[] ranked = RANKED;
            int[] ordinals = ENTRY;
            Optional<ExitCode>[] found = FOUND;
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
        private static Optional<ExitCode>[] results(int size) {
            return (Optional<ExitCode>[]) new Optional<?>[size];
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
            /** As bits, with its ordinal above them, since it also decides what is found. */
            static final long[] OWN = new long[ENTRIES.length];

            /** Which of those bits it decides. */
            static final long[] MASKS = new long[ENTRIES.length];

            static {
                // By local names, since fields are slow as long as their class is not initialized.
                long[] own = OWN;
                long[] masks = MASKS;
                for (int entry = 0; entry < own.length; entry++) {
                    own[entry] = (long) entry << 52;
                    masks[entry] = -1L << 52;
                }
            }
        }

        /** Which entries cover which, and what they decide together. */
        static final class Cover {
            /** A line an entry: how many entries cover it; their ordinals, the most specific first. */
            private static final String[] ROWS = {
                "0\n"
                        + "1 0\n"
                        + "1 0\n",
            };

            /** The entries that cover each entry, as ordinals, one list after the other. */
            static final short[] OF = new short[2];

            /** Where the list of each entry begins; one more for the end of the last. */
            static final int[] START = new int[ENTRIES.length + 1];

            /** What each entry decides with them, as bits. */
            static final long[] RESOLVED = Decisions.OWN.clone();

            /** The first of them, as the result of a search. */
            static final Optional<ExitCode>[] PARENTS = results(ENTRIES.length);

            static {
                Optional<ExitCode>[] present = results(ENTRIES.length);
                // By local names, since fields are slow as long as their class is not initialized.
                short[] of = OF;
                int[] start = START;
                long[] resolved = RESOLVED;
                Optional<ExitCode>[] parents = PARENTS;
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
                "0\t5\n"
                        + "0\t6\n"
                        + "0\t7\n",
            };

            /** The catalogs, the last of which has the most to say. */
            static final String[] CATALOGS = {"exit"};

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
            private static final ExitDiagnosis[] OF = new ExitDiagnosis[1024];

            static ExitDiagnosis diagnosis(int number) {
                int first = number * 0x9E3779B9 >>> 22;
                for (int step = 0; step < 16; step++) {
                    ExitDiagnosis known = OF[first + step & 1023];
                    if (known == null) {
                        known = ExitDiagnosis.of(number, Integer.toString(number));
                        OF[first + step & 1023] = known;
                        return known;
                    }
                    if (known.isOf(number)) {
                        return known;
                    }
                }
                return ExitDiagnosis.of(number, Integer.toString(number));
            }
        }

        /** The titles. */
        static final class TitleTexts {
            static final String[] OF = {
                "Failure",
                "Success",
                "Wrong usage",
            };
        }

        /** The descriptions. */
        static final class DescriptionTexts {
            static final String[] OF = {
                "",
                "",
                "",
            };
        }
    }
}
