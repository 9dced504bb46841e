package golden;

import dev.codebook.CatalogGenerated;
import dev.codebook.smtp.SmtpCommand;
import dev.codebook.smtp.SmtpMatcher;
import dev.codebook.smtp.SmtpReply;
import java.lang.Deprecated;
import java.lang.Integer;
import java.lang.String;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * A few replies of mail servers: the entries of the catalog {@code mail}.
 *
 * <p>A constant answers for itself; {@link #diagnose(String)} finds the one that an input means, with every
 * attribute after the cascade.
 */
@CatalogGenerated
@Generated(
        value = "dev.codebook.processor.CodebookProcessor",
        comments = "catalog mail"
)
public enum MailCode {
    /**
     * {@code *}: Unrecognized reply.
     *
     * <ul>
     *   <li>Retry: {@link Retry#UNDECIDED}
     *   <li>Category: {@link Category#OTHER}
     * </ul>
     */
    UNRECOGNIZED,

    /**
     * {@code 4xx}: Transient failure.
     *
     * <ul>
     *   <li>Retry: {@link Retry#LATER}
     *   <li>Category: {@link Category#OTHER} (from {@link #UNRECOGNIZED})
     * </ul>
     */
    TRANSIENT_FAILURE,

    /**
     * {@code 5xx}: Permanent failure.
     *
     * <ul>
     *   <li>Retry: {@link Retry#NEVER}
     *   <li>Category: {@link Category#OTHER} (from {@link #UNRECOGNIZED})
     * </ul>
     */
    PERMANENT_FAILURE,

    /**
     * {@code 550}: Mailbox unavailable.
     *
     * <p>The mailbox was not found, is not accessible, or refused the message.
     *
     * <p>Codes: {@code 550}, {@code 551}.
     *
     * <ul>
     *   <li>Retry: {@link Retry#NEVER} (from {@link #PERMANENT_FAILURE})
     *   <li>Category: {@link Category#MAILBOX}
     * </ul>
     *
     * <p><b>References</b>:
     *
     * <ul>
     *   <li>RFC 5321 4.2.3
     *   <li>RFC 821
     * </ul>
     *
     * <p><b>In practice</b>: A catch-all, from an unknown user to a listed address. The enhanced status code tells
     * more.
     */
    MAILBOX_UNAVAILABLE,

    /**
     * {@code 550 5.1.1}: Bad destination mailbox address.
     *
     * <ul>
     *   <li>Retry: {@link Retry#NEVER} (from {@link #PERMANENT_FAILURE})
     *   <li>Category: {@link Category#MAILBOX} (from {@link #MAILBOX_UNAVAILABLE})
     * </ul>
     */
    BAD_MAILBOX,

    /**
     * {@code x.2.2}: Mailbox full.
     *
     * <ul>
     *   <li>Retry: {@link Retry#UNDECIDED} (from {@link #UNRECOGNIZED})
     *   <li>Category: {@link Category#QUOTA}
     * </ul>
     *
     * @since 1.1
     */
    MAILBOX_FULL,

    /**
     * {@code 5.7.[606-649]}: Access denied, banned sending address.
     *
     * <ul>
     *   <li>Retry: {@link Retry#AFTER_FIX}
     *   <li>Category: {@link Category#POLICY}
     * </ul>
     */
    SENDER_BANNED,

    /**
     * {@code 452}: Insufficient system storage.
     *
     * <ul>
     *   <li>Retry: {@link Retry#LATER} (from {@link #TRANSIENT_FAILURE})
     *   <li>Category: {@link Category#OTHER} (from {@link #UNRECOGNIZED})
     * </ul>
     *
     * @deprecated Servers mean a full mailbox by it; use MAILBOX_FULL instead
     */
    @Deprecated
    DISK_FULL;

    /** Another name for {@link #MAILBOX_UNAVAILABLE}. */
    public static final MailCode MAILBOX_NOT_FOUND = MAILBOX_UNAVAILABLE;

    /**
     * Another name for {@link #BAD_MAILBOX}.
     *
     * @deprecated A mailbox is not a user.
     */
    @Deprecated
    public static final MailCode USER_UNKNOWN = BAD_MAILBOX;

    /**
     * The code, as its constant holds it.
     *
     * @return such as {@code 452}
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
     * @return its name, such as {@code mail}
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
     * May this same message be sent again? As far as this entry and those that cover it decide.
     *
     * @return never null
     */
    public Retry retry() {
        return Data.retry(Data.RESOLVED[ordinal()]);
    }

    /**
     * What the reply is about. As far as this entry and those that cover it decide.
     *
     * @return never null
     */
    public Category category() {
        return Data.category(Data.RESOLVED[ordinal()]);
    }

    /**
     * Where this is specified.
     *
     * @return unmodifiable; empty if the catalog has none
     */
    public List<String> references() {
        return List.of(Data.ReferencesTexts.OF[ordinal()]);
    }

    /**
     * What servers really mean by it.
     *
     * @return empty if the catalog has none
     */
    public String inPractice() {
        return Data.InPracticeTexts.OF[ordinal()];
    }

    /**
     * The most specific of the entries that cover this one.
     *
     * @return empty only for {@link #UNRECOGNIZED}, which covers all
     */
    public Optional<MailCode> parent() {
        int[] covering = Data.COVERING[ordinal()];
        return covering.length == 0 ? Optional.empty() : Data.PRESENT.get(covering[0]);
    }

    /**
     * Whether this entry matches everything that the other one matches.
     *
     * @param other any entry
     * @return true also for the entry itself
     */
    public boolean covers(MailCode other) {
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
     * @param code as the catalog writes it, such as {@code 452}
     * @return empty if no entry has the code; {@link #diagnose(String)} finds the nearest
     */
    public static Optional<MailCode> find(String code) {
        Integer rank = Data.RANKS.get(code);
        return rank == null || Data.ENTRY[rank] < 0 ? Optional.empty() : Data.PRESENT.get(Data.ENTRY[rank]);
    }

    /**
     * The entry with exactly this reply code.
     *
     * @param replyCode three digits, such as 550
     * @return empty if no entry has the code; {@link #diagnose(int)} finds its class
     */
    public static Optional<MailCode> find(int replyCode) {
        int entry = Data.MATCHER.find(replyCode);
        return entry < 0 ? Optional.empty() : Data.PRESENT.get(entry);
    }

    /**
     * Finds what a reply means, as it stands in an exception, a bounce or a log.
     *
     * @param text any text, such as {@code 550-5.1.1 The email account that you tried to reach does not exist.}
     * @return never null: what nothing else matches is {@link #UNRECOGNIZED}
     */
    public static MailDiagnosis diagnose(String text) {
        return MailDiagnosis.of(SmtpReply.codes(text), text, null, null);
    }

    /**
     * Finds what a reply means that was read already.
     *
     * @param reply the reply
     * @return never null: what nothing else matches is {@link #UNRECOGNIZED}
     */
    public static MailDiagnosis diagnose(SmtpReply reply) {
        String host = reply.host().orElse(null);
        return MailDiagnosis.of(reply.codes(), reply.raw(), host, reply.command().orElse(null));
    }

    /**
     * Finds what a reply code means.
     *
     * @param replyCode three digits, such as 550
     * @return never null: what nothing else matches is {@link #UNRECOGNIZED}
     */
    public static MailDiagnosis diagnose(int replyCode) {
        return diagnose(replyCode, "");
    }

    /**
     * Finds what a pair of codes means.
     *
     * @param replyCode three digits, such as 550; 0 if there are none
     * @param enhancedCode such as {@code 5.1.1}; empty if there is none
     * @return never null: what nothing else matches is {@link #UNRECOGNIZED}
     */
    public static MailDiagnosis diagnose(int replyCode, String enhancedCode) {
        String text = (replyCode + " " + enhancedCode).strip();
        return diagnose(SmtpReply.of(replyCode, enhancedCode, text));
    }

    /**
     * The catalogs that this was generated from; {@code Freshness} tells whether they have changed.
     *
     * @return by the path of each from the root of the sources or resources, the checksum of its text
     */
    public static Map<String, String> sources() {
        return Map.ofEntries(
                Map.entry("golden/catalog.yaml", "ce88f981"));
    }

    /** May this same message be sent again? */
    public enum Retry {
        /** The code alone does not tell. */
        UNDECIDED,

        /** Sending it again cannot help. */
        NEVER,

        /** Unchanged, after a pause. */
        LATER,

        /** Only once the named fault is mended. */
        AFTER_FIX
    }

    /** What the reply is about. */
    public enum Category {
        /** Nothing in particular. */
        OTHER,

        /** The mailbox. */
        MAILBOX,

        /** Room in the mailbox. */
        QUOTA,

        /** What the receiver allows. */
        POLICY
    }

    /** The tables behind the constants; loaded with the first question, not with the enum. */
    static final class Data {
        /**
         * A line an entry, in the order of the constants: its canonical code; what it decides itself, a letter an
         * attribute (retry, category), {@code A} for the first value and a dot for what it leaves to the cascade; the
         * ordinals of the entries that cover it, the most specific first; the place of its catalog in {@code CATALOGS};
         * and the line in that catalog's file.
         */
        private static final String[] ROWS = {
            "*\tAA\t\t0\t24\n"
                    + "4xx\tC.\t0\t0\t29\n"
                    + "5xx\tB.\t0\t0\t34\n"
                    + "550\t.B\t2 0\t0\t39\n"
                    + "550 5.1.1\t..\t3 2 0\t0\t48\n"
                    + "x.2.2\t.C\t0\t0\t54\n"
                    + "5.7.[606-649]\tDD\t2 0\t0\t59\n"
                    + "452\t..\t1 0\t0\t64\n",
        };

        /** A line a code, the most specific first: the code; the ordinal of the entry that asks nothing else, or -1. */
        private static final String[] RANKED_ROWS = {
            "550 5.1.1\t4\n"
                    + "x.2.2\t5\n"
                    + "5.7.[606-649]\t6\n"
                    + "550\t3\n"
                    + "551\t3\n"
                    + "452\t7\n"
                    + "4xx\t1\n"
                    + "5xx\t2\n"
                    + "*\t0\n",
        };

        /** The constants; {@code values()} makes a new array with each call. */
        static final MailCode[] ENTRIES = values();

        /** The constants as results of a search, so that no search makes one. */
        static final List<Optional<MailCode>> PRESENT = Arrays.stream(ENTRIES).map(Optional::of).toList();

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
        static final String[] CATALOGS = {"mail"};

        /** The file of each catalog. */
        static final String[] FILES = {"catalog.yaml"};

        /** The line in which each entry begins, in the file of its catalog. */
        static final int[] LINES = new int[ENTRIES.length];

        /** The catalog of each entry, as its place in {@code CATALOGS}. */
        static final int[] LAYERS = new int[ENTRIES.length];

        /** The entry of each rank that asks nothing but the code, as ordinal; -1 for none. */
        static final int[] ENTRY = new int[9];

        /** The rank of each code, in the order of the ranks. */
        static final Map<String, Integer> RANKS = new LinkedHashMap<>(18);

        /**
         * A line an entry that asks more than a code: its ordinal; the ranks of the codes that it stands under; its
         * layer among the catalogs that extend each other; the hosts; the commands; how many of the fragments that
         * follow must all be there; the fragments, of those beyond these any.
         */
        private static final String[] CONDITION_ROWS = {
        };

        /** Finds the entries that match. */
        static final SmtpMatcher MATCHER;

        private static final Retry[] RETRY_VALUES = Retry.values();

        private static final Category[] CATEGORY_VALUES = Category.values();

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
                rank++;
            }
            MATCHER = SmtpMatcher.of(List.copyOf(RANKS.keySet()), ENTRY, lines(CONDITION_ROWS), OWN, MASKS);
        }

        private static List<String> lines(String[] table) {
            return String.join("", table).lines().toList();
        }

        /** The letters as bits: for each attribute 0 for a dot, else the value's ordinal plus one. */
        private static long bits(String letters) {
            long bits = 0;
            bits |= letters.charAt(0) == '.' ? 0 : (letters.charAt(0) - 'A' + 1L) << 0;
            bits |= letters.charAt(1) == '.' ? 0 : (letters.charAt(1) - 'A' + 1L) << 3;
            return bits;
        }

        /** All bits of each attribute that has a letter. */
        private static long mask(String letters) {
            long bits = 0;
            bits |= letters.charAt(0) == '.' ? 0 : 7L << 0;
            bits |= letters.charAt(1) == '.' ? 0 : 7L << 3;
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
        static long match(long codes, String text, String host, SmtpCommand command) {
            return MATCHER.match(codes, text, host, command);
        }

        /** The ordinals of all entries that match, the most specific first. */
        static int[] matchAll(long codes, String text, String host, SmtpCommand command) {
            return MATCHER.matchAll(codes, text, host, command);
        }

        static Retry retry(long decided) {
            return RETRY_VALUES[(int) (decided >>> 0 & 7) - 1];
        }

        static Category category(long decided) {
            return CATEGORY_VALUES[(int) (decided >>> 3 & 7) - 1];
        }

        /** The titles. */
        static final class TitleTexts {
            static final String[] OF = {
                "Unrecognized reply",
                "Transient failure",
                "Permanent failure",
                "Mailbox unavailable",
                "Bad destination mailbox address",
                "Mailbox full",
                "Access denied, banned sending address",
                "Insufficient system storage",
            };
        }

        /** The descriptions. */
        static final class DescriptionTexts {
            static final String[] OF = {
                "",
                "",
                "",
                "The mailbox was not found, is not accessible, or refused the message.",
                "",
                "",
                "",
                "",
            };
        }

        /** References: Where this is specified. */
        static final class ReferencesTexts {
            static final String[][] OF = {
                {},
                {},
                {},
                {"RFC 5321 4.2.3", "RFC 821"},
                {},
                {},
                {},
                {},
            };
        }

        /** In practice: What servers really mean by it. */
        static final class InPracticeTexts {
            static final String[] OF = {
                "",
                "",
                "",
                "A catch-all, from an unknown user to a listed address. The enhanced status code tells more.",
                "",
                "",
                "",
                "",
            };
        }
    }
}
