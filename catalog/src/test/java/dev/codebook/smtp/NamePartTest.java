package dev.codebook.smtp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the fragment "quota" is found, and where it is a name. */
class NamePartTest {

    @ParameterizedTest
    @CsvSource({
        "quota, true",
        "over quota, true",
        "<joe@example.org>: quota exceeded, true",
        "joe@example.org:quota, true",
        "joe@example.org...quota, true",
        "joe@example.jp\u306equota, true",
        "'quota @ example.org', true",
        "quota@, true",
        "@quota, true",
        "<@quota>, true",
        "quota@example.org, false",
        "my.quota+1@example.org, false",
        "quotations@example.org, false",
        "joe@quota.example, false",
        "joe@mail-quota.example, false",
        "joe@example.quota, false",
        "<joe@quota>, false",
        "joe@quota.example: quota, true",
        "host quota.example.org[192.0.2.1] said, false",
        "host mx-quota1.example.org[192.0.2.1] said, false",
        "host mx.quota.example[192.0.2.1] said: over quota, true",
        "listed at quota.example.org, true",
        "listed at quota.example.org [a], true",
        "over quota[1], true",
        "over quota.[192.0.2.1], true",
        "host mx.example.quota[192.0.2.1] said, true"
    })
    void wordsOfNamesAreNoWording(String text, boolean isFound) {
        assertEquals(isFound, isFound(text, "quota"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"joe@example.org", "joe@example", "xjoe@example.orgx"})
    void aFragmentWithAnAddressStandsInOne(String text) {
        assertTrue(isFound(text, "joe@example"));
    }

    @ParameterizedTest
    @CsvSource({"spf, spf@example.org, false", "spf, no spf, true", "@ab, joe@abc.example, true"})
    void shortFragmentsAreFoundAlike(String fragment, String text, boolean isFound) {
        assertEquals(isFound, isFound(text, fragment));
    }

    private static boolean isFound(String text, String fragment) {
        Fragments fragments = new Fragments(new String[] {fragment});
        FragmentHits hits = new FragmentHits(1);
        new FragmentScanner(fragments).scan(text, 0, text.length(), hits);
        return hits.contains(0);
    }
}
