package dev.codebook.smtp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Reads recorded replies and bounces of many servers, whose codes are known. */
class RepliesSampleTest {

    private record Row(String raw, String reply, String enhanced) {

        static Row parse(String line) {
            String[] fields = line.split("\t", -1);
            return new Row(ReplyTexts.unescape(fields[1]), fields[2], fields[3]);
        }

        boolean isReplyRight() {
            return reply.equals(readReply());
        }

        boolean isEnhancedRight() {
            return enhanced.equals(readEnhanced());
        }

        boolean isFalse() {
            return reply.isEmpty() && !readReply().isEmpty()
                    || enhanced.isEmpty() && !readEnhanced().isEmpty();
        }

        String readReply() {
            int code = SmtpReply.parse(raw).replyCode();
            return code == 0 ? "" : Integer.toString(code);
        }

        String readEnhanced() {
            return SmtpReply.parse(raw).enhancedCode();
        }
    }

    private static final List<Row> ROWS = ReplyCases.lines("replies-sample.tsv").stream()
            .skip(1)
            .map(Row::parse)
            .toList();

    @Test
    void readsReplyCodes() {
        long right = ROWS.stream().filter(Row::isReplyRight).count();
        report("reply code", right, ROWS);
        assertTrue(right >= 0.99 * ROWS.size(), "reply codes right: " + right + " of " + ROWS.size());
    }

    @Test
    void readsEnhancedCodes() {
        List<Row> rows = ROWS.stream().filter(row -> !row.enhanced().isEmpty()).toList();
        long right = rows.stream().filter(Row::isEnhancedRight).count();
        report("enhanced code", right, rows);
        assertTrue(right >= 0.98 * rows.size(), "enhanced codes right: " + right + " of " + rows.size());
    }

    @Test
    void findsNoFalseCode() {
        assertEquals(List.of(), ROWS.stream().filter(Row::isFalse).toList());
    }

    private static void report(String what, long right, List<Row> rows) {
        System.out.println("sample: " + what + " right in " + right + " of " + rows.size());
        rows.stream()
                .filter(row -> !row.isReplyRight() || !row.isEnhancedRight())
                .forEach(row ->
                        System.out.println("  read " + row.readReply() + " " + row.readEnhanced() + " in " + row));
    }
}
