package dev.codebook.example.triage;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A diagnosis in a few words: what to do with the message, with the address, and who must act. What needs no doing is left out.
 *
 * <p>None of the switches has a {@code default}: should the catalog ever get another value, the compiler asks for its word.
 */
final class Advice {

    private Advice() {}

    /** Such as {@code never; drop address; author}. */
    static String of(MailDiagnosis diagnosis) {
        if (diagnosis.category() == MailCode.Category.SUCCESS) {
            return "nothing";
        }
        return Stream.of(message(diagnosis.retry()), address(diagnosis.suppress()), who(diagnosis))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String message(MailCode.Retry retry) {
        return switch (retry) {
            case UNDECIDED -> "retry?";
            case NEVER -> "never";
            case LATER -> "later";
            case AFTER_FIX -> "after fix";
            case OTHER_ROUTE -> "other route";
            case FEWER_RECIPIENTS -> "fewer at once";
        };
    }

    private static String address(MailCode.Suppress suppress) {
        return switch (suppress) {
            case UNDECIDED -> "address?";
            case NO -> "";
            case AFTER_REPEATS -> "watch";
            case NOW -> "drop address";
        };
    }

    /** The team that Acme's own catalog names, else whoever must act. */
    private static String who(MailDiagnosis diagnosis) {
        return switch (diagnosis.team()) {
            case NONE -> actor(diagnosis.actor());
            case DELIVERABILITY -> "team deliverability";
            case PLATFORM -> "team platform";
            case SUPPORT -> "team support";
        };
    }

    private static String actor(MailCode.Actor actor) {
        return switch (actor) {
            case UNDECIDED -> "who?";
            case NOBODY -> "";
            case AUTHOR -> "author";
            case SENDER_OPERATOR -> "sender admin";
            case SENDER_DEVELOPER -> "developer";
            case RECIPIENT -> "recipient";
            case RECIPIENT_OPERATOR -> "MX admin";
        };
    }
}
