package dev.codebook.processor.problem;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Everything that can be wrong with a catalog or with the annotation that names it. */
public enum Rule {
    /** An option of the processor that is not there, or cannot have its value. */
    BAD_OPTION,
    /** The annotation gives no catalog, or two. */
    CATALOG_CHOICE,
    /** The annotation's value is neither a catalog's name nor a path. */
    CATALOG_PATH,
    /** No place holds the catalog. */
    CATALOG_NOT_FOUND,
    /** Two places hold the catalog, with different contents. */
    CATALOG_FOUND_TWICE,
    /** The code is compiled for a release of Java that cannot have the generated types. */
    JAVA_RELEASE,
    /** The types that generated code needs are not there. */
    MISSING_LIBRARY,
    /** A catalog extends itself, directly or through others. */
    EXTENDS_LOOP,
    /** Catalogs that extend each other say different things of one and the same. */
    EXTENDS_CONFLICT,
    /** The file is larger than any catalog. */
    FILE_SIZE,
    /** The file is not UTF-8. */
    ENCODING,
    /** The file is no YAML. */
    YAML_SYNTAX,
    /** The file uses a part of YAML that catalogs do without: anchors, aliases, merge keys, tags, several documents. */
    YAML_FEATURE,
    /** A mapping holds one key twice. */
    DUPLICATE_KEY,
    /** A key that means nothing here. */
    UNKNOWN_KEY,
    /** A key that must be there is not. */
    MISSING_KEY,
    /** A mapping, sequence or scalar stands where another of them is expected. */
    WRONG_SHAPE,
    /** A scalar that is none of the values that may stand here. */
    UNKNOWN_VALUE,
    /** A value that the type of its attribute cannot read. */
    BAD_VALUE,
    /** The type of an attribute is no enum that can be found and used. */
    UNKNOWN_TYPE,
    /** A text without quotes that other YAML readers take for a number, or for true, false or nothing. */
    UNQUOTED_TEXT,
    /** A name that Java or the catalog cannot use. */
    BAD_NAME,
    /** An attribute that no entry uses. */
    UNUSED_ATTRIBUTE,
    /** A name that the generated types need for themselves. */
    RESERVED_NAME,
    /** Two things of a catalog have one name. */
    DUPLICATE_NAME,
    /** A code that the catalog's syntax cannot read. */
    BAD_CODE,
    /** Two entries match exactly the same. */
    DUPLICATE_CODE,
    /** A piece of wording that is too short, repeated, or cannot stand in a reply. */
    BAD_FRAGMENT,
    /** A host that is written otherwise than as a name or a domain. */
    BAD_HOST,
    /** Two codes match the same input, and neither is more specific. */
    AMBIGUOUS_CODES,
    /** Other entries win wherever this one matches. */
    UNREACHABLE_ENTRY,
    /** No entry matches every input. */
    MISSING_ROOT,
    /** The root entry leaves an enumerated attribute open. */
    UNDECIDED_ROOT,
    /** An exception that would need two superclasses. */
    EXCEPTION_PARENT,
    /** A message whose braces or parameters cannot be read. */
    BAD_MESSAGE,
    /** A message has parameters, and its entry no exception that could take them. */
    PARAMETERS_WITHOUT_EXCEPTION,
    /** A parameter of a message is missing elsewhere. */
    MISSING_PARAMETER,
    /** A parameter that the message does not have. */
    UNKNOWN_PARAMETER,
    /** A parameter that has two types. */
    PARAMETER_TYPE,
    /** A language that a catalog declares is no language, or written otherwise. */
    BAD_LANGUAGE,
    /** No place holds the texts of a catalog in a language that it declares. */
    TRANSLATION_NOT_FOUND,
    /** A text of a catalog that one of its languages lacks. */
    MISSING_TRANSLATION,
    /** A translation of an entry that the catalog does not have. */
    SPARE_TRANSLATION,
    /** A translation of a text that the entry does not have. */
    SPARE_TEXT,
    /** A message has other parameters in another language. */
    TRANSLATED_PARAMETERS,
    /** An override that says what the entry says already. */
    REDUNDANT_OVERRIDE,
    /** A reference to an entry that is not there. */
    UNKNOWN_ENTRY,
    /** An entry is replaced by itself, directly or through others. */
    REPLACEMENT_LOOP,
    /** A code or a name that may never come back. */
    RESERVED,
    /** A constant that was released is gone, or has another code without a replacement. */
    RELEASED_CONSTANT,
    /** A lock file that was edited by hand or does not open. */
    LOCK_FILE,
    /** The catalog is larger than Java's class files can hold. */
    TOO_MANY_ENTRIES,
    /** The enum cannot implement an interface that the annotation names. */
    IMPLEMENTING,
    /** The exceptions cannot extend the class that the annotation names. */
    EXCEPTION_BASE,
    /** The processor failed; the catalog need not be at fault. */
    INTERNAL_ERROR;

    /** What is legal, and yet hardly meant. */
    private static final Set<Rule> WARNINGS = EnumSet.of(UNQUOTED_TEXT, UNUSED_ATTRIBUTE, REDUNDANT_OVERRIDE);

    /** The ids of the warnings, which alone can be suppressed. */
    public static List<String> warnings() {
        return WARNINGS.stream().map(Rule::id).toList();
    }

    /** The warning with this id. */
    public static Optional<Rule> warning(String id) {
        return WARNINGS.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** Whether it stops no build. */
    public boolean isWarning() {
        return WARNINGS.contains(this);
    }

    /** The rule's id in messages, documents and fixtures: {@code duplicate-code}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
