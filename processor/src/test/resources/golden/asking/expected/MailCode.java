package golden;

import dev.codebook.CatalogGenerated;
import dev.codebook.smtp.SmtpCommand;
import dev.codebook.smtp.SmtpMatcher;
import dev.codebook.smtp.SmtpReply;
import java.lang.Integer;
import java.lang.Long;
import java.lang.Override;
import java.lang.String;
import java.lang.SuppressWarnings;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Replies that ask for more than a code: the entries of the catalog {@code mail}.
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
    /** {@code *}: Unrecognized reply. */
    UNRECOGNIZED,

    /** {@code 552}: Too large. */
    TOO_LARGE,

    /**
     * {@code 552}: Mailbox full.
     *
     * <p>Only where the text says so: the code alone does not mean it.
     *
     * <p>Codes: {@code 552}, {@code 5.2.2}.
     */
    MAILBOX_FULL,

    /**
     * {@code 552}: Said by us.
     *
     * <p>Only where one of its hosts replied: the code alone does not mean it.
     */
    OURS,

    /**
     * {@code 550}: Sender refused.
     *
     * <p>Only where one of its commands was sent: the code alone does not mean it.
     */
    NO_SENDER,

    /**
     * {@code 550}: Sender refused by us.
     *
     * <p>Only where the text says so and one of its hosts replied and one of its commands was sent: the code alone
     * does not mean it.
     */
    OUR_SENDERS;

    /**
     * The code, as its constant holds it.
     *
     * @return such as {@code 550}
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
     * @return empty only for {@link #UNRECOGNIZED}, which covers all
     */
    public Optional<MailCode> parent() {
        return Data.Cover.PARENTS[ordinal()];
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
     * @param code as the catalog writes it, such as {@code 550}; null is no code
     * @return empty if no entry has the code; {@link #diagnose(String)} finds the nearest
     */
    public static Optional<MailCode> find(String code) {
        int rank = code == null ? -1 : Data.rank(code);
        return rank < 0 ? Optional.empty() : Data.FOUND[rank];
    }

    /**
     * The entry with exactly this reply code.
     *
     * @param replyCode three digits, such as 550
     * @return empty if no entry has the code; {@link #diagnose(int)} finds its class
     */
    public static Optional<MailCode> find(int replyCode) {
        boolean isCode = replyCode >= 0 && replyCode < Data.BY_REPLY_CODE.length;
        return isCode ? Data.BY_REPLY_CODE[replyCode] : Optional.empty();
    }

    /**
     * Finds what a reply means, as it stands in an exception, a bounce or a log.
     *
     * @param text any text, such as {@code 550-5.1.1 The email account that you tried to reach does not exist.};
     *     null is taken for an empty one
     * @return never null: what nothing else matches is {@link #UNRECOGNIZED}
     */
    public static MailDiagnosis diagnose(String text) {
        return text == null ? diagnose("") : MailDiagnosis.of(SmtpReply.codes(text), text, null, null);
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
     * @param enhancedCode such as {@code 5.1.1}; empty or null if there is none
     * @return never null: what nothing else matches is {@link #UNRECOGNIZED}
     */
    public static MailDiagnosis diagnose(int replyCode, String enhancedCode) {
        if (enhancedCode == null) {
            return diagnose(replyCode, "");
        }
        long codes = SmtpReply.codes(replyCode, enhancedCode);
        boolean areCodes = codes >>> 24 == replyCode && (codes & 0xFFFFFF) == 0 == enhancedCode.isEmpty();
        return areCodes
                ? Data.Known.diagnosis(codes)
                : MailDiagnosis.of(codes, (replyCode + " " + enhancedCode).strip(), null, null);
    }

    /**
     * The catalogs that this was generated from; {@code Freshness} tells whether they have changed.
     *
     * @return by the path of each from the root of the sources or resources, the checksum of its text
     */
    public static Map<String, String> sources() {
        return Map.ofEntries(
                Map.entry("golden/catalog.yaml", "af0ad3bd"));
    }

    /** The tables behind the constants; loaded with the first question, not with the enum. */
    static final class Data {
        /** A line an entry, in the order of the constants: its canonical code. */
        private static final String[] ROWS = {
            "*\n"
                    + "552\n"
                    + "552\n"
                    + "552\n"
                    + "550\n"
                    + "550\n",
        };

        /**
         * A line a code, the most specific first: the code; the ordinal of the entry that asks nothing else, or -1; 1 if
         * some entry under it asks for more, else 0.
         */
        private static final String[] RANKED_ROWS = {
            "5.2.2\t-1\t1\n"
                    + "552\t1\t1\n"
                    + "550\t-1\t1\n"
                    + "*\t0\t0\n",
        };

        /** The constants; {@code values()} makes a new array with each call. */
        static final MailCode[] ENTRIES = values();

        /** The canonical code of each entry. */
        static final String[] CODES = new String[ENTRIES.length];

        /** The code of each rank. */
        static final String[] RANKED = new String[4];

        /** The entry of each rank that asks nothing but the code, as ordinal; -1 for none. */
        static final int[] ENTRY = new int[4];

        /** The same entry as the result of a search. */
        static final Optional<MailCode>[] FOUND = results(4);

        /** The codes by their hash codes: the rank and one more, 0 where there is none. */
        private static final int[] SLOTS = new int[8];

        /** The entries that a reply code finds. */
        static final Optional<MailCode>[] BY_REPLY_CODE = results(1000);

        /** Whether some entry under the code of each rank asks for more than the code. */
        private static final boolean[] ASKS_MORE = new boolean[4];

        static {
            // By local names, since fields are slow as long as their class is not initialized.
            MailCode[] constants = ENTRIES;
            String[] ranked = RANKED;
            int[] ordinals = ENTRY;
            Optional<MailCode>[] found = FOUND;
            int[] slots = SLOTS;
            boolean[] asksMore = ASKS_MORE;
            TableReader ranks = new TableReader(RANKED_ROWS);
            for (int rank = 0; rank < ordinals.length; rank++) {
                ranked[rank] = ranks.text();
                ordinals[rank] = ranks.number();
                found[rank] = ordinals[rank] < 0 ? Optional.empty() : Optional.of(constants[ordinals[rank]]);
                slots[slot(ranked[rank], slots, ranked)] = rank + 1;
                asksMore[rank] = ranks.number() > 0;
            }
            String[] codes = CODES;
            TableReader entries = new TableReader(ROWS);
            for (int entry = 0; entry < constants.length; entry++) {
                codes[entry] = ranked[slots[slot(entries.text(), slots, ranked)] - 1];
            }
            Optional<MailCode>[] byReplyCode = BY_REPLY_CODE;
            Arrays.fill(byReplyCode, Optional.empty());
            for (int rank = 0; rank < ranked.length; rank++) {
                if (ranked[rank].length() == 3 && ranked[rank].charAt(2) != 'x') {
                    byReplyCode[Integer.parseInt(ranked[rank])] = found[rank];
                }
            }
        }

        /** Java makes arrays of a generic type only so. */
        @SuppressWarnings("unchecked")
        private static Optional<MailCode>[] results(int size) {
            return (Optional<MailCode>[]) new Optional<?>[size];
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
        static long match(long codes, String text, String host, SmtpCommand command) {
            return Matching.MATCHER.match(codes, text, host, command);
        }

        /** The ordinals of all entries that match, the most specific first. */
        static int[] matchAll(long codes, String text, String host, SmtpCommand command) {
            return Matching.MATCHER.matchAll(codes, text, host, command);
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
                        + "2 1 0\n"
                        + "1 0\n"
                        + "1 0\n",
            };

            /** The entries that cover each entry, as ordinals, one list after the other. */
            static final short[] OF = new short[6];

            /** Where the list of each entry begins; one more for the end of the last. */
            static final int[] START = new int[ENTRIES.length + 1];

            /** What each entry decides with them, as bits. */
            static final long[] RESOLVED = Decisions.OWN.clone();

            /** The first of them, as the result of a search. */
            static final Optional<MailCode>[] PARENTS = results(ENTRIES.length);

            static {
                Optional<MailCode>[] present = results(ENTRIES.length);
                // By local names, since fields are slow as long as their class is not initialized.
                short[] of = OF;
                int[] start = START;
                long[] resolved = RESOLVED;
                Optional<MailCode>[] parents = PARENTS;
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
                        + "0\t7\n"
                        + "0\t8\n"
                        + "0\t9\n"
                        + "0\t10\n",
            };

            /** The catalogs, the last of which has the most to say. */
            static final String[] CATALOGS = {"mail"};

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
            private static final MailDiagnosis[] OF = new MailDiagnosis[1024];

            static MailDiagnosis diagnosis(long codes) {
                int first = Long.hashCode(codes) * 0x9E3779B9 >>> 22;
                for (int step = 0; step < 16; step++) {
                    MailDiagnosis known = OF[first + step & 1023];
                    if (known == null) {
                        known = MailDiagnosis.of(codes, SmtpReply.of(codes, "", null, null).toString(), null, null);
                        OF[first + step & 1023] = known;
                        return known;
                    }
                    if (known.isOf(codes)) {
                        return known;
                    }
                }
                return MailDiagnosis.of(codes, SmtpReply.of(codes, "", null, null).toString(), null, null);
            }
        }

        /** Finds the entries that match a reply; loaded with the first diagnosis. */
        private static final class Matching {
            static final SmtpMatcher MATCHER = SmtpMatcher.of(RANKED, ENTRY, ASKS_MORE, new Conditions(), Decisions.OWN, Decisions.MASKS);
        }

        /** Gives the matcher the conditions when it first meets a code that has some. */
        private static final class Conditions implements Supplier<List<String>> {
            @Override
            public List<String> get() {
                return List.of(ConditionRows.OF);
            }
        }

        /**
         * A line an entry that asks more than a code: its ordinal; the ranks of the codes that it stands under; its
         * layer among the catalogs that extend each other; the hosts; the commands; how many of the fragments that
         * follow must all be there; the fragments, of those beyond these any.
         */
        static final class ConditionRows {
            static final String[] OF = {
                "2\t0 1\t0\t\t\t0\tmailbox full\tover quota",
                "3\t1\t0\t*.example.com\t\t0",
                "4\t2\t0\t\tMAIL\t0",
                "5\t2\t0\tmx.example.com\tMAIL RCPT\t2\tsender\tdenied",
            };
        }

        /** The titles. */
        static final class TitleTexts {
            static final String[] OF = {
                "Unrecognized reply",
                "Too large",
                "Mailbox full",
                "Said by us",
                "Sender refused",
                "Sender refused by us",
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
