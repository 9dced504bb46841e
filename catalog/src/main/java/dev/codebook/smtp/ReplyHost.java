package dev.codebook.smtp;

/** Finds the host that replied: the nearest one that is named before the reply, else the one in {@code Remote-MTA}. */
final class ReplyHost {

    private static final int LONGEST_HOST = 255;
    private static final int LONGEST_ADDRESS = 48;

    private ReplyHost() {}

    /** The host, or null. */
    static String find(ReplyContext context) {
        FragmentHits hits = context.hits();
        String nearest = null;
        for (int i = 0; i < hits.leadCount(); i++) {
            String host = named(context.text(), hits.lead(i), hits.leadEnd(i));
            if (host != null) {
                boolean isBefore = context.isBeforeReply(hits.leadEnd(i));
                boolean counts = isBefore || nearest == null && hits.lead(i).use() == Lead.Use.HOST_FIELD;
                nearest = counts ? host : nearest;
            }
        }
        return nearest;
    }

    private static String named(String text, Lead lead, int end) {
        if (!lead.tellsHost()) {
            return null;
        }
        int start = MailText.phraseStart(text, end, lead.words());
        if (!MailText.startsWord(text, start)) {
            return null;
        }
        if (lead.use() == Lead.Use.HOST_STANDS_BEFORE) {
            return before(text, start);
        }
        boolean needsAddress = lead.use() == Lead.Use.HOST_WITH_ADDRESS_FOLLOWS;
        return hostFrom(text, MailText.skipSpaces(text, end), needsAddress);
    }

    private static String hostFrom(String text, int start, boolean needsAddress) {
        int end = start;
        while (end < start + LONGEST_HOST && isHostPart(MailText.at(text, end))) {
            end++;
        }
        if (needsAddress && !isAddressAhead(text, end)) {
            return null;
        }
        return hostOf(text, start, end);
    }

    private static boolean isAddressAhead(String text, int end) {
        char next = MailText.at(text, MailText.skipSpaces(text, end));
        return next == '[' || next == '(';
    }

    private static String before(String text, int index) {
        int end = MailText.lastBefore(text, addressStart(text, MailText.lastBefore(text, index) + 1)) + 1;
        int start = end;
        while (start > Math.max(0, end - LONGEST_HOST) && isHostPart(text.charAt(start - 1))) {
            start--;
        }
        return hostOf(text, start, end);
    }

    /** Where the address in square brackets starts that ends before {@code end}; {@code end} itself if none does. */
    private static int addressStart(String text, int end) {
        if (MailText.at(text, end - 1) != ']') {
            return end;
        }
        int start = end - 1;
        while (start > end - LONGEST_ADDRESS && MailText.at(text, start) != '[') {
            start--;
        }
        return Math.max(0, start);
    }

    private static boolean isHostPart(char c) {
        return MailText.isWord(c) || c == '.' || c == '-';
    }

    /** The name without the dot of the DNS root; a word without any dot is no host. */
    private static String hostOf(String text, int start, int end) {
        int last = end > start && text.charAt(end - 1) == '.' ? end - 1 : end;
        for (int i = start + 1; i < last; i++) {
            if (text.charAt(i) == '.') {
                return text.substring(start, last);
            }
        }
        return null;
    }
}
