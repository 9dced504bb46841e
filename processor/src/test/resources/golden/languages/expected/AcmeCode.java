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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Acme: the entries of the catalog {@code acme}.
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
     * {@code *}: Unknown.
     *
     * <p>Written at {@code base.yaml:5}.
     */
    UNKNOWN,

    /**
     * {@code ACME-0}: Lost for good.
     *
     * <p>Written at {@code base.yaml:8}.
     *
     * <p><b>Overridden</b>:
     *
     * <ul>
     *   <li>title (catalog.yaml:28): It never comes back.
     * </ul>
     */
    LOST,

    /**
     * {@code ACME-1}: Tenant over its limit.
     *
     * <p>It may send again tomorrow.
     *
     * <p><b>Message</b>: Tenant {@code tenant} exceeded {@code limit} messages
     *
     * <p><b>Advice</b>: Ask for more.
     *
     * <p>Written at {@code catalog.yaml:8}.
     */
    OVER_LIMIT,

    /**
     * {@code ACME-2}: Disk full.
     *
     * <p><b>Message</b>: The disk is full
     *
     * <p>Written at {@code catalog.yaml:15}.
     */
    DISK_FULL,

    /**
     * {@code ACME-3}: Old.
     *
     * <p><b>Message</b>: {@code day} &#123;day&#125;
     *
     * <p>Written at {@code catalog.yaml:20}.
     *
     * @deprecated Nobody uses it.
     */
    @Deprecated
    OLD;

    /**
     * The code, as its constant holds it.
     *
     * @return such as {@code ACME-3}
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
     * What its exception says.
     *
     * @return with the names of parameters in braces; empty if the catalog has none
     */
    public String message() {
        return Data.MessageTexts.OF[ordinal()];
    }

    /**
     * What the reader can do.
     *
     * @return as the catalog has it
     */
    public String advice() {
        return Data.AdviceTexts.OF[ordinal()];
    }

    /**
     * {@link #title()}, in a language.
     *
     * @param locale the reader's: a text for {@code de-AT} is looked for, then one for {@code de}, then the
     *     catalog's own is taken; there are {@code de}, {@code de-AT}, {@code fr}, {@code nl}
     * @return as {@link #title()}
     */
    public String title(Locale locale) {
        String translated = "";
        for (String tag = locale.toLanguageTag(); translated.isEmpty() && !tag.isEmpty(); tag = Data.wider(tag)) {
            translated = switch (tag) {
                case "de" -> Data.TitleTextsDe.of(ordinal());
                case "fr" -> Data.TitleTextsFr.of(ordinal());
                case "nl" -> Data.TitleTextsNl.of(ordinal());
                default -> "";
            };
        }
        return translated.isEmpty() ? title() : translated;
    }

    /**
     * {@link #description()}, in a language.
     *
     * @param locale the reader's: a text for {@code de-AT} is looked for, then one for {@code de}, then the
     *     catalog's own is taken; there are {@code de}, {@code de-AT}, {@code fr}, {@code nl}
     * @return as {@link #description()}
     */
    public String description(Locale locale) {
        String translated = "";
        for (String tag = locale.toLanguageTag(); translated.isEmpty() && !tag.isEmpty(); tag = Data.wider(tag)) {
            translated = switch (tag) {
                case "de" -> Data.DescriptionTextsDe.of(ordinal());
                case "fr" -> Data.DescriptionTextsFr.of(ordinal());
                default -> "";
            };
        }
        return translated.isEmpty() ? description() : translated;
    }

    /**
     * {@link #message()}, in a language.
     *
     * @param locale the reader's: a text for {@code de-AT} is looked for, then one for {@code de}, then the
     *     catalog's own is taken; there are {@code de}, {@code de-AT}, {@code fr}, {@code nl}
     * @return as {@link #message()}
     */
    public String message(Locale locale) {
        String translated = "";
        for (String tag = locale.toLanguageTag(); translated.isEmpty() && !tag.isEmpty(); tag = Data.wider(tag)) {
            translated = switch (tag) {
                case "de" -> Data.MessageTextsDe.of(ordinal());
                case "de-AT" -> Data.MessageTextsDeAt.of(ordinal());
                case "fr" -> Data.MessageTextsFr.of(ordinal());
                default -> "";
            };
        }
        return translated.isEmpty() ? message() : translated;
    }

    /**
     * {@link #advice()}, in a language.
     *
     * @param locale the reader's: a text for {@code de-AT} is looked for, then one for {@code de}, then the
     *     catalog's own is taken; there are {@code de}, {@code de-AT}, {@code fr}, {@code nl}
     * @return as {@link #advice()}
     */
    public String advice(Locale locale) {
        String translated = "";
        for (String tag = locale.toLanguageTag(); translated.isEmpty() && !tag.isEmpty(); tag = Data.wider(tag)) {
            translated = switch (tag) {
                case "de" -> Data.AdviceTextsDe.of(ordinal());
                case "fr" -> Data.AdviceTextsFr.of(ordinal());
                default -> "";
            };
        }
        return translated.isEmpty() ? advice() : translated;
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
     * @param code as the catalog writes it, such as {@code ACME-3}
     * @return empty if no entry has the code; {@link #diagnose(String)} finds the nearest
     */
    public static Optional<AcmeCode> find(String code) {
        Integer rank = Data.RANKS.get(code);
        return rank == null || Data.ENTRY[rank] < 0 ? Optional.empty() : Data.PRESENT.get(Data.ENTRY[rank]);
    }

    /**
     * Finds what a text means: its first word counts, without punctuation at its end.
     *
     * @param text any text that begins with a code
     * @return never null: what nothing else matches is {@link #UNKNOWN}
     */
    public static AcmeDiagnosis diagnose(String text) {
        return AcmeDiagnosis.of(Data.read(text), text);
    }

    /**
     * The catalogs that this was generated from; {@code Freshness} tells whether they have changed.
     *
     * @return by the path of each from the root of the sources or resources, the checksum of its text
     */
    public static Map<String, String> sources() {
        return Map.ofEntries(
                Map.entry("golden/base.nl.yaml", "6d0bc863"),
                Map.entry("golden/base.yaml", "23beace9"),
                Map.entry("golden/catalog.de-AT.yaml", "f13f8083"),
                Map.entry("golden/catalog.de.yaml", "1c871666"),
                Map.entry("golden/catalog.fr.yaml", "ec63c910"),
                Map.entry("golden/catalog.yaml", "3a165eb3"));
    }

    /** The tables behind the constants; loaded with the first question, not with the enum. */
    static final class Data {
        /**
         * A line an entry, in the order of the constants: its canonical code; what it decides itself, a letter an
         * attribute, {@code A} for the first value and a dot for what it leaves to the cascade; the ordinals of the
         * entries that cover it, the most specific first; the place of its catalog in {@code CATALOGS}; and the line in
         * that catalog's file.
         */
        private static final String[] ROWS = {
            "*\t\t\t0\t5\n"
                    + "ACME-0\t\t0\t0\t8\n"
                    + "ACME-1\t\t0\t1\t8\n"
                    + "ACME-2\t\t0\t1\t15\n"
                    + "ACME-3\t\t0\t1\t20\n",
        };

        /**
         * A line a code, the most specific first: the code; the ordinal of the entry that asks nothing else, or -1; how
         * many of its characters are fixed; how long a word must be, or the greatest number for any length.
         */
        private static final String[] RANKED_ROWS = {
            "ACME-0\t1\t6\t6\n"
                    + "ACME-1\t2\t6\t6\n"
                    + "ACME-2\t3\t6\t6\n"
                    + "ACME-3\t4\t6\t6\n"
                    + "*\t0\t0\t2147483647\n",
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
        static final int[] ENTRY = new int[5];

        /** The rank of each code, in the order of the ranks. */
        static final Map<String, Integer> RANKS = new LinkedHashMap<>(10);

        /** What each rank's words begin with. */
        private static final String[] PREFIXES = new String[5];

        /** How long each rank's words are. */
        private static final int[] LENGTHS = new int[5];

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
            return bits;
        }

        /** All bits of each attribute that has a letter. */
        private static long mask(String letters) {
            long bits = 0;
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
            if (literal < 4) {
                return literal;
            }
            for (int rank = Math.max(after + 1, 4); rank < ENTRY.length; rank++) {
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

        /** The titles. */
        static final class TitleTexts {
            static final String[] OF = {
                "Unknown",
                "Lost for good",
                "Tenant over its limit",
                "Disk full",
                "Old",
            };
        }

        /** The descriptions. */
        static final class DescriptionTexts {
            static final String[] OF = {
                "",
                "",
                "It may send again tomorrow.",
                "",
                "",
            };
        }

        /** The messages. */
        static final class MessageTexts {
            static final String[] OF = {
                "",
                "",
                "Tenant {tenant} exceeded {limit} messages",
                "The disk is full",
                "{day} {day}",
            };
        }

        /** Advice: What the reader can do. */
        static final class AdviceTexts {
            static final String[] OF = {
                "Wait.",
                "Wait.",
                "Ask for more.",
                "Wait.",
                "Wait.",
            };
        }

        /** What later catalogs say otherwise. */
        static final class OverrideTexts {
            static final String[][] OF = {
                {},
                {"title (catalog.yaml:28): It never comes back."},
                {},
                {},
                {},
            };
        }

        /** {@code title} in the language {@code de}; empty where there is none. */
        static final class TitleTextsDe {
            static String of(int ordinal) {
                return switch (ordinal) {
                    case 0 -> "Unbekannt"; // UNKNOWN
                    case 1 -> "F\u00fcr immer verloren"; // LOST
                    case 2 -> "Mandant \u00fcber seiner Grenze"; // OVER_LIMIT
                    case 3 -> "Platte voll"; // DISK_FULL
                    case 4 -> "Alt"; // OLD
                    default -> "";
                };
            }
        }

        /** {@code title} in the language {@code fr}; empty where there is none. */
        static final class TitleTextsFr {
            static String of(int ordinal) {
                return switch (ordinal) {
                    case 1 -> "Perdu pour toujours"; // LOST
                    case 2 -> "Locataire : limite d\u00e9pass\u00e9e"; // OVER_LIMIT
                    case 3 -> "Disque plein"; // DISK_FULL
                    case 4 -> "Ancien"; // OLD
                    default -> "";
                };
            }
        }

        /** {@code title} in the language {@code nl}; empty where there is none. */
        static final class TitleTextsNl {
            static String of(int ordinal) {
                return switch (ordinal) {
                    case 0 -> "Onbekend"; // UNKNOWN
                    default -> "";
                };
            }
        }

        /** {@code description} in the language {@code de}; empty where there is none. */
        static final class DescriptionTextsDe {
            static String of(int ordinal) {
                return switch (ordinal) {
                    case 2 -> "Morgen darf er wieder senden."; // OVER_LIMIT
                    default -> "";
                };
            }
        }

        /** {@code description} in the language {@code fr}; empty where there is none. */
        static final class DescriptionTextsFr {
            static String of(int ordinal) {
                return switch (ordinal) {
                    case 2 -> "Il peut envoyer demain."; // OVER_LIMIT
                    default -> "";
                };
            }
        }

        /** {@code message} in the language {@code de}; empty where there is none. */
        static final class MessageTextsDe {
            static String of(int ordinal) {
                return switch (ordinal) {
                    case 2 -> "Mehr als {limit} Nachrichten von {tenant}"; // OVER_LIMIT
                    case 3 -> "Die Platte ist voll"; // DISK_FULL
                    case 4 -> "{day} ist der {day}"; // OLD
                    default -> "";
                };
            }
        }

        /** {@code message} in the language {@code de-AT}; empty where there is none. */
        static final class MessageTextsDeAt {
            static String of(int ordinal) {
                return switch (ordinal) {
                    case 2 -> "{limit} Nachrichten waren {tenant} nicht genug"; // OVER_LIMIT
                    default -> "";
                };
            }
        }

        /** {@code message} in the language {@code fr}; empty where there is none. */
        static final class MessageTextsFr {
            static String of(int ordinal) {
                return switch (ordinal) {
                    case 2 -> "{tenant} a d\u00e9pass\u00e9 {limit} messages"; // OVER_LIMIT
                    case 3 -> "Le disque est plein"; // DISK_FULL
                    case 4 -> "le {day} ({day})"; // OLD
                    default -> "";
                };
            }
        }

        /** {@code advice} in the language {@code de}; empty where there is none. */
        static final class AdviceTextsDe {
            static String of(int ordinal) {
                return switch (ordinal) {
                    case 2 -> "Mehr erbitten."; // OVER_LIMIT
                    default -> "";
                };
            }
        }

        /** {@code advice} in the language {@code fr}; empty where there is none. */
        static final class AdviceTextsFr {
            static String of(int ordinal) {
                return switch (ordinal) {
                    case 2 -> "Demander plus."; // OVER_LIMIT
                    default -> "";
                };
            }
        }
    }
}
