package dev.codebook.processor.plan;

import com.palantir.javapoet.ClassName;
import dev.codebook.processor.match.Grouping;
import dev.codebook.processor.syntax.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Everything that will be generated for a catalog: every name is chosen, every match decided. Nothing after it can fail
 * but the disk.
 *
 * @param catalog the catalog's name
 * @param lineage the names of the catalogs that it is made of, its own last
 * @param files the file of each of them
 * @param sources by the path of each file that was read, the checksum of its text
 * @param title its title; its name, spelled as a class is, if it has none
 * @param contract what ties the types to others
 * @param generatedAnnotation the annotation that marks generated source, where the compiler lets us use it
 * @param entries in the order of their ordinals
 * @param groups the enums of a catalog that is divided; else none, and one enum has all entries
 * @param ranked all codes, the most specific first
 */
public record TypePlan(
        String catalog,
        List<String> lineage,
        List<String> files,
        SortedMap<String, String> sources,
        String title,
        Syntax syntax,
        Contract contract,
        Optional<ClassName> generatedAnnotation,
        ClassName code,
        ClassName constants,
        ClassName diagnosis,
        ClassName exception,
        List<EnumeratedPlan> enumerated,
        List<ScalarPlan> scalars,
        List<TextPlan> texts,
        LanguagesPlan languages,
        List<EntryPlan> entries,
        List<GroupPlan> groups,
        List<RankPlan> ranked,
        List<ConditionPlan> conditions,
        List<ExceptionPlan> exceptions) {

    /** Above what is decided, a match holds the ordinal of its entry; decisions have so many bits. */
    public int entryShift() {
        return Grouping.decisionBits(isGrouped());
    }

    /** Whether the entries are constants of several enums below one interface. */
    public boolean isGrouped() {
        return !groups.isEmpty();
    }

    /** The call by which an entry tells its place among all entries. */
    public String index() {
        return isGrouped() ? "index()" : "ordinal()";
    }

    /** Whether a catalog says of some entry otherwise than the one that it extends. */
    public boolean hasOverrides() {
        return entries.stream().anyMatch(entry -> !entry.overrides().isEmpty());
    }

    /** Whether some entry has a message. */
    public boolean hasMessages() {
        return entries.stream().anyMatch(entry -> entry.message().isPresent());
    }

    /** Whether the types hold lists of texts. */
    public boolean hasLists() {
        return hasOverrides() || texts.stream().anyMatch(TextPlan::isList);
    }

    /** The attributes that cascade, in the order of their bits. */
    public List<CascadingPlan> cascading() {
        return cascading(enumerated, scalars);
    }

    static List<CascadingPlan> cascading(List<EnumeratedPlan> enumerated, List<ScalarPlan> scalars) {
        List<CascadingPlan> all = new ArrayList<>(enumerated);
        all.addAll(scalars);
        return all;
    }

    /** The same plan with these ties. */
    public TypePlan withContract(Contract ties) {
        return new TypePlan(
                catalog,
                lineage,
                files,
                sources,
                title,
                syntax,
                ties,
                generatedAnnotation,
                code,
                constants,
                diagnosis,
                exception,
                enumerated,
                scalars,
                texts,
                languages,
                entries,
                groups,
                ranked,
                conditions,
                exceptions);
    }

    /** The nested class that holds the tables: of the enum; or, since what is nested in an interface is public, of the diagnosis. */
    public ClassName data() {
        return (isGrouped() ? diagnosis : code).nestedClass("Data");
    }

    /** The entry that matches every input. */
    public EntryPlan root() {
        return entries.get(ranked.get(ranked.size() - 1).ordinal());
    }
}
