package dev.codebook.smtp;

/** Finds the host that replied: the nearest one that is named before the reply, else the one in {@code Remote-MTA}. */
final class ReplyHost {

    private static final int LONGEST_HOST = 255;
    private static final int LONGEST_ADDRESS = 48;

    private ReplyHost() {}

    /** The part of the text that is the host; {@link Span#NONE} if it names none. */
    static long find(ReplyContext context) {
        String text = context.text();
        long nearest = Span.NONE;
        LeadScanner leads = context.hostLeads();
        while (leads.next()) {
            long host = named(text, leads);
            if (host != Span.NONE) {
                boolean isField = leads.lead().use() == Lead.Use.HOST_FIELD;
                boolean counts = context.isBeforeReply(leads.end()) || nearest == Span.NONE && isField;
                nearest = counts ? host : nearest;
            }
        }
        return nearest;
    }

    private static long named(String text, LeadScanner leads) {
        Lead.Use use = leads.lead().use();
        if (use == Lead.Use.HOST_STANDS_BEFORE) {
            return before(text, leads.start());
        }
        boolean needsAddress = use == Lead.Use.HOST_WITH_ADDRESS_FOLLOWS;
        return hostFrom(text, MailText.skipSpaces(text, leads.end()), needsAddress);
    }

    private static long hostFrom(String text, int start, boolean needsAddress) {
        int end = start;
        while (end < start + LONGEST_HOST && isHostPart(MailText.at(text, end))) {
            end++;
        }
        return needsAddress && !isAddressAhead(text, end) ? Span.NONE : hostOf(text, start, end);
    }

    private static boolean isAddressAhead(String text, int end) {
        char next = MailText.at(text, MailText.skipSpaces(text, end));
        return next == '[' || next == '(';
    }

    private static long before(String text, int index) {
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
    private static long hostOf(String text, int start, int end) {
        int last = end > start && text.charAt(end - 1) == '.' ? end - 1 : end;
        for (int i = start + 1; i < last; i++) {
            if (text.charAt(i) == '.') {
                return Span.of(start, last);
            }
        }
        return Span.NONE;
    }
}
