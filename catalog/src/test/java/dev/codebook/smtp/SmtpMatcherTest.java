package dev.codebook.smtp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SmtpMatcherTest {

    @Test
    void findsEachEntryOnceHoweverManyOfItsCodesMatch() {
        List<String> codes = List.of("550", "5xx", "*");
        int[] plainEntries = {-1, -1, 0};
        List<String> conditions =
                List.of("1\t0 1\t0\t\t\t0\tfull", "2\t0 1\t0\t\t\t0\tbox", "3\t0 1\t0\t\t\t0\tmailbox");
        long[] nothing = new long[4];
        SmtpMatcher matcher = SmtpMatcher.of(codes, plainEntries, conditions, nothing, nothing);
        String text = "550 mailbox full";
        assertArrayEquals(new int[] {3, 1, 2, 0}, matcher.matchAll(SmtpReply.codes(text), text, null, null));
    }
}
