package dev.codebook.processor.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.codebook.processor.match.Catalogs;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries that look beaten, but of which each wins for some reply. */
class ReachRulesTest {

    private static final String HEAD = """
            catalog: shop
            syntax: smtp
            entries:
              UNRECOGNIZED: { code: "*", title: Unrecognized reply }
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                // wording goes before a host, but no host brings wording with it
                """
                  HOST: { code: 550, host: mx.example.com, title: A reply of this host without the wording }
                  TEXT: { code: 550, text: [user unknown], title: From any host }
                """,
                // the later catalog goes before, but asks for a fragment that the earlier one does not hold
                """
                  SHORT: { code: 550, text: [user unknown], title: Alone }
                ---
                catalog: later
                extends: shop
                entries:
                  LONG: { code: 550, text: [user unknown here, is user unknown], title: With more around it }
                """,
                // a reply need not tell what command it answers
                """
                  TEXT: { code: 550, text: [denied], title: After no command that is known }
                  EACH: { code: 550, text: [denied], title: After a command,
                          command: [CONNECT, HELO, AUTH, STARTTLS, MAIL, RCPT, DATA, END_OF_DATA, QUIT] }
                """,
                // below a domain there are more hosts than one can name
                """
                  DOMAIN: { code: 550, text: [denied], host: "*.example.com", title: From another host }
                ---
                catalog: later
                extends: shop
                entries:
                  NAMED: { code: 550, text: [denied], host: [mx.example.com, "*.mx.example.com"], title: From these }
                """,
                // the fragments of two ways are together longer, yet each way alone is not
                """
                  TWO: { code: 550, text: [mailbox], all: [quota], title: Two }
                  ONE: { code: 550, text: [mailbox is full], title: Where the other fragment is missing }
                """,
                // the more specific codes leave one out
                """
                  RANGE: { code: "550 5.7.[1-3]", text: [limit], title: Under the third code }
                  NARROW: { code: [550 5.7.1, 550 5.7.2], text: [limit], title: Under two }
                  HOST: { code: 550 5.7.3, text: [limit], host: mx.example.com, title: From one host }
                """
            })
    void acceptsWhatSomeReplyReaches(String entries) {
        assertEquals(List.of(), Catalogs.problems(HEAD + entries));
    }
}
