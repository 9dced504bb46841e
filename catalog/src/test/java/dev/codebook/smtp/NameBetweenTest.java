package dev.codebook.smtp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameBetweenTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "User jane@example.org not found | User not found",
                "User <jane@example.org> not found | User not found",
                "User 'jane' not found | User not found",
                "User \"jane.doe\" not found | User not found",
                "User (jane@example.org) not found | User not found",
                "User [jane@example.org] not found | User not found",
                "The domain example.org was not found | The domain was not found",
                "Sender jane@localhost unknown | Sender unknown",
                "IP 192.0.2.1 is listed | IP is listed",
                "Mailbox of jane@example.org not found | Mailbox not found",
                "The account FOR <jane@example.org> is closed | The account is closed",
                "jane@example.org not found | address not found",
                "550 <jane@example.org> is unknown | address is unknown",
                "User: jane@example.org not found | address not found",
                "User <jane@example.org not found | address not found",
                "Das Postfach von jane@example.org ist voll | Das Postfach ist voll",
                "said: (jane@example.org) is unknown | address is unknown",
                "Benutzer jane@example.org überfüllt | Benutzer überfüllt"
            })
    void partsWords(String text, String joined) {
        assertEquals(List.of(joined), joined(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mx.example.org not found",
                "The domain name was not found",
                "The domain example. not found",
                "user @ not found",
                "due to its 550-5.7.26 DMARC policy",
                "User jane@example.org",
                "User jane@example.org: not found",
                "User jane@example.org, not found",
                "User jane@example.org. Not found",
                "550 5.1.1 not found",
                "User jane not found",
                "User (jane) not found",
                "User <> not found",
                "User 'jane doe' not found",
                "User jane@example.org> not found",
                "the user's mailbox doesn't exist",
                "Sorry. Try ... again"
            })
    void partsNoWords(String text) {
        assertEquals(List.of(), joined(text));
    }

    @Test
    void eachNameOfSeveralIsLeftOutByItself() {
        assertEquals(
                List.of(
                        "Mail from to x@b.example failed for 'jane' x",
                        "Mail from x@a.example to failed for 'jane' x",
                        "from x@a.example to x@b.example failed x"),
                joined("Mail from x@a.example to x@b.example failed for 'jane' x"));
    }

    @Test
    void noMoreThanFortyCharactersOnEitherSideAreReadAndNoWordOfThemInPart() {
        String words = "one two three four five six seven eight nine ten";
        assertEquals(
                List.of("four five six seven eight nine ten one two three four five six seven eight"),
                joined(words + " jane@example.org " + words));
    }

    private static List<String> joined(String text) {
        NameBetween names = new NameBetween();
        names.reset(text);
        names.reset(0, text.length());
        List<String> joined = new ArrayList<>();
        while (names.next()) {
            String before = names.before().substring(names.wordsStart(), names.beforeEnd());
            String behind = text.substring(names.end(), names.wordsEnd());
            joined.add(before.strip() + " " + behind.strip());
        }
        return joined;
    }
}
