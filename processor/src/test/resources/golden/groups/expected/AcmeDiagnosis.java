package golden;

import dev.codebook.CatalogGenerated;
import java.io.Serial;
import java.io.Serializable;
import java.lang.Character;
import java.lang.Integer;
import java.lang.Math;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.lang.System;
import java.lang.Throwable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.annotation.processing.Generated;

/**
 * What an input was found to mean: the most specific entry that matches it, and every attribute after the
 * cascade, by which an attribute that an entry leaves out comes from the next less specific entry that matches.
 *
 * <p>Immutable. Two diagnoses of the same input are equal. The serial form is the input, which is diagnosed
 * anew when it is read.
 *
 * @see AcmeCode#diagnose(String)
 */
@CatalogGenerated
@Generated(
        value = "dev.codebook.processor.CodebookProcessor",
        comments = "catalog acme"
)
public final class AcmeDiagnosis implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The text that was diagnosed. */
    private final String text;

    private final transient AcmeCode code;

    /** The values of the attributes that cascade as bits, and above them the ordinal of the entry. */
    private final transient long decided;

    private AcmeDiagnosis(String text) {
        this.text = text;
        this.decided = Data.match(text);
        this.code = Data.ENTRIES[(int) (decided >>> 47)];
    }

    static AcmeDiagnosis of(String text) {
        return new AcmeDiagnosis(text);
    }

    /**
     * The most specific entry that matches.
     *
     * @return never null
     */
    public AcmeCode code() {
        return code;
    }

    /**
     * The text that was diagnosed.
     *
     * @return as it was given
     */
    public String text() {
        return text;
    }

    /**
     * The word that was diagnosed.
     *
     * @return empty if the text held none
     */
    public String word() {
        int start = Data.start(text);
        return text.substring(start, Data.end(text, start));
    }

    /**
     * Who looks after it.
     *
     * @return never null
     */
    public AcmeCode.Area area() {
        return Data.area(decided);
    }

    /**
     * Whether it may be tried again.
     *
     * @return never null
     */
    public AcmeCode.Retry retry() {
        return Data.retry(decided);
    }

    /**
     * How long to wait.
     *
     * @return empty if no entry decides it
     */
    public Optional<Duration> pause() {
        return Data.pause(decided);
    }

    /**
     * Who knows more.
     *
     * @return what {@link #code()} says; empty if it says nothing
     */
    public String owner() {
        return code.owner();
    }

    /**
     * What helps.
     *
     * @return what {@link #code()} says; empty if it says nothing
     */
    public List<String> hints() {
        return code.hints();
    }

    /**
     * Why: all entries that match, the most specific first.
     *
     * @return unmodifiable; the last is {@link AcmeCode.Any#UNKNOWN}
     */
    public List<AcmeCode> because() {
        List<AcmeCode> matched = new ArrayList<>();
        for (int entry : Data.matchAll(text)) {
            matched.add(Data.ENTRIES[entry]);
        }
        return Collections.unmodifiableList(matched);
    }

    /**
     * The exception of the most specific matching entry that has one.
     *
     * @return to be thrown; its stack trace begins here
     */
    public AcmeException toException() {
        return toException(null);
    }

    /**
     * The exception of the most specific matching entry that has one.
     *
     * @param cause what led to it; may be null
     * @return to be thrown; its stack trace begins here
     */
    public AcmeException toException(Throwable cause) {
        return AcmeException.of(this, cause);
    }

    /** {@return the input, diagnosed anew} */
    @Serial
    private Object readResolve() {
        return of(text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AcmeDiagnosis that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return code + " (" + code.code() + "): " + text;
    }

    /** The tables behind the constants; loaded with the first question, not with the enum. */
    static final class Data {
        /** A line an entry, in the order of the constants: its canonical code. */
        private static final String[] ROWS = {
            "BIL-*\n"
                    + "BIL-01\n"
                    + "BIL-02\n"
                    + "TRA-90\n"
                    + "TRA-*\n"
                    + "TRA-01\n"
                    + "*\n",
        };

        /**
         * A line a code, the most specific first: the code; the ordinal of the entry that asks nothing else, or -1; how
         * many of its characters are fixed; how long a word must be, or the greatest number for any length; how many
         * codes there are whose fixed characters begin these, and their ranks.
         */
        private static final String[] RANKED_ROWS = {
            "TRA-01\t5\t6\t6\t3 0 4 6\n"
                    + "BIL-01\t1\t6\t6\t3 1 5 6\n"
                    + "BIL-02\t2\t6\t6\t3 2 5 6\n"
                    + "TRA-90\t3\t6\t6\t3 3 4 6\n"
                    + "TRA-*\t4\t4\t2147483647\t2 4 6\n"
                    + "BIL-*\t0\t4\t2147483647\t2 5 6\n"
                    + "*\t6\t0\t2147483647\t1 6\n",
        };

        /** The constants; {@code values()} makes a new array with each call. */
        static final AcmeCode[] ENTRIES = entries(
                AcmeCode.Billing.values(),
                AcmeCode.InTransit.values(),
                AcmeCode.Any.values());

        /** The canonical code of each entry. */
        static final String[] CODES = new String[ENTRIES.length];

        /** The code of each rank. */
        static final String[] RANKED = new String[7];

        /** The entry of each rank that asks nothing but the code, as ordinal; -1 for none. */
        static final int[] ENTRY = new int[7];

        /** The same entry as the result of a search. */
        static final Optional<AcmeCode>[] FOUND = results(7);

        /** The codes by their hash codes: the rank and one more, 0 where there is none. */
        private static final int[] SLOTS = new int[16];

        /** How many characters of each rank's code are fixed. */
        private static final int[] FIXED = new int[7];

        /** How long each rank's words are. */
        private static final int[] LENGTHS = new int[7];

        /** The ranks that may match a word that begins as each rank's do, the most specific first. */
        private static final int[][] CANDIDATES = new int[7][];

        /** The fixed characters by their hash codes: a rank that has them and one more, or 0. */
        private static final int[] BEGINNINGS = new int[16];

        /** How many characters are fixed of some code, the most first. */
        private static final int[] FIXED_LENGTHS = {6, 4, 0};

        static {
            // By local names, since fields are slow as long as their class is not initialized.
            AcmeCode[] constants = ENTRIES;
            String[] ranked = RANKED;
            int[] ordinals = ENTRY;
            Optional<AcmeCode>[] found = FOUND;
            int[] slots = SLOTS;
            int[] fixed = FIXED;
            int[] lengths = LENGTHS;
            int[][] candidates = CANDIDATES;
            TableReader ranks = new TableReader(RANKED_ROWS);
            for (int rank = 0; rank < ordinals.length; rank++) {
                ranked[rank] = ranks.text();
                ordinals[rank] = ranks.number();
                found[rank] = ordinals[rank] < 0 ? Optional.empty() : Optional.of(constants[ordinals[rank]]);
                slots[slot(ranked[rank], slots, ranked)] = rank + 1;
                fixed[rank] = ranks.number();
                lengths[rank] = ranks.number();
                candidates[rank] = new int[ranks.number()];
                for (int i = 0; i < candidates[rank].length; i++) {
                    candidates[rank][i] = ranks.number();
                }
                BEGINNINGS[beginning(ranked[rank], 0, fixed[rank])] = rank + 1;
            }
            String[] codes = CODES;
            TableReader entries = new TableReader(ROWS);
            for (int entry = 0; entry < constants.length; entry++) {
                codes[entry] = ranked[slots[slot(entries.text(), slots, ranked)] - 1];
            }
        }

        /** Java makes arrays of a generic type only so. */
        @SuppressWarnings("unchecked")
        private static Optional<AcmeCode>[] results(int size) {
            return (Optional<AcmeCode>[]) new Optional<?>[size];
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
         * The ordinal of the most specific entry, shifted by 47, and below it what is decided: the cascade, each
         * attribute from the most specific of the matching entries that decides it.
         */
        static long match(String text) {
            int start = start(text);
            int end = end(text, start);
            long decided = 0;
            long mask = 0;
            for (int rank : candidates(text, start, end)) {
                if (LENGTHS[rank] == end - start || LENGTHS[rank] == Integer.MAX_VALUE) {
                    decided |= Decisions.OWN[ENTRY[rank]] & ~mask;
                    mask |= Decisions.MASKS[ENTRY[rank]];
                }
            }
            return decided;
        }

        /** The ordinals of all entries that match, the most specific first. */
        static int[] matchAll(String text) {
            int start = start(text);
            int end = end(text, start);
            IntStream.Builder entries = IntStream.builder();
            for (int rank : candidates(text, start, end)) {
                if (LENGTHS[rank] == end - start || LENGTHS[rank] == Integer.MAX_VALUE) {
                    entries.add(ENTRY[rank]);
                }
            }
            return entries.build().distinct().toArray();
        }

        /** The ranks that may match the word, the most specific first; at least that of the root. */
        private static int[] candidates(String text, int start, int end) {
            for (int length : FIXED_LENGTHS) {
                int rank = length > end - start ? 0 : BEGINNINGS[beginning(text, start, start + length)];
                if (rank > 0) {
                    return CANDIDATES[rank - 1];
                }
            }
            return CANDIDATES[ENTRY.length - 1];
        }

        /** The place of these characters in {@code BEGINNINGS}: where they stand, or would. */
        private static int beginning(String text, int start, int end) {
            int hash = 0;
            for (int at = start; at < end; at++) {
                hash = 31 * hash + text.charAt(at);
            }
            int slot = hash * 0x9E3779B9 >>> 28;
            for (int rank = BEGINNINGS[slot] - 1; rank >= 0; rank = BEGINNINGS[slot] - 1) {
                if (FIXED[rank] == end - start && text.regionMatches(start, RANKED[rank], 0, FIXED[rank])) {
                    return slot;
                }
                slot = slot + 1 & 15;
            }
            return slot;
        }

        /** Where the first word of the text begins, behind brackets and quotes. */
        static int start(String text) {
            int start = 0;
            while (start < text.length()
                    && (Character.isWhitespace(text.charAt(start)) || "([\"'".indexOf(text.charAt(start)) >= 0)) {
                start++;
            }
            return start;
        }

        /** Where the first word ends: before punctuation at its end. */
        static int end(String text, int start) {
            int end = start;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            while (end > start && ",;:.)]\"'".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            return end;
        }

        static AcmeCode.Area area(long decided) {
            return AcmeCode.Area.values[(int) (decided >>> 0 & 7) - 1];
        }

        static AcmeCode.Retry retry(long decided) {
            return AcmeCode.Retry.values[(int) (decided >>> 3 & 3) - 1];
        }

        static Optional<Duration> pause(long decided) {
            return PauseValues.OF.get((int) (decided >>> 5 & 1));
        }

        private static AcmeCode[] entries(AcmeCode[]... groups) {
            AcmeCode[] entries = new AcmeCode[7];
            int at = 0;
            for (AcmeCode[] group : groups) {
                System.arraycopy(group, 0, entries, at, group.length);
                at += group.length;
            }
            return entries;
        }

        private static List<List<String>> lists(String[][] rows) {
            List<List<String>> lists = new ArrayList<>(rows.length);
            for (String[] row : rows) {
                lists.add(List.of(row));
            }
            return lists;
        }

        /** The tag of a language without its last part: {@code de} for {@code de-AT}, then none. */
        static String wider(String tag) {
            return tag.substring(0, Math.max(0, tag.lastIndexOf('-')));
        }

        /** The first of the tags on the way from {@code de-AT} to {@code de}; empty if none is. */
        static String nearest(Locale locale, String... tags) {
            String tag = locale.toLanguageTag();
            while (!tag.isEmpty() && !List.of(tags).contains(tag)) {
                tag = wider(tag);
            }
            return tag;
        }

        /** The entries by their names. */
        static final class Names {
            static final Map<String, AcmeCode> BY_NAME = new HashMap<>();

            static {
                for (AcmeCode entry : ENTRIES) {
                    BY_NAME.put(entry.name(), entry);
                }
            }
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
             * A line an entry, in the order of the constants, a letter an attribute (area, retry, pause): {@code A} for the
             * first value and a dot for what it leaves to the cascade.
             */
            private static final String[] ROWS = {
                "A..\n"
                        + "...\n"
                        + "...\n"
                        + "A..\n"
                        + "B..\n"
                        + ".BA\n"
                        + "CA.\n",
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
                int[] shifts = {0, 3, 5};
                long[] widest = {7, 3, 1};
                char[] letters = String.join("", ROWS).toCharArray();
                int at = 0;
                for (int entry = 0; entry < own.length; entry++) {
                    long bits = (long) entry << 47;
                    long mask = -1L << 47;
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
                "1 6\n"
                        + "2 0 6\n"
                        + "2 0 6\n"
                        + "2 4 6\n"
                        + "1 6\n"
                        + "2 4 6\n"
                        + "0\n",
            };

            /** The entries that cover each entry, as ordinals, one list after the other. */
            static final int[] OF = new int[10];

            /** Where the list of each entry begins; one more for the end of the last. */
            static final int[] START = new int[ENTRIES.length + 1];

            /** What each entry decides with them, as bits. */
            static final long[] RESOLVED = Decisions.OWN.clone();

            /** The first of them, as the result of a search. */
            static final Optional<AcmeCode>[] PARENTS = results(ENTRIES.length);

            static {
                Optional<AcmeCode>[] present = results(ENTRIES.length);
                // By local names, since fields are slow as long as their class is not initialized.
                int[] of = OF;
                int[] start = START;
                long[] resolved = RESOLVED;
                Optional<AcmeCode>[] parents = PARENTS;
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
                        of[at++] = covering;
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
                "0\t30\n"
                        + "0\t31\n"
                        + "0\t38\n"
                        + "0\t45\n"
                        + "0\t22\n"
                        + "0\t23\n"
                        + "0\t21\n",
            };

            /** The catalogs, the last of which has the most to say. */
            static final String[] CATALOGS = {"acme"};

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

        /** The titles. */
        static final class TitleTexts {
            static final String[] OF = {
                "Something with an invoice",
                "Card refused",
                "Card lost",
                "Paid on delivery",
                "Something in transit",
                "Parcel is late",
                "Unknown code",
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
                "",
            };
        }

        /** The messages. */
        static final class MessageTexts {
            static final String[] OF = {
                "",
                "Card {card} was refused {times} times",
                "",
                "",
                "",
                "",
                "",
            };
        }

        /** Pause: How long to wait. */
        static final class PauseValues {
            private static final Duration[] VALUES = {
                null,
                Duration.parse("PT8H"),
            };

            static final List<Optional<Duration>> OF = Arrays.stream(VALUES).map(Optional::ofNullable).toList();
        }

        /** Owner: Who knows more. */
        static final class OwnerTexts {
            static final String[] OF = {
                "",
                "accounting",
                "",
                "",
                "",
                "",
                "",
            };
        }

        /** Hints: What helps. */
        static final class HintsTexts {
            static final List<List<String>> OF = lists(new String[][] {
                {},
                {},
                {},
                {},
                {},
                {"Ask the carrier."},
                {},
            });
        }

        /** {@code title} in the language {@code de}; empty where there is none. */
        static final class TitleTextsDe {
            static final String[] OF = {
                "Etwas mit einer Rechnung",
                "Karte abgelehnt",
                "Karte verloren",
                "Nachnahme",
                "Etwas unterwegs",
                "Paket kommt spaeter",
                "Unbekannter Code",
            };
        }

        /** {@code message} in the language {@code de}; empty where there is none. */
        static final class MessageTextsDe {
            static final String[] OF = {
                "",
                "Karte {card} wurde {times}-mal abgelehnt",
                "",
                "",
                "",
                "",
                "",
            };
        }
    }
}
