package dev.codebook.processor.read;

import dev.codebook.processor.model.AttributeValue;
import dev.codebook.processor.model.Entry;
import dev.codebook.processor.model.Overridden;
import dev.codebook.processor.model.Translations;
import dev.codebook.processor.model.Translations.Translation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One entry that two catalogs inherit from a third, and override differently. */
final class EntryMerge {

    private final Set<String> earlier;
    private final Set<String> later;
    private final Entry earlierEntry;
    private final Entry laterEntry;
    private final Set<String> fromEarlier = new HashSet<>();
    private final List<Overridden> taken = new ArrayList<>();
    private final List<Disagreement> disagreements = new ArrayList<>();

    /** Two catalogs that say different things of one part of an entry, and know nothing of each other. */
    record Disagreement(String entry, Overridden one, Overridden other) {}

    /**
     * Merges what two parents have.
     *
     * @param earlier the names of the catalogs that the one of them has heard of, itself included
     * @param later those of the other
     */
    EntryMerge(Set<String> earlier, Entry earlierEntry, Set<String> later, Entry laterEntry) {
        this.earlier = earlier;
        this.later = later;
        this.earlierEntry = earlierEntry;
        this.laterEntry = laterEntry;
        for (Overridden one : earlierEntry.overridden()) {
            laterEntry.overridden().stream()
                    .filter(other -> other.key().equals(one.key()))
                    .findFirst()
                    .ifPresentOrElse(other -> compare(one, other), () -> take(one));
        }
    }

    private void compare(Overridden one, Overridden other) {
        if (later.contains(one.catalog())) {
            return; // the later catalog has heard of it, and has the last word
        }
        if (earlier.contains(other.catalog())) {
            take(one);
        } else if (!earlierEntry.said(one.key()).equals(laterEntry.said(one.key()))) {
            disagreements.add(new Disagreement(laterEntry.name(), one, other));
        }
    }

    private void take(Overridden one) {
        fromEarlier.add(one.key());
        taken.add(one);
    }

    List<Disagreement> disagreements() {
        return disagreements;
    }

    Entry merged() {
        Map<String, AttributeValue> values = new HashMap<>(laterEntry.values());
        Map<String, AttributeValue> overridden = new HashMap<>(earlierEntry.values());
        overridden.keySet().retainAll(fromEarlier);
        values.putAll(overridden);
        return new Entry(
                        laterEntry.name(),
                        laterEntry.place(),
                        laterEntry.origin(),
                        laterEntry.codes(),
                        laterEntry.condition(),
                        of("title").title(),
                        of("description").description(),
                        values,
                        of("exception").exception(),
                        of("message").message(),
                        laterEntry.aliases(),
                        of("deprecated").deprecated(),
                        laterEntry.since(),
                        of("replaced_by").replacedBy(),
                        laterEntry.overridden(),
                        translations())
                .withOverridden(taken);
    }

    /** Both catalogs may have translated a text that neither has replaced; that of a replaced one comes from who did. */
    private Translations translations() {
        Translations before = earlierEntry.translations().where(key -> !isReplaced(key));
        Translations after = laterEntry.translations().where(key -> !fromEarlier.contains(key));
        return before.plus(after, this::lastWord);
    }

    /** The later catalog's, but for what it only has from one that the earlier one has heard of, too. */
    private Translation lastWord(Translation one, Translation other) {
        boolean isEarlierNews = !later.contains(one.catalog());
        return isEarlierNews && earlier.contains(other.catalog()) ? one : other;
    }

    /** Whether the later entry says something else under a key than the earlier one ever heard. */
    private boolean isReplaced(String key) {
        return !fromEarlier.contains(key)
                && laterEntry.overridden().stream()
                        .anyMatch(part -> part.key().equals(key) && !earlier.contains(part.catalog()));
    }

    private Entry of(String key) {
        return fromEarlier.contains(key) ? earlierEntry : laterEntry;
    }
}
