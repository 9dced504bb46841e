package dev.codebook.smtp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** What holds of any text: reading never fails, and numbers of other kinds are never codes. */
class SmtpReplyPropertyTest {

    @Property
    void readsAnyText(@ForAll @StringLength(max = 400) String text) {
        ReadingIsTotal.check(text);
    }

    @Property
    void readsTextsWithLoneSurrogatesAndControls(@ForAll("units") String text) {
        ReadingIsTotal.check(text);
    }

    @Property(tries = 5000)
    void readsSpoiltReplies(@ForAll long seed) {
        ReadingIsTotal.check(new MutatedTexts(seed).next());
    }

    @Property
    void readsBothCodesOfAPlainReply(@ForAll("replies") String codes, @ForAll("words") String words) {
        SmtpReply reply = SmtpReply.parse(codes + " " + words);
        assertEquals(codes, reply.replyCode() + " " + reply.enhancedCode());
        assertEquals(words, reply.text());
    }

    @Property
    void readsTheSameBehindAnyWrapper(@ForAll("replies") String codes, @ForAll("wrappers") String wrapper) {
        SmtpReply reply = SmtpReply.parse(wrapper + codes + " User unknown");
        assertEquals(codes, reply.replyCode() + " " + reply.enhancedCode());
    }

    @Property
    void takesNoOtherNumberForACode(@ForAll("numbers") String number, @ForAll("leads") String lead) {
        assertEquals(0, SmtpReply.codes(lead + number), lead + number);
    }

    @Property
    void unpacksWhatItPacks(@ForAll @IntRange(max = 999) int subject, @ForAll @IntRange(max = 999) int detail) {
        String code = "5." + subject + "." + detail;
        assertEquals(5 << 20 | subject << 10 | detail, SmtpReply.enhanced(code));
        assertEquals(code, SmtpReply.of(550, code, "").enhancedCode());
    }

    @Provide
    Arbitrary<String> units() {
        return Arbitraries.chars().all().list().ofMaxSize(200).map(SmtpReplyPropertyTest::join);
    }

    @Provide
    Arbitrary<String> replies() {
        Arbitrary<Integer> replies = Arbitraries.integers().between(400, 599);
        Arbitrary<Integer> subjects = Arbitraries.integers().between(1, 7);
        Arbitrary<Integer> details = Arbitraries.integers().between(1, 299);
        return Combinators.combine(replies, subjects, details)
                .as((reply, subject, detail) -> reply + " " + reply / 100 + "." + subject + "." + detail);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("User", "unknown", "<a@example.org>:", "is", "blocked", "(x)")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(list -> String.join(" ", list));
    }

    @Provide
    Arbitrary<String> wrappers() {
        return Arbitraries.of(
                "smtp; ",
                "SMTP;",
                "<<< ",
                "host mx.example.org[192.0.2.1] said: ",
                "(reason: ",
                "Remote host said: ",
                "'",
                "250 OK\n",
                "Status: 5.0.0\nDiagnostic-Code: smtp; ",
                "The error that the other server returned was: ",
                "#",
                "220 mx ESMTP\n");
    }

    @Provide
    Arbitrary<String> numbers() {
        Arbitrary<Integer> part = Arbitraries.integers().between(0, 255);
        Arbitrary<String> addresses = Combinators.combine(
                        part, part, part, Arbitraries.integers().between(1, 255))
                .as((a, b, c, d) -> a + "." + b + "." + c + "." + d);
        Arbitrary<Integer> three = Arbitraries.integers().between(200, 599);
        Arbitrary<String> urls = three.map(code -> "https://example.org/" + code + "/?code=" + code + "&e=5.1.1");
        Arbitrary<String> names = three.map(code -> "user" + code + "@example.org");
        Arbitrary<String> versions = three.map(code -> "v5.1." + code);
        Arbitrary<String> dates = three.map(code -> "2024-05-12T10:" + code % 60 + ":59." + code + "Z");
        Arbitrary<String> longer = three.map(code -> code + "0" + code);
        return Arbitraries.oneOf(addresses, urls, names, versions, dates, longer);
    }

    @Provide
    Arbitrary<String> leads() {
        return Arbitraries.of("", "see ", "(", "[", "<", "from: ", "at ", "\n", "x, ");
    }

    private static String join(List<Character> chars) {
        StringBuilder text = new StringBuilder();
        chars.forEach(text::append);
        return text.toString();
    }
}
