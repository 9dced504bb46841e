package golden;

import dev.codebook.CatalogGenerated;
import java.lang.Deprecated;
import java.lang.IllegalArgumentException;
import java.lang.Override;
import java.lang.String;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Codes of Acme: the entries of the catalog {@code acme}.
 *
 * <p>A constant answers for itself; {@link #diagnose(String)} finds the one that an input means, with every
 * attribute after the cascade.
 *
 * <p>Each group of entries is an enum of its own: {@code if (code instanceof AcmeCode.Billing found) switch
 * (found) ...}
 */
@CatalogGenerated
@Generated(
        value = "dev.codebook.processor.CodebookProcessor",
        comments = "catalog acme"
)
public sealed interface AcmeCode permits AcmeCode.Billing, AcmeCode.InTransit, AcmeCode.Any {
    /**
     * The name, as the catalog has it.
     *
     * @return that of the constant
     */
    String name();

    /**
     * The place among all entries, as {@code ordinal()} is that among the entries of one enum.
     *
     * @return 0 for the first
     */
    int index();

    /**
     * All entries, those of each enum together.
     *
     * @return a new array with each call
     */
    static AcmeCode[] values() {
        return AcmeDiagnosis.Data.ENTRIES.clone();
    }

    /**
     * The entry with this name.
     *
     * @param name that of a constant, whatever its enum
     * @return never null
     * @throws IllegalArgumentException if there is none
     * @throws NullPointerException if the name is null
     */
    static AcmeCode valueOf(String name) {
        AcmeCode entry = AcmeDiagnosis.Data.Names.BY_NAME.get(Objects.requireNonNull(name, "name"));
        if (entry == null) {
            throw new IllegalArgumentException("No entry is named " + name);
        }
        return entry;
    }

    /**
     * The code, as its constant holds it.
     *
     * @return such as {@code TRA-90}
     */
    default String code() {
        return AcmeDiagnosis.Data.CODES[index()];
    }

    /**
     * What the code is called.
     *
     * @return a few words, no full stop
     */
    default String title() {
        return AcmeDiagnosis.Data.TitleTexts.OF[index()];
    }

    /**
     * What the code means by its standard.
     *
     * @return a sentence or two; empty if the catalog has none
     */
    default String description() {
        return AcmeDiagnosis.Data.DescriptionTexts.OF[index()];
    }

    /**
     * The catalog in which the entry is written.
     *
     * @return its name, such as {@code acme}
     */
    default String catalog() {
        return AcmeDiagnosis.Data.Origin.CATALOGS[AcmeDiagnosis.Data.Origin.LAYERS[index()]];
    }

    /**
     * The file and the line where the entry begins.
     *
     * @return such as {@code catalog.yaml:12}
     */
    default String writtenAt() {
        return AcmeDiagnosis.Data.Origin.FILES[AcmeDiagnosis.Data.Origin.LAYERS[index()]] + ":" + AcmeDiagnosis.Data.Origin.LINES[index()];
    }

    /**
     * What its exception says.
     *
     * @return with the names of parameters in braces; empty if the catalog has none
     */
    default String message() {
        return AcmeDiagnosis.Data.MessageTexts.OF[index()];
    }

    /**
     * Who looks after it. As far as this entry and those that cover it decide.
     *
     * @return never null
     */
    default Area area() {
        return AcmeDiagnosis.Data.area(AcmeDiagnosis.Data.Cover.RESOLVED[index()]);
    }

    /**
     * Whether it may be tried again. As far as this entry and those that cover it decide.
     *
     * @return never null
     */
    default Retry retry() {
        return AcmeDiagnosis.Data.retry(AcmeDiagnosis.Data.Cover.RESOLVED[index()]);
    }

    /**
     * How long to wait. As far as this entry and those that cover it decide.
     *
     * @return empty if no entry decides it
     */
    default Optional<Duration> pause() {
        return AcmeDiagnosis.Data.pause(AcmeDiagnosis.Data.Cover.RESOLVED[index()]);
    }

    /**
     * Who knows more.
     *
     * @return empty if the catalog has none
     */
    default String owner() {
        return AcmeDiagnosis.Data.OwnerTexts.OF[index()];
    }

    /**
     * What helps.
     *
     * @return unmodifiable; empty if the catalog has none
     */
    default List<String> hints() {
        return AcmeDiagnosis.Data.HintsTexts.OF.get(index());
    }

    /**
     * {@link #title()}, in a language.
     *
     * @param locale the reader's: a text for {@code de-AT} is looked for, then one for {@code de}, then the
     *     catalog's own is taken; there are {@code de}
     * @return as {@link #title()}
     */
    default String title(Locale locale) {
        String translated = "";
        for (String tag = locale.toLanguageTag(); translated.isEmpty() && !tag.isEmpty(); tag = AcmeDiagnosis.Data.wider(tag)) {
            translated = switch (tag) {
                case "de" -> AcmeDiagnosis.Data.TitleTextsDe.OF[index()];
                default -> "";
            };
        }
        return translated.isEmpty() ? title() : translated;
    }

    /**
     * {@link #message()}, in a language.
     *
     * @param locale the reader's: a text for {@code de-AT} is looked for, then one for {@code de}, then the
     *     catalog's own is taken; there are {@code de}
     * @return as {@link #message()}
     */
    default String message(Locale locale) {
        String translated = "";
        for (String tag = locale.toLanguageTag(); translated.isEmpty() && !tag.isEmpty(); tag = AcmeDiagnosis.Data.wider(tag)) {
            translated = switch (tag) {
                case "de" -> AcmeDiagnosis.Data.MessageTextsDe.OF[index()];
                default -> "";
            };
        }
        return translated.isEmpty() ? message() : translated;
    }

    /**
     * The most specific of the entries that cover this one.
     *
     * @return empty only for {@link Any#UNKNOWN}, which covers all
     */
    default Optional<AcmeCode> parent() {
        return AcmeDiagnosis.Data.Cover.PARENTS[index()];
    }

    /**
     * Whether this entry matches everything that the other one matches.
     *
     * @param other any entry
     * @return true also for the entry itself
     */
    default boolean covers(AcmeCode other) {
        if (other == this) {
            return true;
        }
        for (int at = AcmeDiagnosis.Data.Cover.START[other.index()]; at < AcmeDiagnosis.Data.Cover.START[other.index() + 1]; at++) {
            if (AcmeDiagnosis.Data.Cover.OF[at] == index()) {
                return true;
            }
        }
        return false;
    }

    /**
     * The entry with exactly this code.
     *
     * @param code as the catalog writes it, such as {@code TRA-90}; null is no code
     * @return empty if no entry has the code; {@link #diagnose(String)} finds the nearest
     */
    static Optional<AcmeCode> find(String code) {
        int rank = code == null ? -1 : AcmeDiagnosis.Data.rank(code);
        return rank < 0 ? Optional.empty() : AcmeDiagnosis.Data.FOUND[rank];
    }

    /**
     * Finds what a text means: its first word counts, without brackets and quotes before it, and punctuation at its
     * end.
     *
     * @param text any text that begins with a code; null is taken for an empty one
     * @return never null: what nothing else matches is {@link Any#UNKNOWN}
     */
    static AcmeDiagnosis diagnose(String text) {
        return text == null ? diagnose("") : AcmeDiagnosis.of(text);
    }

    /**
     * The catalogs that this was generated from; {@code Freshness} tells whether they have changed.
     *
     * @return by the path of each from the root of the sources or resources, the checksum of its text
     */
    static Map<String, String> sources() {
        return Map.ofEntries(
                Map.entry("golden/catalog.de.yaml", "5f5cb62b"),
                Map.entry("golden/catalog.yaml", "b96eb034"));
    }

    /** Orders and invoices. */
    enum Billing implements AcmeCode {
        /**
         * {@code BIL-*}: Something with an invoice.
         *
         * <ul>
         *   <li>Area: {@link Area#BILLING}
         *   <li>Retry: {@link Retry#NEVER} (from {@link Any#UNKNOWN})
         * </ul>
         */
        INVOICE,

        /**
         * {@code BIL-01}: Card refused.
         *
         * <p><b>Message</b>: Card {@code card} was refused {@code times} times
         *
         * <ul>
         *   <li>Area: {@link Area#BILLING} (from {@link #INVOICE})
         *   <li>Retry: {@link Retry#NEVER} (from {@link Any#UNKNOWN})
         * </ul>
         *
         * <p><b>Owner</b>: accounting
         */
        CARD_REFUSED,

        /**
         * {@code BIL-02}: Card lost.
         *
         * <ul>
         *   <li>Area: {@link Area#BILLING} (from {@link #INVOICE})
         *   <li>Retry: {@link Retry#NEVER} (from {@link Any#UNKNOWN})
         * </ul>
         *
         * @deprecated Banks do not tell. Use {@link #CARD_REFUSED} instead
         */
        @Deprecated
        CARD_LOST,

        /**
         * {@code TRA-90}: Paid on delivery.
         *
         * <ul>
         *   <li>Area: {@link Area#BILLING}
         *   <li>Retry: {@link Retry#NEVER} (from {@link Any#UNKNOWN})
         * </ul>
         *
         * @deprecated Who still pays at the door? Use {@link InTransit#TRANSIT} instead
         */
        @Deprecated
        PAID_ON_DELIVERY;

        /**
         * Another name for {@link #CARD_REFUSED}.
         *
         * @deprecated It has one name now.
         */
        @Deprecated
        public static final Billing CARD_DECLINED = CARD_REFUSED;

        @Override
        public int index() {
            return ordinal();
        }
    }

    /** What has left the warehouse. */
    enum InTransit implements AcmeCode {
        /**
         * {@code TRA-*}: Something in transit.
         *
         * <ul>
         *   <li>Area: {@link Area#IN_TRANSIT}
         *   <li>Retry: {@link Retry#NEVER} (from {@link Any#UNKNOWN})
         * </ul>
         */
        TRANSIT,

        /**
         * {@code TRA-01}: Parcel is late.
         *
         * <ul>
         *   <li>Area: {@link Area#IN_TRANSIT} (from {@link #TRANSIT})
         *   <li>Retry: {@link Retry#LATER}
         *   <li>Pause: {@code PT8H}
         * </ul>
         *
         * <p><b>Hints</b>:
         *
         * <ul>
         *   <li>Ask the carrier.
         * </ul>
         */
        PARCEL_LATE;

        @Override
        public int index() {
            return ordinal() + 4;
        }
    }

    /** Everything else. */
    enum Any implements AcmeCode {
        /**
         * {@code *}: Unknown code.
         *
         * <ul>
         *   <li>Area: {@link Area#ANY}
         *   <li>Retry: {@link Retry#NEVER}
         * </ul>
         */
        UNKNOWN;

        @Override
        public int index() {
            return ordinal() + 6;
        }
    }

    /** Who looks after it. */
    enum Area {
        /** Orders and invoices. */
        BILLING,

        /** What has left the warehouse. */
        IN_TRANSIT,

        /** Everything else. */
        ANY,

        /** Nothing so far. */
        SPARE;

        /** The constants; {@code values()} makes a new array with each call. */
        static final Area[] values = values();
    }

    /** Whether it may be tried again. */
    enum Retry {
        /** Not again. */
        NEVER,

        /** After a pause. */
        LATER;

        /** The constants; {@code values()} makes a new array with each call. */
        static final Retry[] values = values();
    }
}
