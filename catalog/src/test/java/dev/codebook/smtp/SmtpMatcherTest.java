package dev.codebook.smtp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpMatcherTest {

    private static final int WORDS = 200;
    private static final int THREADS = 8;
    private static final String[] CODES = {"550", "5xx", "*"};
    private static final boolean[] HAVE_CONDITIONS = {true, true, false};
    private static final int[] PLAIN_ENTRIES = {-1, -1, 0};

    @Test
    void findsEachEntryOnceHoweverManyOfItsCodesMatch() {
        SmtpMatcher matcher =
                matcher(List.of("1\t0 1\t0\t\t\t0\tfull", "2\t0 1\t0\t\t\t0\tbox", "3\t0 1\t0\t\t\t0\tmailbox"));
        String text = "550 mailbox full";
        assertArrayEquals(new int[] {3, 1, 2, 0}, matcher.matchAll(SmtpReply.codes(text), text, null, null));
    }

    @Test
    void ofTwoThatWeighTheSameTheEarlierLineCounts() {
        SmtpMatcher matcher = matcher(List.of("2\t0\t0\t\t\t0\tfull", "1\t0\t0\t\t\t0\tmail"));
        String text = "550 mailbox full";
        assertArrayEquals(new int[] {2, 1, 0}, matcher.matchAll(SmtpReply.codes(text), text, null, null));
    }

    @Test
    void findsTheSameInManyThreadsAtOnce() throws Exception {
        SmtpMatcher matcher = matcherOfWords();
        List<String> texts = IntStream.range(0, 3 * WORDS)
                .mapToObj(i -> "550 it says word " + i + " here, from host mx" + i % 7 + ".example.org[192.0.2.1]")
                .toList();
        long[] alone = match(matcherOfWords(), texts);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        Callable<long[]> task = () -> match(matcher, texts);
        for (Future<long[]> together : threads.invokeAll(
                Stream.generate(() -> task).limit(10 * THREADS).toList())) {
            assertArrayEquals(alone, together.get());
        }
        threads.shutdown();
    }

    /** As they may come from a stream of bytes that somebody has changed. */
    @ParameterizedTest
    @ValueSource(longs = {1000L << 24, Long.MAX_VALUE, -1, 0xFL << 20, 0xF00000})
    void findsTheRootForNumbersThatNoReplyHas(long codes) {
        assertArrayEquals(new int[] {0}, matcher(List.of()).matchAll(codes, "", null, null));
    }

    /** A matcher has room for some hundreds of codes. */
    @Test
    void findsTheSameForMoreCodesThanItRemembers() {
        List<String> conditions = List.of("1\t0\t0\t\t\t0\tfull", "2\t1\t0\t\t\t0\tbox");
        SmtpMatcher matcher = matcher(conditions);
        long[] codes = IntStream.range(100, 1000)
                .boxed()
                .flatMap(reply -> Stream.of("", "5.1.1", "4.7.0").map(code -> SmtpReply.codes(reply, code)))
                .mapToLong(Long::longValue)
                .toArray();
        for (int turn = 0; turn < 2; turn++) {
            for (long some : codes) {
                int[] alone = matcher(conditions).matchAll(some, "box full", null, null);
                assertArrayEquals(alone, matcher.matchAll(some, "box full", null, null), () -> Long.toHexString(some));
            }
        }
    }

    @Test
    void remembersSomeCodesWithoutAllocating() {
        SmtpMatcher matcher = matcherOfWords();
        long[] codes = LongStream.range(500, 560)
                .map(reply -> reply << 24 | 5 << 20 | 7 << 10)
                .toArray();
        assertEquals(0, Allocation.of(() -> {
            long all = 0;
            for (long some : codes) {
                all |= matcher.match(some, "", null, null);
            }
            return all;
        }));
    }

    @Test
    void allocatesNothing() {
        SmtpMatcher matcher = matcherOfWords();
        String byWords = "550 5.1.1 it says word 17 here";
        String byHost = "host mx3.example.org[192.0.2.1] said: 550 no (in reply to RCPT TO command)";
        assertEquals(0, Allocation.of(() -> matcher.match(0, byWords, null, null)));
        assertEquals(0, Allocation.of(() -> matcher.match(SmtpReply.codes(byHost), byHost, null, null)));
    }

    @Test
    void needsNoMoreMemoryForALongText() {
        SmtpMatcher matcher = matcherOfWords();
        String text = "word 17 and word ".repeat(2_000);
        assertEquals(0, Allocation.of(() -> matcher.match(550L << 24, text, null, null)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "550 rejected\n\n------ This is a copy of the message, including all the headers. ------\nSubject: mailbox full?",
                "550 rejected\r\n--8A6\r\nContent-Type: message/rfc822\r\n\r\nSubject: mailbox full?",
                "550 rejected\n\n   ----- Original message follows -----\n\nmailbox full",
                "550 rejected\n\n--- Below this line is a copy of the message.\n\nmailbox full\nmailbox full"
            })
    void looksForNoWordingInTheMessageThatABounceReturns(String text) {
        SmtpMatcher matcher = matcherOfFull();
        assertArrayEquals(new int[] {0}, matcher.matchAll(550L << 24, text, null, null));
        String before = text.replace("rejected", "is full");
        assertArrayEquals(new int[] {1, 0}, matcher.matchAll(550L << 24, before, null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Subject: mailbox full",
                "550 rejected\nSubject: mailbox full",
                "550 rejected\n  Betreff : mailbox full\n\nrejected",
                "550 rejected\nOBJET:mailbox full\nSubject: is full\nrejected"
            })
    void looksForNoWordingInTheSubjectThatABounceQuotes(String text) {
        SmtpMatcher matcher = matcherOfFull();
        assertArrayEquals(new int[] {0}, matcher.matchAll(550L << 24, text, null, null));
        assertArrayEquals(new int[] {1, 0}, matcher.matchAll(550L << 24, text + "\nfull", null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"550 the subject: full", "550 rejected\nSubjects: full", "550 rejected\nSubject full"})
    void looksForWordingInWhatOnlyLooksLikeASubject(String text) {
        SmtpMatcher matcher = matcherOfFull();
        assertArrayEquals(new int[] {1, 0}, matcher.matchAll(550L << 24, text, null, null));
    }

    @Test
    void looksForWordingInABounceThatWasSentOnItself() {
        SmtpMatcher matcher = matcherOfFull();
        String text =
                "Look at this.\n--1\nContent-Type: message/rfc822\n\n550 is full\n--2\nContent-Type: message/rfc822\n\nHello";
        assertArrayEquals(new int[] {1, 0}, matcher.matchAll(550L << 24, text, null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "550-The user\n550 unknown",
                "550-5.1.1 The user\r\n550-5.1.1 unknown\r\n550 5.1.1 Bye",
                "said: 550-5.2.0 The user is a 550 5.2.0 user 550 unknown",
                "<<< 550-User\n<<< 550 unknown"
            })
    void looksForWordingInLinesThatFollowEachOther(String text) {
        assertArrayEquals(new int[] {1, 0}, ofUsers(text));
    }

    @Test
    void readsOverThePlainNameOfAPersonWhereNothingElseIsFound() {
        assertArrayEquals(new int[] {1, 0}, ofUsers("550 user jdoe unknown"));
        assertArrayEquals(new int[] {1, 0}, ofUsers("550 5.1.1 user jdoe unknown"));
        assertArrayEquals(new int[] {2, 0}, ofUsers("550 user jdoe unknown, since the server is busy"));
        assertArrayEquals(new int[] {0}, ofUsers("550 5.7.1 user jdoe unknown"));
        assertArrayEquals(new int[] {0}, ofUsers("550 user database unknown"));
        assertArrayEquals(new int[] {1, 2, 0}, ofUsers("550 user <jdoe> unknown, since the server is busy"));
    }

    private static int[] ofUsers(String text) {
        SmtpMatcher matcher = matcher(List.of("1\t0 1\t0\t\t\t0\tuser unknown", "2\t0 1\t0\t\t\t0\tbusy"));
        return matcher.matchAll(SmtpReply.codes(text), text, null, null);
    }

    /** Each place of these texts may be the end of many fragments, of which none or all stand there. */
    @TestFactory
    Stream<DynamicTest> looksForWordsInLinearTime() {
        List<String> conditions = IntStream.rangeClosed(1, 20)
                .mapToObj(i -> i + "\t0 1\t0\t\t\t0\t" + "a".repeat(8 + i) + "\t" + "b".repeat(8 + i) + "c")
                .toList();
        SmtpMatcher matcher = matcher(conditions);
        return Stream.of(
                        "a",
                        "b",
                        "ab",
                        "host a",
                        "word 17 ",
                        "after ",
                        "\n",
                        "\n----",
                        "\nthis is a",
                        "a b.c ",
                        "1 a.b c ",
                        "a 'b' ",
                        "<a",
                        ".",
                        "'",
                        "\nSubject: a\n",
                        "\nSubject: 'a",
                        "a of b@c.d ",
                        "user b ",
                        "user b c ",
                        "550 a ",
                        "a\n550-5.1.1 b ")
                .map(unit -> DynamicTest.dynamicTest(
                        "repeated: " + unit,
                        () -> Growth.assertLinear(
                                "", unit, 1 << 20, text -> matcher.match(550L << 24, text, null, null))));
    }

    private static long[] match(SmtpMatcher matcher, List<String> texts) {
        return texts.stream()
                .flatMapToLong(text -> LongStream.concat(
                        LongStream.of(matcher.match(SmtpReply.codes(text), text, null, null)),
                        IntStream.of(matcher.matchAll(SmtpReply.codes(text), text, null, null))
                                .asLongStream()))
                .toArray();
    }

    /** Entries that ask for "word 0", "word 1", ..., then some that ask for a host, and one for a command. */
    private static SmtpMatcher matcherOfWords() {
        Stream<String> words = IntStream.range(0, WORDS).mapToObj(i -> i + 1 + "\t0 1\t0\t\t\t0\tword " + i + " ");
        Stream<String> hosts = IntStream.range(0, 7)
                .mapToObj(i -> WORDS + 1 + i + "\t0\t0\tmx" + i + ".example.org *.mx" + i + ".example.org\t\t0");
        Stream<String> command = Stream.of(WORDS + 8 + "\t1\t0\t\tRCPT\t0");
        return matcher(Stream.of(words, hosts, command).flatMap(it -> it).toList());
    }

    /** An entry that asks for "full". */
    private static SmtpMatcher matcherOfFull() {
        return matcher(List.of("1\t0 1\t0\t\t\t0\tfull"));
    }

    private static SmtpMatcher matcher(List<String> conditions) {
        long[] decisions = LongStream.rangeClosed(0, conditions.size())
                .map(entry -> entry << SmtpMatcher.ENTRY_SHIFT)
                .toArray();
        long[] masks = LongStream.rangeClosed(0, conditions.size())
                .map(entry -> -1L << SmtpMatcher.ENTRY_SHIFT | 1L << entry % SmtpMatcher.ENTRY_SHIFT)
                .toArray();
        return SmtpMatcher.of(CODES, PLAIN_ENTRIES, HAVE_CONDITIONS, () -> conditions, decisions, masks);
    }
}
