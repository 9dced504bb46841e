package dev.codebook.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.codebook.integration.smtp.SmtpCode;
import dev.codebook.integration.smtp.SmtpDiagnosis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the input is, a diagnosis comes back, with the class as far as there is one, and the text as it was. */
class BadInputTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\0\1\2\u001b",
                "\uD800",
                "\uDC00\uD800",
                "\u0665\u0665\u0660 5\u06601",
                "999 9.999.9999",
                "5",
                "55",
                "5.1"
            })
    void isUnrecognizedAndKept(String text) {
        SmtpDiagnosis diagnosis = SmtpCode.diagnose(text);
        assertEquals(SmtpCode.UNRECOGNIZED, diagnosis.code());
        assertEquals(text, diagnosis.text());
    }

    @ParameterizedTest
    @CsvSource({
        "550 4.9.99 classes disagree, 550",
        "450 5.9.99 classes disagree, 450",
        "4.9.99 no reply code, 4xx",
        "5.9.99 no reply code, 5xx"
    })
    void takesTheClassOfTheReplyCodeFirst(String text, String code) {
        assertEquals(code, SmtpCode.diagnose(text).code().code());
    }

    @Test
    void readsTenMegabytesInOneLine() {
        String text = "550 5.1.1 " + "a".repeat(10_000_000);
        assertEquals(
                SmtpCode.RECIPIENT_ADDRESS_DOES_NOT_EXIST,
                SmtpCode.diagnose(text).code());
    }
}
