package dev.codebook.smtp;

import java.util.Optional;
import java.util.stream.Stream;

/** Finds the host that replied: the nearest one that is named before the reply, else the one in {@code Remote-MTA}. */
final class ReplyHost {

    /** A host follows, by name or address. */
    private static final String[] LEADS = {
        "remote server at ",
        "server at ",
        "while talking to ",
        "connected to ",
        "relay=",
        "smtp server <",
        "transferring to ",
        "command, host: "
    };
    /** A host follows if an address in brackets follows it: {@code host mx.example.org[192.0.2.1]}. */
    private static final String[] LEADS_WITH_ADDRESS = {"host ", "server ", "by "};
    /** A host follows, also behind the reply. */
    private static final String[] FIELDS = {
        "remote-mta: dns; ", "remote-mta: dns;", "remote system: dns;", "remote system: dns; "
    };
    /** A host stands before. */
    private static final String[] TAILS = {"did not like our ", "does not like recipient"};

    private static final int LONGEST_HOST = 255;
    private static final int LONGEST_ADDRESS = 48;

    /** No word beside a host begins with another letter: most of a text need not be looked at twice. */
    private static final Marks FIRST = firstCharacters();

    private ReplyHost() {}

    private static Marks firstCharacters() {
        StringBuilder first = new StringBuilder();
        Stream.of(LEADS, LEADS_WITH_ADDRESS, FIELDS, TAILS)
                .flatMap(Stream::of)
                .forEach(words -> first.append(words.charAt(0)));
        return Marks.of(first.toString());
    }

    static Optional<String> find(String text) {
        long reply = ReplyScanner.find(text);
        int limit = reply == ReplyScanner.NONE ? text.length() : ReplyScanner.index(reply);
        String nearest = null;
        for (int i = 0; i < text.length(); i++) {
            if (FIRST.contains(MailText.lower(text.charAt(i))) && !MailText.isWord(MailText.at(text, i - 1))) {
                String host = hostAt(text, i, limit);
                nearest = host != null && (i < limit || nearest == null) ? host : nearest;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static String hostAt(String text, int index, int limit) {
        String field = after(text, index, FIELDS, false);
        if (field != null || index >= limit) {
            return field;
        }
        String host = after(text, index, LEADS, false);
        if (host == null) {
            host = after(text, index, LEADS_WITH_ADDRESS, true);
        }
        return host == null ? before(text, index) : host;
    }

    private static String after(String text, int index, String[] leads, boolean needsAddress) {
        for (String lead : leads) {
            int start = MailText.phraseEnd(text, index, lead);
            String host = start < 0 ? null : hostFrom(text, start, needsAddress);
            if (host != null) {
                return host;
            }
        }
        return null;
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
        if (!MailText.holdsAt(text, index, TAILS[0]) && !MailText.holdsAt(text, index, TAILS[1])) {
            return null;
        }
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
