package dev.codebook.integration.providers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What servers everywhere say, in all the combinations of {@code usual-sentences.txt}. */
class UsualSentencesTest {

    private static final List<String> NAMES = List.of("<jane@example.org>", "\"jane\"", "for jane@example.org");

    /** What a bare name may stand behind. */
    private static final Pattern PERSON = Pattern.compile("user|mailbox|account|recipient|address");

    @TestFactory
    Stream<DynamicTest> areDecided() {
        return TestData.lines("usual-sentences.txt").stream()
                .map(line -> DynamicTest.dynamicTest(line, () -> assertEquals(List.of(), faults(line))));
    }

    private static List<String> faults(String line) {
        String[] columns = line.split(" \\| ");
        List<String> faults = new ArrayList<>();
        for (String sentence : sentences(columns[2], columns[3])) {
            String text = columns[1].equals("-") ? sentence : columns[1] + " " + sentence;
            SmtpDiagnosis diagnosis = SmtpCode.diagnose(text);
            String decided = diagnosis.category() + " " + diagnosis.suppress();
            if (!decided.equals(columns[0])) {
                faults.add(text + ": " + decided + " because of " + diagnosis.code());
            }
        }
        return faults;
    }

    private static List<String> sentences(String beginnings, String endings) {
        boolean mayHaveNames = beginnings.endsWith("*");
        boolean mayHavePlainNames = beginnings.endsWith("**");
        List<String> sentences = new ArrayList<>();
        for (String beginning : beginnings.replaceAll(" \\*+$", "").split(", ")) {
            for (String ending : endings.split(", ")) {
                sentences.add(beginning.equals("-") ? ending : beginning + " " + ending);
                NAMES.stream()
                        .filter(name -> mayHaveNames)
                        .forEach(name -> sentences.add(beginning + " " + name + " " + ending));
                if (mayHavePlainNames && PERSON.matcher(beginning).matches()) {
                    sentences.add(beginning + " jdoe " + ending);
                }
            }
        }
        return sentences;
    }
}
