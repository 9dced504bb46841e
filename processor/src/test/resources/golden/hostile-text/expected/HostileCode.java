package golden;

import dev.codebook.CatalogGenerated;
import java.lang.Character;
import java.lang.Deprecated;
import java.lang.Integer;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.annotation.processing.Generated;

/**
 * &#42;/ public class Title &#123;&#125; /&#42;: the entries of the catalog {@code hostile}.
 *
 * <p>A constant answers for itself; {@link #diagnose(String)} finds the one that an input means, with every
 * attribute after the cascade.
 */
@CatalogGenerated
@Generated(
        value = "dev.codebook.processor.CodebookProcessor",
        comments = "catalog hostile"
)
public enum HostileCode {
    /**
     * {@code *}: "; static &#123; System.exit(1); &#125; ".
     *
     * <ul>
     *   <li>Risk: {@link Risk#NONE}
     * </ul>
     */
    UNRECOGNIZED,

    /**
     * {@code A1}: &#42;/ int evil; /&#42;.
     *
     * <p>&#42;/&#42;/ /&#42;&#42; &#42;/
     *
     * <ul>
     *   <li>Risk: {@link Risk#NONE} (from {@link #UNRECOGNIZED})
     * </ul>
     *
     * <p><b>Note</b>: &#42;/
     *
     * <p><b>Notes</b>:
     *
     * <ul>
     *   <li>&#42;/
     *   <li>/&#42;
     *   <li>//
     * </ul>
     */
    END_OF_COMMENT,

    /**
     * {@code A2}: &#92;u002a&#92;u002f int evil; &#92;u002f&#92;u002a.
     *
     * <p>&#92;&#92;u002a&#92;u000a &#92;uuuu002a/ &#92;user &#92;
     *
     * <ul>
     *   <li>Risk: {@link Risk#NONE} (from {@link #UNRECOGNIZED})
     * </ul>
     *
     * <p><b>Note</b>: &#92;u0022 + evil + &#92;u0022
     */
    UNICODE_ESCAPE,

    /**
     * {@code A3}: $L $S $T $$ $&gt; $&lt; $[ $] $Z $W $&#123;x&#125; %s %n &#123;0&#125; #&#123;x&#125;.
     *
     * <p>$1L $&#123;jndi:ldap://x&#125; &#123;&#64;inheritDoc&#125; &#123;&#64;snippet file=x&#125;
     * &#123;&#64;value&#125; &#123;&#64;
     *
     * <ul>
     *   <li>Risk: {@link Risk#NONE} (from {@link #UNRECOGNIZED})
     * </ul>
     */
    TEMPLATES,

    /**
     * {@code A4}: &lt;/pre&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; &amp;amp; &amp;#42;&amp;#47; &lt;img src=x
     * onerror=y&gt;.
     *
     * <p>&lt;!-- --&gt; &lt;![CDATA[ ]]&gt; &lt;p &lt;a href='javascript:x'&gt;
     *
     * <ul>
     *   <li>Risk: {@link Risk#NONE} (from {@link #UNRECOGNIZED})
     * </ul>
     *
     * @since 1 &#42;/ &#64;Deprecated
     * @deprecated &lt;/div&gt; &#42;/ &#64;author nobody
     */
    @Deprecated
    HTML,

    /**
     * {@code A5}: one two  three tab&#65533;feed&#65533;.
     *
     * <p>a line &#64;param x begins a tag  &#42; a star &#42;/
     *
     * <ul>
     *   <li>Risk: {@link Risk#NONE} (from {@link #UNRECOGNIZED})
     * </ul>
     *
     * <p><b>Note</b>: &#8232;&#8233;&#65533;&#160; U+2028, U+2029, U+0085, a hard space
     */
    LINES,

    /**
     * {@code A6}: &#8238; &#125; /&#42; txet sdrawkcab &#8294;&#8297;&#8236;&#8203;&#65279;.
     *
     * <p>&#65533; NUL, &#65533; DEL, &#65533; ESC, &#65533; end of file, &#65533; no character
     *
     * <ul>
     *   <li>Risk: {@link Risk#NONE} (from {@link #UNRECOGNIZED})
     * </ul>
     */
    DIRECTIONS,

    /**
     * {@code A7}: Z&#252;rich, &#917;&#955;&#955;&#951;&#957;&#953;&#954;&#940;, &#26085;&#26412;, &#128236;.
     *
     * <p>a pair &#128236;, half of one &#65533;, the other half &#65533;
     *
     * <ul>
     *   <li>Risk: {@link Risk#NONE} (from {@link #UNRECOGNIZED})
     * </ul>
     */
    SCRIPTS,

    /**
     * <code>A"'&#92;</code>: """' &#92;" &#92;&#92;.
     *
     * <ul>
     *   <li>Risk: {@link Risk#NONE} (from {@link #UNRECOGNIZED})
     * </ul>
     */
    QUOTES,

    /**
     * <code>&#92;u002a/&#123;&#64;link&#125;&lt;b&gt;&amp;$L#;//</code>: A code that is a comment's end.
     *
     * <ul>
     *   <li>Risk: {@link Risk#NONE} (from {@link #UNRECOGNIZED})
     * </ul>
     */
    PUNCTUATION;

    /**
     * Another name for {@link #HTML}.
     *
     * @deprecated &lt;b&gt; &#42;/ &#123;&#64;link
     */
    @Deprecated
    public static final HostileCode HTML_OLD = HTML;

    /**
     * The code, as its constant holds it.
     *
     * @return such as <code>&#92;u002a/&#123;&#64;link&#125;&lt;b&gt;&amp;$L#;//</code>
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
     * @return its name, such as {@code hostile}
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
     * &#42;/ class A &#123;&#125; // &#123;&#64;link Nothing&#125; &#92;u002a&#92;u002f &lt;b&gt;? As far as this
     * entry and those that cover it decide.
     *
     * @return never null
     */
    public Risk risk() {
        return Data.risk(Data.Cover.RESOLVED[ordinal()]);
    }

    /**
     * " + System.exit(1) + "
     *
     * @return empty if the catalog has none
     */
    public String note() {
        return Data.NoteTexts.OF[ordinal()];
    }

    /**
     * &#64;return evil &#42;/
     *
     * @return unmodifiable; empty if the catalog has none
     */
    public List<String> notes() {
        return Data.NotesTexts.OF.get(ordinal());
    }

    /**
     * The most specific of the entries that cover this one.
     *
     * @return empty only for {@link #UNRECOGNIZED}, which covers all
     */
    public Optional<HostileCode> parent() {
        return Data.Cover.PARENTS[ordinal()];
    }

    /**
     * Whether this entry matches everything that the other one matches.
     *
     * @param other any entry
     * @return true also for the entry itself
     */
    public boolean covers(HostileCode other) {
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
     * @param code as the catalog writes it, such as
     *     <code>&#92;u002a/&#123;&#64;link&#125;&lt;b&gt;&amp;$L#;//</code>; null is no code
     * @return empty if no entry has the code; {@link #diagnose(String)} finds the nearest
     */
    public static Optional<HostileCode> find(String code) {
        int rank = code == null ? -1 : Data.rank(code);
        return rank < 0 ? Optional.empty() : Data.FOUND[rank];
    }

    /**
     * Finds what a text means: its first word counts, without brackets and quotes before it, and punctuation at its
     * end.
     *
     * @param text any text that begins with a code; null is taken for an empty one
     * @return never null: what nothing else matches is {@link #UNRECOGNIZED}
     */
    public static HostileDiagnosis diagnose(String text) {
        return text == null ? diagnose("") : HostileDiagnosis.of(text);
    }

    /**
     * The catalogs that this was generated from; {@code Freshness} tells whether they have changed.
     *
     * @return by the path of each from the root of the sources or resources, the checksum of its text
     */
    public static Map<String, String> sources() {
        return Map.ofEntries(
                Map.entry("golden/catalog.yaml", "23a73836"));
    }

    /** &#42;/ class A &#123;&#125; // &#123;&#64;link Nothing&#125; &#92;u002a&#92;u002f &lt;b&gt;? */
    public enum Risk {
        /** &#42;/ NONE, EVIL; /&#42;&#42; */
        NONE,

        /** &lt;/li&gt;&lt;/ul&gt;&lt;/div&gt; &#64;deprecated &#64;throws &#123;&#64;code $&#123;x&#125; $L $S $T */
        SOME;

        /** The constants; {@code values()} makes a new array with each call. */
        private static final Risk[] values = values();
    }

    /** The tables behind the constants; loaded with the first question, not with the enum. */
    static final class Data {
        /** A line an entry, in the order of the constants: its canonical code. */
        private static final String[] ROWS = {
            "*\n"
                    + "A1\n"
                    + "A2\n"
                    + "A3\n"
                    + "A4\n"
                    + "A5\n"
                    + "A6\n"
                    + "A7\n"
                    + "A\"'\\\n"
                    + "\\u002a/{@link}<b>&$L#;//\n",
        };

        /**
         * A line a code, the most specific first: the code; the ordinal of the entry that asks nothing else, or -1; how
         * many of its characters are fixed; how long a word must be, or the greatest number for any length; how many
         * codes there are whose fixed characters begin these, and their ranks.
         */
        private static final String[] RANKED_ROWS = {
            "A1\t1\t2\t2\t2 0 9\n"
                    + "A2\t2\t2\t2\t2 1 9\n"
                    + "A3\t3\t2\t2\t2 2 9\n"
                    + "A4\t4\t2\t2\t2 3 9\n"
                    + "A5\t5\t2\t2\t2 4 9\n"
                    + "A6\t6\t2\t2\t2 5 9\n"
                    + "A7\t7\t2\t2\t2 6 9\n"
                    + "A\"'\\\t8\t4\t4\t2 7 9\n"
                    + "\\u002a/{@link}<b>&$L#;//\t9\t24\t24\t2 8 9\n"
                    + "*\t0\t0\t2147483647\t1 9\n",
        };

        /** The constants; {@code values()} makes a new array with each call. */
        static final HostileCode[] ENTRIES = values();

        /** The canonical code of each entry. */
        static final String[] CODES = new String[ENTRIES.length];

        /** The code of each rank. */
        static final String[] RANKED = new String[10];

        /** The entry of each rank that asks nothing but the code, as ordinal; -1 for none. */
        static final int[] ENTRY = new int[10];

        /** The same entry as the result of a search. */
        static final Optional<HostileCode>[] FOUND = results(10);

        /** The codes by their hash codes: the rank and one more, 0 where there is none. */
        private static final int[] SLOTS = new int[16];

        /** How many characters of each rank's code are fixed. */
        private static final int[] FIXED = new int[10];

        /** How long each rank's words are. */
        private static final int[] LENGTHS = new int[10];

        /** The ranks that may match a word that begins as each rank's do, the most specific first. */
        private static final int[][] CANDIDATES = new int[10][];

        /** The fixed characters by their hash codes: a rank that has them and one more, or 0. */
        private static final int[] BEGINNINGS = new int[16];

        /** How many characters are fixed of some code, the most first. */
        private static final int[] FIXED_LENGTHS = {24, 4, 2, 0};

        static {
            // By local names, since fields are slow as long as their class is not initialized.
            HostileCode[] constants = ENTRIES;
            String[] ranked = RANKED;
            int[] ordinals = ENTRY;
            Optional<HostileCode>[] found = FOUND;
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
        private static Optional<HostileCode>[] results(int size) {
            return (Optional<HostileCode>[]) new Optional<?>[size];
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

        static Risk risk(long decided) {
            return Risk.values[(int) (decided >>> 0 & 3) - 1];
        }

        private static List<List<String>> lists(String[][] rows) {
            List<List<String>> lists = new ArrayList<>(rows.length);
            for (String[] row : rows) {
                lists.add(List.of(row));
            }
            return lists;
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
             * A line an entry, in the order of the constants, a letter an attribute (risk): {@code A} for the first value
             * and a dot for what it leaves to the cascade.
             */
            private static final String[] ROWS = {
                "A\n"
                        + ".\n"
                        + ".\n"
                        + ".\n"
                        + ".\n"
                        + ".\n"
                        + ".\n"
                        + ".\n"
                        + ".\n"
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
                        + "1 0\n"
                        + "1 0\n"
                        + "1 0\n"
                        + "1 0\n"
                        + "1 0\n"
                        + "1 0\n"
                        + "1 0\n"
                        + "1 0\n",
            };

            /** The entries that cover each entry, as ordinals, one list after the other. */
            static final short[] OF = new short[9];

            /** Where the list of each entry begins; one more for the end of the last. */
            static final int[] START = new int[ENTRIES.length + 1];

            /** What each entry decides with them, as bits. */
            static final long[] RESOLVED = Decisions.OWN.clone();

            /** The first of them, as the result of a search. */
            static final Optional<HostileCode>[] PARENTS = results(ENTRIES.length);

            static {
                Optional<HostileCode>[] present = results(ENTRIES.length);
                // By local names, since fields are slow as long as their class is not initialized.
                short[] of = OF;
                int[] start = START;
                long[] resolved = RESOLVED;
                Optional<HostileCode>[] parents = PARENTS;
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
                        + "0\t22\n"
                        + "0\t27\n"
                        + "0\t31\n"
                        + "0\t38\n"
                        + "0\t47\n"
                        + "0\t51\n"
                        + "0\t55\n"
                        + "0\t59\n",
            };

            /** The catalogs, the last of which has the most to say. */
            static final String[] CATALOGS = {"hostile"};

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
                "\"; static { System.exit(1); } \"",
                "*/ int evil; /*",
                "\\u002a\\u002f int evil; \\u002f\\u002a",
                "$L $S $T $$ $> $< $[ $] $Z $W ${x} %s %n {0} #{x}",
                "</pre><script>alert(1)</script> & &amp; &#42;&#47; <img src=x onerror=y>",
                "one\ntwo\r\nthree\ttab\u000bfeed\u001b",
                "\u202e } /* txet sdrawkcab \u2066\u2069\u202c\u200b\ufeff",
                "Z\u00fcrich, \u0395\u03bb\u03bb\u03b7\u03bd\u03b9\u03ba\u03ac, \u65e5\u672c, \ud83d\udcec",
                "\"\"\"' \\\" \\\\",
                "A code that is a comment's end",
            };
        }

        /** The descriptions. */
        static final class DescriptionTexts {
            static final String[] OF = {
                "",
                "*/*/ /** */",
                "\\\\u002a\\u000a \\uuuu002a/ \\user \\",
                "$1L ${jndi:ldap://x} {@inheritDoc} {@snippet file=x} {@value} {@",
                "<!-- --> <![CDATA[ ]]> <p <a href='javascript:x'>",
                "a line\n@param x begins a tag\n * a star\n*/\n",
                "\u0000 NUL, \u007f DEL, \u001b ESC, \u001a end of file, \uffff no character",
                "a pair \ud83d\udcec, half of one \ud83d, the other half \udcec",
                "",
                "",
            };
        }

        /** Note: " + System.exit(1) + " */
        static final class NoteTexts {
            static final String[] OF = {
                "",
                "*/",
                "\\u0022 + evil + \\u0022",
                "",
                "",
                "\u2028\u2029\u0085\u00a0 U+2028, U+2029, U+0085, a hard space",
                "",
                "",
                "",
                "",
            };
        }

        /** Notes: &#64;return evil &#42;/ */
        static final class NotesTexts {
            static final List<List<String>> OF = lists(new String[][] {
                {},
                {"*/", "/*", "//"},
                {},
                {},
                {},
                {},
                {},
                {},
                {},
                {},
            });
        }
    }
}
