package dev.codebook.processor.plan;

import dev.codebook.processor.model.Message;
import java.util.List;
import java.util.Optional;

/**
 * An exception nested in the root exception.
 *
 * @param name its simple name
 * @param parent the simple name of its superclass, if that is not the root exception
 * @param hasChildren whether others extend it: then it is sealed, else final
 * @param message what it says when it is made by its own factory, if it has one
 */
public record ExceptionPlan(
        String name, Optional<String> parent, boolean hasChildren, EntryPlan entry, Optional<Message> message) {

    /** What must be given to its factory. */
    public List<Message.Parameter> parameters() {
        return message.map(Message::parameters).orElse(List.of());
    }
}
