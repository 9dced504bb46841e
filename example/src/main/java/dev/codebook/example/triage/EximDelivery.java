package dev.codebook.example.triage;

import dev.codebook.example.triage.Attempt.Ending;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Exim's main log has: {@code 1uAbCd-0001Xy-2B ** a@example.org R=dnslookup T=remote_smtp: SMTP error ...: 550 ...};
 * {@code ==} marks a delivery put off, {@code =>} and {@code ->} mark one that worked.
 */
final class EximDelivery implements LineShape {

    private static final Pattern DELIVERY = Pattern.compile("(?s)\\b\\w{6}-\\w{6,11}-\\w{2,4} (\\*\\*|==|=>|->) (.*)");
    private static final Pattern CONFIRMATION = Pattern.compile(" C=\"([^\"]*)\"");
    private static final String SUCCESS = "2.0.0";

    @Override
    public Optional<Attempt> read(String line) {
        Matcher delivery = DELIVERY.matcher(line);
        if (!delivery.find()) {
            return Optional.empty();
        }
        boolean failed = delivery.group(1).equals("**") || delivery.group(1).equals("==");
        return Optional.of(failed ? failed(delivery.group(2)) : delivered(delivery.group(2)));
    }

    /** The reason stands behind the first colon that a space follows: those in addresses and ciphers have none. */
    private static Attempt failed(String details) {
        int colon = details.indexOf(": ");
        return Attempt.of(Ending.FAILED, details.substring(colon < 0 ? 0 : colon + 2));
    }

    /** A local delivery has no reply, so that its success is all there is to tell. */
    private static Attempt delivered(String details) {
        Matcher confirmation = CONFIRMATION.matcher(details);
        return Attempt.of(Ending.DELIVERED, confirmation.find() ? confirmation.group(1) : "", SUCCESS);
    }
}
