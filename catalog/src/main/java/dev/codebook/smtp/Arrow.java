package dev.codebook.smtp;

/** The arrows and angle brackets before a reply in transcripts: {@code <<< 550}, {@code <-- 550}, {@code -> 550}, {@code <a@b> 550}. */
final class Arrow {

    private static final Marks MARKS = Marks.of("<>-=*~");
    private static final int LONGEST = 4;

    private Arrow() {}

    /** The rank of a reply after the mark at {@code last}. */
    static int rank(String text, int last) {
        int start = start(text, last);
        if (text.charAt(start) == '<' || isReceived(text, start, last)) {
            return ReplyPlace.REMOTE;
        }
        boolean isSingle = start == last;
        if (!isSingle && text.charAt(last) == '>') {
            return ReplyPlace.INNER;
        }
        return "->".indexOf(text.charAt(last)) >= 0 ? ReplyPlace.SET_OFF : ReplyPlace.BARE;
    }

    private static int start(String text, int last) {
        int start = last;
        while (start > last - LONGEST && MARKS.contains(MailText.at(text, start - 1))) {
            start--;
        }
        return start;
    }

    /** InterScan writes {@code Received >>> 550}. */
    private static boolean isReceived(String text, int start, int last) {
        return last - start == 2 && text.charAt(start) == '>';
    }
}
