package dev.codebook.integration.providers;

import dev.codebook.integration.Facts;
import dev.codebook.integration.providers.SmtpCode.Blame;
import dev.codebook.integration.providers.SmtpCode.Category;
import dev.codebook.integration.providers.SmtpCode.Channel;
import dev.codebook.integration.providers.SmtpCode.Provider;
import dev.codebook.integration.providers.SmtpCode.Retry;
import dev.codebook.integration.providers.SmtpCode.Suppress;
import dev.codebook.smtp.SmtpReply;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * A row of the table of what providers say.
 *
 * @param line where it stands in the table, the header being line 1
 * @param provider its name in the table
 * @param constants the values of {@code provider} that its entries may have
 * @param host one of its hosts; empty where it is software or a list, which any host may use
 * @param reply a reply code, or empty
 * @param enhanced an enhanced code, a range such as {@code 5.7.606-649}, or empty
 * @param token a part of the wording, or empty
 * @param action what the source advises
 */
record ProviderRow(
        long line,
        String provider,
        Set<Provider> constants,
        String host,
        String reply,
        String enhanced,
        String token,
        String action) {

    private static final Pattern MARK = Pattern.compile("[\\w./()]+");
    private static final Set<Category> ABOUT_THE_RECIPIENT = EnumSet.of(
            Category.RECIPIENT_UNKNOWN,
            Category.RECIPIENT_INACTIVE,
            Category.RECIPIENT_MOVED,
            Category.DOMAIN_UNKNOWN,
            Category.SENDER_ADDRESS,
            Category.SYNTAX);
    private static final Set<Category> ABOUT_DNS =
            EnumSet.of(Category.SENDER_POLICY, Category.SENDER_ADDRESS, Category.DOMAIN_UNKNOWN, Category.NETWORK);

    static List<ProviderRow> all() {
        Map<String, CSVRecord> providers = Facts.read("provider-hosts.csv").stream()
                .collect(Collectors.toMap(row -> row.get("provider"), Function.identity()));
        return Facts.read("provider-codes.csv").stream()
                .map(row -> of(row, providers.get(row.get("provider"))))
                .toList();
    }

    private static ProviderRow of(CSVRecord row, CSVRecord provider) {
        return new ProviderRow(
                row.getRecordNumber() + 1,
                row.get("provider"),
                Stream.of(provider.get("constants").split(" "))
                        .map(Provider::valueOf)
                        .collect(Collectors.toSet()),
                provider.get("host"),
                row.get("reply"),
                row.get("enhanced"),
                worded(row.get("token"), provider.get("wording")),
                row.get("suggested_action"));
    }

    /** The table has many marks bare that the provider sets into brackets or a link. */
    private static String worded(String token, String wording) {
        return wording.isEmpty() || !MARK.matcher(token).matches() ? token : wording.replace("%s", token);
    }

    /** What the provider replies: one text, or of a range the first and the last. */
    List<String> texts() {
        int dash = enhanced.indexOf('-');
        if (dash < 0) {
            return List.of(text(enhanced));
        }
        String first = enhanced.substring(0, dash);
        String last = first.substring(0, first.lastIndexOf('.') + 1) + enhanced.substring(dash + 1);
        return List.of(text(first), text(last));
    }

    private String text(String enhancedCode) {
        return Stream.of(reply, enhancedCode, token)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** What the entry that names a text of this row is to it. */
    enum Outcome {
        OWN_ENTRY,
        GENERAL_ENTRY_THAT_AGREES,
        UNCOVERED
    }

    Outcome outcome(String text) {
        SmtpDiagnosis diagnosis = diagnose(text);
        if (isOwn(diagnosis.code())) {
            return Outcome.OWN_ENTRY;
        }
        return agrees(diagnosis) ? Outcome.GENERAL_ENTRY_THAT_AGREES : Outcome.UNCOVERED;
    }

    /** With the provider's host, since that is what a sending system knows. */
    SmtpDiagnosis diagnose(String text) {
        SmtpReply parsed = SmtpReply.parse(text);
        return SmtpCode.diagnose(host.isEmpty() ? parsed : parsed.from(host));
    }

    private boolean isOwn(SmtpCode entry) {
        return constants.contains(entry.provider()) && !entry.name().startsWith("REPLY_OF_");
    }

    /** Whether a program that obeys the diagnosis does what the source advises. */
    private boolean agrees(SmtpDiagnosis it) {
        boolean keeps = it.suppress() != Suppress.NOW && it.category() != Category.UNDECIDED;
        return switch (action) {
            case "SUPPRESS_RECIPIENT" -> it.suppress() == Suppress.NOW || it.suppress() == Suppress.AFTER_REPEATS;
            case "RETRY_LATER" ->
                keeps && it.retry() != Retry.NEVER && it.retry() != Retry.AFTER_FIX && it.retry() != Retry.UNDECIDED;
            case "SLOW_DOWN" ->
                keeps && (it.channel() == Channel.SLOW_DOWN || it.channel() == Channel.PAUSE)
                        || keeps && it.category() == Category.RATE_LIMIT;
            case "REQUEST_DELISTING" -> keeps && it.blame() == Blame.SENDER_HOST && it.retry() != Retry.NEVER;
            case "FIX_CONTENT" -> keeps && it.blame() == Blame.CONTENT;
            case "FIX_AUTHENTICATION" ->
                keeps
                        && (it.category() == Category.SENDER_POLICY
                                || it.category() == Category.AUTHENTICATION
                                || it.category() == Category.ENCRYPTION);
            case "FIX_DNS" -> keeps && ABOUT_DNS.contains(it.category());
            case "FIX_ADDRESS" -> ABOUT_THE_RECIPIENT.contains(it.category());
            case "FIX_CLIENT" -> keeps && (it.blame() == Blame.SENDER_SETUP || it.blame() == Blame.CONTENT);
            case "CONTACT_POSTMASTER" -> keeps && it.retry() != Retry.UNDECIDED;
            case "NONE" -> true;
            default -> throw new IllegalStateException(action);
        };
    }

    @Override
    public String toString() {
        return line + " " + provider + ": " + text(enhanced);
    }
}
