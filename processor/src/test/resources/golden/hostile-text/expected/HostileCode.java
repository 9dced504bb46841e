package golden;

import dev.codebook.CatalogGenerated;
import java.lang.Character;
import java.lang.Deprecated;
import java.lang.Integer;
import java.lang.Math;
import java.lang.String;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
     * <code>&#42;/&#123;&#64;link&#125;&lt;b&gt;&amp;$L#;//</code>: A code that is a comment's end.
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
     * @return such as <code>&#42;/&#123;&#64;link&#125;&lt;b&gt;&amp;$L#;//</code>
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
     * &#42;/ class A &#123;&#125; // &#123;&#64;link Nothing&#125; &#92;u002a&#92;u002f &lt;b&gt;? As far as this
     * entry and those that cover it decide.
     *
     * @return never null
     */
    public Risk risk() {
        return Data.risk(Data.RESOLVED[ordinal()]);
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
        return List.of(Data.NotesTexts.OF[ordinal()]);
    }

    /**
     * The most specific of the entries that cover this one.
     *
     * @return empty only for {@link #UNRECOGNIZED}, which covers all
     */
    public Optional<HostileCode> parent() {
        int[] covering = Data.COVERING[ordinal()];
        return covering.length == 0 ? Optional.empty() : Data.PRESENT.get(covering[0]);
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
     * @param code as the catalog writes it, such as <code>&#42;/&#123;&#64;link&#125;&lt;b&gt;&amp;$L#;//</code>
     * @return empty if no entry has the code; {@link #diagnose(String)} finds the nearest
     */
    public static Optional<HostileCode> find(String code) {
        Integer rank = Data.RANKS.get(code);
        return rank == null || Data.ENTRY[rank] < 0 ? Optional.empty() : Data.PRESENT.get(Data.ENTRY[rank]);
    }

    /**
     * Finds what a text means: its first word counts, without punctuation at its end.
     *
     * @param text any text that begins with a code
     * @return never null: what nothing else matches is {@link #UNRECOGNIZED}
     */
    public static HostileDiagnosis diagnose(String text) {
        return HostileDiagnosis.of(Data.read(text), text);
    }

    /**
     * The catalogs that this was generated from; {@code Freshness} tells whether they have changed.
     *
     * @return by the path of each from the root of the sources or resources, the checksum of its text
     */
    public static Map<String, String> sources() {
        return Map.ofEntries(
                Map.entry("golden/catalog.yaml", "8809b7f9"));
    }

    /** &#42;/ class A &#123;&#125; // &#123;&#64;link Nothing&#125; &#92;u002a&#92;u002f &lt;b&gt;? */
    public enum Risk {
        /** &#42;/ NONE, EVIL; /&#42;&#42; */
        NONE,

        /** &lt;/li&gt;&lt;/ul&gt;&lt;/div&gt; &#64;deprecated &#64;throws &#123;&#64;code $&#123;x&#125; $L $S $T */
        SOME
    }

    /** The tables behind the constants; loaded with the first question, not with the enum. */
    static final class Data {
        /**
         * A line an entry, in the order of the constants: its canonical code; what it decides itself, a letter an
         * attribute (risk), {@code A} for the first value and a dot for what it leaves to the cascade; the ordinals of
         * the entries that cover it, the most specific first; the place of its catalog in {@code CATALOGS}; and the line
         * in that catalog's file.
         */
        private static final String[] ROWS = {
            "*\tA\t\t0\t15\n"
                    + "A1\t.\t0\t0\t16\n"
                    + "A2\t.\t0\t0\t22\n"
                    + "A3\t.\t0\t0\t27\n"
                    + "A4\t.\t0\t0\t31\n"
                    + "A5\t.\t0\t0\t38\n"
                    + "A6\t.\t0\t0\t47\n"
                    + "A7\t.\t0\t0\t51\n"
                    + "A\"'\\\t.\t0\t0\t55\n"
                    + "*/{@link}<b>&$L#;//\t.\t0\t0\t59\n",
        };

        /**
         * A line a code, the most specific first: the code; the ordinal of the entry that asks nothing else, or -1; how
         * many of its characters are fixed; how long a word must be, or the greatest number for any length.
         */
        private static final String[] RANKED_ROWS = {
            "A1\t1\t2\t2\n"
                    + "A2\t2\t2\t2\n"
                    + "A3\t3\t2\t2\n"
                    + "A4\t4\t2\t2\n"
                    + "A5\t5\t2\t2\n"
                    + "A6\t6\t2\t2\n"
                    + "A7\t7\t2\t2\n"
                    + "A\"'\\\t8\t4\t4\n"
                    + "*/{@link}<b>&$L#;//\t9\t19\t19\n"
                    + "*\t0\t0\t2147483647\n",
        };

        /** The constants; {@code values()} makes a new array with each call. */
        static final HostileCode[] ENTRIES = values();

        /** The constants as results of a search, so that no search makes one. */
        static final List<Optional<HostileCode>> PRESENT = Arrays.stream(ENTRIES).map(Optional::of).toList();

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
        static final String[] CATALOGS = {"hostile"};

        /** The file of each catalog. */
        static final String[] FILES = {"catalog.yaml"};

        /** The line in which each entry begins, in the file of its catalog. */
        static final int[] LINES = new int[ENTRIES.length];

        /** The catalog of each entry, as its place in {@code CATALOGS}. */
        static final int[] LAYERS = new int[ENTRIES.length];

        /** The entry of each rank that asks nothing but the code, as ordinal; -1 for none. */
        static final int[] ENTRY = new int[10];

        /** The rank of each code, in the order of the ranks. */
        static final Map<String, Integer> RANKS = new LinkedHashMap<>(20);

        /** What each rank's words begin with. */
        private static final String[] PREFIXES = new String[10];

        /** How long each rank's words are. */
        private static final int[] LENGTHS = new int[10];

        private static final Risk[] RISK_VALUES = Risk.values();

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
            PREFIXES[rank] = columns[0].substring(0, Integer.parseInt(columns[2]));
            LENGTHS[rank] = Integer.parseInt(columns[3]);
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
        static long match(String word, String text) {
            long decided = 0;
            long mask = 0;
            for (int rank = next(word, -1); rank >= 0; rank = next(word, rank)) {
                decided |= OWN[ENTRY[rank]] & ~mask;
                mask |= MASKS[ENTRY[rank]];
            }
            return (long) ENTRY[next(word, -1)] << 52 | decided;
        }

        /** The ordinals of all entries that match, the most specific first. */
        static int[] matchAll(String word, String text) {
            int[] entries = new int[ENTRY.length];
            int count = 0;
            for (int rank = next(word, -1); rank >= 0; rank = next(word, rank)) {
                entries[count++] = ENTRY[rank];
            }
            return Arrays.stream(entries, 0, count).distinct().toArray();
        }

        /** The next rank, after this one, whose code matches; -1 if there is none. */
        private static int next(String word, int after) {
            int literal = after < 0 ? RANKS.getOrDefault(word, Integer.MAX_VALUE) : Integer.MAX_VALUE;
            if (literal < 9) {
                return literal;
            }
            for (int rank = Math.max(after + 1, 9); rank < ENTRY.length; rank++) {
                boolean fits = LENGTHS[rank] == Integer.MAX_VALUE || LENGTHS[rank] == word.length();
                if (fits && word.startsWith(PREFIXES[rank])) {
                    return rank;
                }
            }
            return -1;
        }

        /** The first word of the text, without punctuation at its end; the whole of it if it is a code. */
        static String read(String text) {
            String stripped = text.strip();
            int end = 0;
            while (end < stripped.length() && !Character.isWhitespace(stripped.charAt(end))) {
                end++;
            }
            String word = stripped.substring(0, end);
            if (RANKS.containsKey(word)) {
                return word;
            }
            while (end > 0 && ",;:.)]\"'".indexOf(stripped.charAt(end - 1)) >= 0) {
                end--;
            }
            return stripped.substring(0, end);
        }

        static Risk risk(long decided) {
            return RISK_VALUES[(int) (decided >>> 0 & 3) - 1];
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
            static final String[][] OF = {
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
            };
        }
    }
}
