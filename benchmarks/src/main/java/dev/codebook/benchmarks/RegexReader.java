package dev.codebook.benchmarks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one would write without a library: the first reply code and the enhanced code right behind it, by a regular expression. */
final class RegexReader {

    private static final Pattern CODES =
            Pattern.compile("\\b([2-5][0-9]{2})[ -](?:([245])\\.([0-9]{1,3})\\.([0-9]{1,3}))?\\b");

    private RegexReader() {}

    /** The codes, packed as {@code SmtpReply.codes} packs them, so that neither side does less work. */
    static long codes(String text) {
        Matcher matcher = CODES.matcher(text);
        if (!matcher.find()) {
            return 0;
        }
        return number(text, matcher, 1) << 24
                | number(text, matcher, 2) << 20
                | number(text, matcher, 3) << 10
                | number(text, matcher, 4);
    }

    private static long number(String text, Matcher matcher, int group) {
        int start = matcher.start(group);
        return start < 0 ? 0 : Integer.parseInt(text, start, matcher.end(group), 10);
    }
}
