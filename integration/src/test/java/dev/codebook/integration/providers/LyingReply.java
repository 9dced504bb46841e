package dev.codebook.integration.providers;

import dev.codebook.smtp.SmtpCommand;
import dev.codebook.smtp.SmtpReply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A reply whose code says something else than is meant.
 *
 * @param name what is special about it
 * @param reply with its host and command, as far as a sending system knows them
 * @param wanted what must be decided, such as {@code retry=LATER suppress=NO}
 */
record LyingReply(String name, SmtpReply reply, String wanted) {

    private static final Map<String, Function<SmtpDiagnosis, Enum<?>>> DECISIONS = Map.of(
            "category", SmtpDiagnosis::category,
            "retry", SmtpDiagnosis::retry,
            "suppress", SmtpDiagnosis::suppress,
            "channel", SmtpDiagnosis::channel);

    static List<LyingReply> all() {
        return TestData.lines("where-the-code-lies.txt").stream()
                .map(LyingReply::parse)
                .toList();
    }

    private static LyingReply parse(String line) {
        String[] columns = line.split(" \\| ");
        SmtpReply reply = SmtpReply.parse(columns[3].replace("\\n", "\n"));
        reply = columns[1].equals("-") ? reply : reply.from(columns[1]);
        reply = columns[2].equals("-") ? reply : reply.to(SmtpCommand.valueOf(columns[2]));
        return new LyingReply(columns[0], reply, columns[4]);
    }

    /** What is decided otherwise; empty if all is right. */
    List<String> faults() {
        SmtpDiagnosis diagnosis = SmtpCode.diagnose(reply);
        List<String> faults = new ArrayList<>();
        for (String decision : wanted.split(" ")) {
            String attribute = decision.substring(0, decision.indexOf('='));
            String value = decision.substring(attribute.length() + 1);
            String found = DECISIONS.get(attribute).apply(diagnosis).name();
            if (!value.equals(found)) {
                faults.add(attribute + " is " + found + ", not " + value + ", because of " + diagnosis.because());
            }
        }
        return faults;
    }
}
