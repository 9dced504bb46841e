package golden;

import dev.codebook.CatalogGenerated;
import java.lang.Character;
import java.lang.Deprecated;
import java.lang.Integer;
import java.lang.Math;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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
     * What later catalogs say otherwise than the one in which the entry is written.
     *
     * @return a line for each: what, the file and the line, and why; unmodifiable, mostly empty
     */
    public List<String> overrides() {
        return Data.OverrideTexts.OF.get(ordinal());
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
        return Data.Cover.PARENTS[ordinal()];
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
     * @param code as the catalog writes it, such as {@code ACME-3}; null is no code
     * @return empty if no entry has the code; {@link #diagnose(String)} finds the nearest
     */
    public static Optional<AcmeCode> find(String code) {
        int rank = code == null ? -1 : Data.rank(code);
        return rank < 0 ? Optional.empty() : Data.FOUND[rank];
    }

    /**
     * Finds what a text means: its first word counts, without brackets and quotes before it, and punctuation at its
     * end.
     *
     * @param text any text that begins with a code; null is taken for an empty one
     * @return never null: what nothing else matches is {@link #UNKNOWN}
     */
    public static AcmeDiagnosis diagnose(String text) {
        return text == null ? diagnose("") : AcmeDiagnosis.of(text);
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
        /** A line an entry, in the order of the constants: its canonical code. */
        private static final String[] ROWS = {
            "*\n"
                    + "ACME-0\n"
                    + "ACME-1\n"
                    + "ACME-2\n"
                    + "ACME-3\n",
        };

        /**
         * A line a code, the most specific first: the code; the ordinal of the entry that asks nothing else, or -1; how
         * many of its characters are fixed; how long a word must be, or the greatest number for any length; how many
         * codes there are whose fixed characters begin these, and their ranks.
         */
        private static final String[] RANKED_ROWS = {
            "ACME-0\t1\t6\t6\t2 0 4\n"
                    + "ACME-1\t2\t6\t6\t2 1 4\n"
                    + "ACME-2\t3\t6\t6\t2 2 4\n"
                    + "ACME-3\t4\t6\t6\t2 3 4\n"
                    + "*\t0\t0\t2147483647\t1 4\n",
        };

        /** The constants; {@code values()} makes a new array with each call. */
        static final AcmeCode[] ENTRIES = values();

        /** The canonical code of each entry. */
        static final String[] CODES = new String[ENTRIES.length];

        /** The code of each rank. */
        static final String[] RANKED = new String[5];

        /** The entry of each rank that asks nothing but the code, as ordinal; -1 for none. */
        static final int[] ENTRY = new int[5];

        /** The same entry as the result of a search. */
        static final Optional<AcmeCode>[] FOUND = results(5);

        /** The codes by their hash codes: the rank and one more, 0 where there is none. */
        private static final int[] SLOTS = new int[8];

        /** How many characters of each rank's code are fixed. */
        private static final int[] FIXED = new int[5];

        /** How long each rank's words are. */
        private static final int[] LENGTHS = new int[5];

        /** The ranks that may match a word that begins as each rank's do, the most specific first. */
        private static final int[][] CANDIDATES = new int[5][];

        /** The fixed characters by their hash codes: a rank that has them and one more, or 0. */
        private static final int[] BEGINNINGS = new int[8];

        /** How many characters are fixed of some code, the most first. */
        private static final int[] FIXED_LENGTHS = {6, 0};

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
            int slot = hash * 0x9E3779B9 >>> 29;
            for (int rank = BEGINNINGS[slot] - 1; rank >= 0; rank = BEGINNINGS[slot] - 1) {
                if (FIXED[rank] == end - start && text.regionMatches(start, RANKED[rank], 0, FIXED[rank])) {
                    return slot;
                }
                slot = slot + 1 & 7;
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
                        + "1 0\n"
                        + "1 0\n"
                        + "1 0\n",
            };

            /** The entries that cover each entry, as ordinals, one list after the other. */
            static final short[] OF = new short[4];

            /** Where the list of each entry begins; one more for the end of the last. */
            static final int[] START = new int[ENTRIES.length + 1];

            /** What each entry decides with them, as bits. */
            static final long[] RESOLVED = Decisions.OWN.clone();

            /** The first of them, as the result of a search. */
            static final Optional<AcmeCode>[] PARENTS = results(ENTRIES.length);

            static {
                Optional<AcmeCode>[] present = results(ENTRIES.length);
                // By local names, since fields are slow as long as their class is not initialized.
                short[] of = OF;
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
                        + "0\t8\n"
                        + "1\t8\n"
                        + "1\t15\n"
                        + "1\t20\n",
            };

            /** The catalogs, the last of which has the most to say. */
            static final String[] CATALOGS = {"base", "acme"};

            /** The file of each catalog. */
            static final String[] FILES = {"base.yaml", "catalog.yaml"};

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
            static final List<List<String>> OF = lists(new String[][] {
                {},
                {"title (catalog.yaml:28): It never comes back."},
                {},
                {},
                {},
            });
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
