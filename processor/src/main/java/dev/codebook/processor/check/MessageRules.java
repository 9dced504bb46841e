package dev.codebook.processor.check;

import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.model.Entry;
import dev.codebook.processor.model.Message;
import dev.codebook.processor.model.Overridden;
import dev.codebook.processor.problem.Place;
import dev.codebook.processor.problem.Rule;
import java.util.Set;

/** The parameters of a message are given to an exception when it is made: there must be one that stands for one code. */
final class MessageRules {

    private MessageRules() {}

    static void exceptions(Catalog catalog, Findings findings) {
        for (Entry entry : catalog.entries()) {
            boolean hasParameters =
                    entry.message().filter(Message::hasParameters).isPresent();
            if (hasParameters && findings.isSound(entry) && !entry.isThrownByItself()) {
                findings.problems()
                        .add(
                                place(entry, catalog),
                                Rule.PARAMETERS_WITHOUT_EXCEPTION,
                                "the message of " + entry.name() + " has parameters, and " + obstacle(entry),
                                help(entry));
                findings.spare(entry);
            }
        }
    }

    private static String obstacle(Entry entry) {
        if (entry.isRoot()) {
            return "the exception of the root stands for whatever has none of its own";
        }
        if (entry.exception().isEmpty()) {
            return "the entry no exception that could take them";
        }
        return entry.condition().isNone()
                ? "its first code " + entry.code().text() + " stands for many"
                : "its conditions ask for a reply that was really received";
    }

    /** Of an inherited entry, where the catalog takes its exception away or gives it another message. */
    private static Place place(Entry entry, Catalog catalog) {
        Place message = entry.message().get().place();
        return entry.overridden().stream()
                .filter(part -> Set.of("exception", "message", "parameters").contains(part.key()))
                .map(Overridden::place)
                .filter(place -> !catalog.says(message) && catalog.says(place))
                .findFirst()
                .orElse(message);
    }

    private static String help(Entry entry) {
        boolean lacksException = !entry.isRoot() && entry.exception().isEmpty();
        if (lacksException
                && entry.overridden().stream().anyMatch(part -> part.key().equals("exception"))) {
            return "leave it its exception, or override its \"message\", too, with one without parameters";
        }
        return lacksException
                ? "add \"exception: true\", or write a brace that belongs to the text twice"
                : "write the message without parameters, or an entry with an exception and a single code";
    }
}
