package dev.codebook.integration.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codebook.integration.providers.RecordedReplies;
import dev.codebook.integration.providers.SmtpCode;
import dev.codebook.integration.providers.SmtpDiagnosis;
import dev.codebook.integration.shipped.grpc.GrpcCode;
import dev.codebook.integration.shipped.grpc.GrpcDiagnosis;
import dev.codebook.integration.shipped.http.HttpCode;
import dev.codebook.integration.shipped.http.HttpDiagnosis;
import dev.codebook.integration.shipped.sqlstate.SqlStateCode;
import dev.codebook.integration.shipped.sqlstate.SqlStateDiagnosis;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page and the generated types read the same in any text, and answer the same. */
class SameDiagnosisIT {

    /** One line a text: what was read, then what matches, then what is decided. */
    private static final String ANSWERS = """
            const [texts, attributes, done] = arguments;
            const read = (input) => typeof input === "object"
                ? [input.reply, input.enhanced?.join(".") ?? "", input.host() ?? "", input.command() ?? ""].join(" ")
                : String(input);
            done(texts.map((units) => {
                const text = String.fromCharCode(...units.split(" ").filter((it) => it !== "").map(Number));
                const { input, entries, decided } = codebook.diagnose(text);
                return [read(input), entries.map((it) => it.name).join(" "), attributes.map((it) => decided.get(it).value).join(" ")].join("\\n").replace(/[^ -~\\n]/g, "?");
            }));
            """;

    /** So many texts are diagnosed in one script, which must not take longer than half a minute. */
    private static final int AT_ONCE = 500;

    @TempDir
    Path folder;

    @Test
    void readsAndAnswersAsTheTypesOfSmtpDo() {
        List<String> texts = new ArrayList<>(RecordedReplies.texts());
        Stream.of(SmtpCode.values()).forEach(entry -> texts.addAll(entry.examples()));
        assertTrue(texts.size() > 1500, () -> texts.size() + " texts");
        texts.addAll(Mutations.of(texts, 2000));
        texts.addAll(marked());
        List<String> attributes =
                List.of("category", "retry", "suppress", "channel", "blame", "actor", "severity", "status", "provider");
        assertSame("smtp-providers", texts, attributes, SameDiagnosisIT::answer);
    }

    /** Wordings in which each letter that can have an accent has each, and each mark of punctuation its typographic forms. */
    private static List<String> marked() {
        List<String> wordings = List.of(
                "user unknown",
                "mailbox full",
                "greylisted",
                "virus",
                "helo rejected",
                "zen.spamhaus.org",
                "'helo' name",
                "anti-spam",
                "\" does not exist",
                "адрес не найден");
        String marks = Stream.of(
                        IntStream.range(0xA0, 0x180), IntStream.range(0x2010, 0x2020), IntStream.of(0x401, 0x451))
                .flatMapToInt(Function.identity())
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        List<String> texts = new ArrayList<>();
        for (char mark : marks.toCharArray()) {
            for (String wording : wordings) {
                wording.chars().distinct().forEach(plain -> texts.add("550 " + wording.replace((char) plain, mark)));
            }
        }
        return texts;
    }

    private static String answer(String text) {
        SmtpDiagnosis diagnosis = SmtpCode.diagnose(text);
        String read = String.join(
                " ",
                String.valueOf(diagnosis.reply().replyCode()),
                diagnosis.reply().enhancedCode(),
                diagnosis.reply().host().orElse(""),
                diagnosis.reply().command().map(Enum::name).orElse(""));
        return answer(
                read,
                diagnosis.because(),
                diagnosis.category(),
                diagnosis.retry(),
                diagnosis.suppress(),
                diagnosis.channel(),
                diagnosis.blame(),
                diagnosis.actor(),
                diagnosis.severity(),
                diagnosis.status(),
                diagnosis.provider());
    }

    @Test
    void readsAndAnswersAsTheTypesOfHttpDo() {
        assertSame("http", numbers(), List.of("retry"), text -> {
            HttpDiagnosis diagnosis = HttpCode.diagnose(text);
            return answer(String.valueOf(diagnosis.number()), diagnosis.because(), diagnosis.retry());
        });
    }

    @Test
    void readsAndAnswersAsTheTypesOfGrpcDo() {
        assertSame("grpc", numbers(), List.of("retry"), text -> {
            GrpcDiagnosis diagnosis = GrpcCode.diagnose(text);
            return answer(String.valueOf(diagnosis.number()), diagnosis.because(), diagnosis.retry());
        });
    }

    private static List<String> numbers() {
        List<String> texts = new ArrayList<>(List.of("", "HTTP/1.1 404 Not Found", "x", "12345678901", "007"));
        IntStream.range(0, 650).forEach(number -> texts.add("status " + number));
        texts.addAll(Mutations.of(texts, 1000));
        return texts;
    }

    @Test
    void readsAndAnswersAsTheTypesOfSqlStateDo() {
        List<String> texts = new ArrayList<>(List.of(
                "",
                " 23505",
                "40001: again",
                "40001.",
                "[23505] (40001)",
                "( \"40001\")",
                "([",
                "XXXXX",
                "23xxx",
                "*"));
        Stream.of(SqlStateCode.values()).forEach(entry -> texts.add(entry.code() + " " + entry.title()));
        texts.addAll(Mutations.of(texts, 1000));
        assertSame("sqlstate", texts, List.of("retry"), text -> {
            SqlStateDiagnosis diagnosis = SqlStateCode.diagnose(text);
            return answer(diagnosis.word(), diagnosis.because(), diagnosis.retry());
        });
    }

    private static String answer(String read, List<? extends Enum<?>> because, Enum<?>... decided) {
        return ascii(read) + "\n" + names(because) + "\n" + names(List.of(decided));
    }

    /** Nor would it reach us from there. */
    private static String ascii(String text) {
        return text.chars()
                .mapToObj(c -> c < ' ' || c > '~' ? "?" : String.valueOf((char) c))
                .collect(Collectors.joining());
    }

    private static String names(List<? extends Enum<?>> values) {
        return String.join(" ", values.stream().map(Enum::name).toList());
    }

    /** As numbers, since half a surrogate pair would not reach the browser otherwise. */
    private static String units(String text) {
        return text.chars().mapToObj(String::valueOf).collect(Collectors.joining(" "));
    }

    private void assertSame(
            String catalog, List<String> texts, List<String> attributes, Function<String, String> java) {
        try (Browser browser = Browser.open()) {
            browser.show(PageFile.shipped(catalog, folder), "");
            for (int from = 0; from < texts.size(); from += AT_ONCE) {
                assertSame(browser, texts.subList(from, Math.min(texts.size(), from + AT_ONCE)), attributes, java);
            }
        }
    }

    private static void assertSame(
            Browser browser, List<String> texts, List<String> attributes, Function<String, String> java) {
        List<String> answers = browser.await(
                ANSWERS, texts.stream().map(SameDiagnosisIT::units).toList(), attributes);
        for (int i = 0; i < texts.size(); i++) {
            assertEquals(java.apply(texts.get(i)), answers.get(i), texts.get(i));
        }
    }
}
