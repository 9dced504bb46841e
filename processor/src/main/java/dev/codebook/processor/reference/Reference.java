package dev.codebook.processor.reference;

import dev.codebook.processor.syntax.Syntax;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that the reference of a catalog says, whatever its form.
 *
 * @param lineage the names of the catalogs that it is made of, its own last
 * @param codes all codes, the most specific first
 */
public record Reference(
        String catalog,
        String title,
        Syntax syntax,
        List<String> lineage,
        Types types,
        List<Attribute> attributes,
        List<Entry> entries,
        List<String> codes) {

    /** So many decisions have room beside a title. */
    private static final int MOST_COLUMNS = 3;

    /** The attributes whose decisions stand beside the titles, where all entries stand in a table. */
    List<Attribute> columns() {
        return attributes.stream()
                .filter(Attribute::isEnumerated)
                .limit(MOST_COLUMNS)
                .toList();
    }

    /**
     * The generated types.
     *
     * @param packageName empty for the unnamed package
     */
    record Types(String packageName, String code, String constants, String diagnosis, String exception) {}

    /**
     * A property that entries have.
     *
     * @param type as a catalog writes it; {@link #ENUMERATED} where it lists its values
     * @param values those that it lists, or the constants of the consumer's enum
     */
    record Attribute(String name, String description, String type, List<Value> values) {

        static final String ENUMERATED = "enumerated";

        /** {@code in_practice}: In practice. */
        String label() {
            String words = name.replace('_', ' ');
            return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        }

        boolean isEnumerated() {
            return type.equals(ENUMERATED);
        }
    }

    /** One of the values of an attribute. */
    record Value(String name, String description) {}

    /**
     * One entry.
     *
     * @param group the enum of its group, nested in that of the codes, if the catalog is divided
     * @param writtenAt file and line
     * @param codes the canonical one first
     * @param asks what it asks besides a code, if it does
     * @param own what it decides itself, by the names of the attributes
     * @param decisions what holds for its codes after the cascade
     * @param texts those of each attribute that holds one or more
     * @param coveredBy the names of the entries that cover it, the most specific first
     * @param exception its name as source has it, if it has one
     * @param message empty if it has none
     * @param parameters the names of the message's parameters, in the order in which a factory takes them
     * @param translations by the tag of a language, by the key of a text, what it says in that language
     * @param aliases other names, each with the reason why it is deprecated, empty if it is not
     * @param deprecated empty if it is not
     * @param since empty if that is not told
     */
    record Entry(
            String name,
            Optional<String> group,
            String catalog,
            String writtenAt,
            List<String> codes,
            Optional<Asks> asks,
            String title,
            String description,
            Map<String, String> own,
            Map<String, Decision> decisions,
            Map<String, Texts> texts,
            List<String> coveredBy,
            Optional<String> exception,
            String message,
            List<String> parameters,
            Map<String, Map<String, String>> translations,
            Map<String, String> aliases,
            String deprecated,
            String since,
            Optional<String> replacedBy,
            List<String> overrides) {

        /** {@code MAILBOX_FULL}: {@code mailbox-full}. */
        String anchor() {
            return anchorOf(name);
        }
    }

    /** The anchor of the entry with this name. */
    static String anchorOf(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * What an entry asks of a reply besides its code.
     *
     * @param any fragments of which one must be there
     * @param all fragments that must all be there
     */
    record Asks(List<String> any, List<String> all, List<String> hosts, List<String> commands) {}

    /**
     * A value after the cascade.
     *
     * @param decidedBy the name of the entry that decides it
     */
    record Decision(String value, String decidedBy) {}

    /** What an entry says under an attribute. */
    record Texts(List<String> items, boolean isList) {}
}
