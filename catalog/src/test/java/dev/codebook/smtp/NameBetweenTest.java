package dev.codebook.smtp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameBetweenTest {

    private static final int ALL = (1 << NameBetween.FRAGMENTS.length) - 1;

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
                "User jdoe not found | User not found",
                "550 user JDOE not found | 550 user not found",
                "Mailbox info-2.sales is full | Mailbox is full",
                "There is no account j_doe here | There is no account here",
                "the recipient jdoe not found | the recipient not found",
                "The address jdoe is unknown | The address is unknown",
                "Mailbox 4711 is unknown | Mailbox is unknown",
                "550-The mailbox is 550 full | 550-The mailbox is full",
                "550-5.2.2 The mailbox is\\n550 5.2.2 full | 550-5.2.2 The mailbox is full",
                "550-User\\r\\n550-unknown | 550-User unknown",
                "<<< 550-User\\n<<< 550 unknown | <<< 550-User unknown",
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
                "due to its 554-5.7.26 DMARC policy",
                "User jane@example.org",
                "User jane@example.org: not found",
                "User jane@example.org, not found",
                "User jane@example.org. Not found",
                "550 5.1.1 not found",
                "User jdoe. Not found",
                "550-User unknown.\\n550 Bye",
                "550 User unknown",
                "550 User\\n550 unknown",
                "code 5501 is",
                "the authenticated user jdoe not found",
                "Dropbox plugged not found",
                "User\\n551 unknown",
                "User 550, unknown",
                "User unknown here",
                "USER UNKNOWN HERE",
                "User is ueberfuellt",
                "User policy not found",
                "User Profile not found",
                "jdoe is unknown",
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

    @ParameterizedTest
    @CsvSource({"'', true", "5.0.0, true", "5.1.1, true", "5.2.0, true", "5.3.0, false", "5.7.1, false"})
    void codesTellOfThePersonOrOfSomethingElse(String enhanced, boolean expected) {
        assertEquals(expected, NameBetween.mayBeOfPersons(SmtpReply.codes(550, enhanced)));
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
        String real = text.replace("\\r", "\r").replace("\\n", "\n");
        NameBetween names = new NameBetween(
                new Vocabulary(List.of("user unknown", "is full", "not found", "in \u00fcberf\u00fcllt")));
        names.reset(real, SmtpReply.codes(550, ""));
        List<String> joined = new ArrayList<>();
        names.reset(0, real.length(), ALL);
        addAll(names, real, joined);
        names.resetToPersons(0, real.length(), ALL);
        addAll(names, real, joined);
        return joined;
    }

    private static void addAll(NameBetween names, String text, List<String> joined) {
        while (names.next()) {
            String before = names.before().substring(names.wordsStart(), names.beforeEnd());
            String behind = text.substring(names.end(), names.wordsEnd());
            joined.add(before.strip() + " " + behind.strip());
        }
    }
}
