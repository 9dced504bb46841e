package dev.codebook.example.triage;

import java.util.List;
import java.util.Optional;

/** One way in which mailers tell how an attempt ended. */
sealed interface LineShape permits PostfixDelivery, PostfixReject, EximDelivery, SendmailDelivery, SendmailReject {

    List<LineShape> ALL = List.of(
            new PostfixDelivery(),
            new PostfixReject(),
            new EximDelivery(),
            new SendmailDelivery(),
            new SendmailReject());

    /** The attempt that a line tells of; empty if it has another shape. */
    Optional<Attempt> read(String line);

    /** What any of the known shapes finds. */
    static Optional<Attempt> readAny(String line) {
        return ALL.stream().flatMap(shape -> shape.read(line).stream()).findFirst();
    }
}
