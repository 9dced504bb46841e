package dev.codebook.integration.providers;

import dev.codebook.integration.providers.SmtpCode.Category;
import dev.codebook.integration.providers.SmtpCode.Suppress;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A reply, and what people found it to mean.
 *
 * @param id its number
 * @param diagnosis what the catalogs say
 * @param isFailure whether it has a failing reply code or a cause
 * @param causes in Sisimai's words; none if it is not known
 * @param hardBounce {@code 1} if the address is dead, {@code 0} if it is not, else empty or both
 */
record SampleRow(String id, SmtpDiagnosis diagnosis, boolean isFailure, List<String> causes, String hardBounce) {

    /** In the mapping: any category will do. */
    static final String ANY = "*";

    /** For each cause the categories that it may mean. */
    static final Map<String, Set<String>> CATEGORIES = TestData.lines("cause-mapping.tsv").stream()
            .map(line -> line.split("\t"))
            .collect(Collectors.toMap(columns -> columns[0], columns -> Set.of(columns[1].split("\\|"))));

    /** The replies that were recorded. */
    static List<SampleRow> recorded() {
        return read("/replies-sample.tsv");
    }

    /** Replies that were written for the tests, without a look at the catalogs. */
    static List<SampleRow> written() {
        return read("/data/written-replies.tsv");
    }

    private static List<SampleRow> read(String resource) {
        return TestData.read(resource).lines().skip(1).map(SampleRow::parse).toList();
    }

    private static SampleRow parse(String line) {
        String[] columns = line.split("\t", -1);
        List<String> causes =
                Stream.of(columns[4].split("\\|")).filter(it -> !it.isEmpty()).toList();
        return new SampleRow(
                columns[0],
                SmtpCode.diagnose(unescape(columns[1])),
                columns[2].matches("[45].*") || !causes.isEmpty(),
                causes,
                columns[5]);
    }

    private static String unescape(String field) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == '\\' && i + 1 < field.length()) {
                char escaped = field.charAt(++i);
                c = escaped == 'n' ? '\n' : escaped == 't' ? '\t' : escaped;
            }
            text.append(c);
        }
        return text.toString();
    }

    boolean hasVerdict() {
        return hardBounce.equals("0") || hardBounce.equals("1");
    }

    boolean isSuppressed() {
        return diagnosis.suppress() == Suppress.NOW;
    }

    boolean isVerdictMet() {
        return isSuppressed() == hardBounce.equals("1");
    }

    boolean isDecided() {
        return diagnosis.category() != Category.UNDECIDED;
    }

    boolean isCauseMet() {
        return causes.stream()
                .map(CATEGORIES::get)
                .anyMatch(it ->
                        it.contains(ANY) || it.contains(diagnosis.category().name()));
    }
}
