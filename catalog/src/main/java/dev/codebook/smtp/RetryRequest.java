package dev.codebook.smtp;

/** The words before a length of time that make it a wait: {@code try again in}, {@code greylisted for}, {@code Retry-After:}. */
final class RetryRequest {

    private static final int MOST_WORDS = 10;
    private static final int FARTHEST = 100;

    private static final WordSet LINKS =
            WordSet.of("in after for within wait least about approximately another next retry delay around");
    private static final WordSet REQUESTS =
            WordSet.of("try retry retrying again wait back resend greylist greylisted greylisting"
                    + " graylist graylisted graylisting later resubmit reconnect deferred defer delay delayed blocked suspended throttled"
                    + " rejected banned");
    private static final WordSet LIMITS = WordSet.of("last keep expired timed timeout exceeded per maximum limit");
    /** What the sending mailer does by itself is no request. */
    private static final WordSet OWN_PLANS = WordSet.of("will been delivery undelivered");

    private RetryRequest() {}

    /** Whether the words before {@code end} ask to wait; a number without a unit needs a field's name right before it. */
    static boolean endsBefore(String text, int end, boolean isBare) {
        int last = MailText.lastBefore(text, end);
        boolean isField = last >= 0 && (text.charAt(last) == ':' || text.charAt(last) == '=');
        int linkEnd = isField ? MailText.lastBefore(text, last) + 1 : last + 1;
        int link = MailText.wordStart(text, linkEnd);
        if (isField && MailText.holdsAt(text, link - "retry-".length(), "retry-after")) {
            return true;
        }
        return !isBare && LINKS.contains(text, link, linkEnd) && isRequest(text, link, linkEnd);
    }

    private static boolean isRequest(String text, int link, int linkEnd) {
        boolean isRequest = REQUESTS.contains(text, link, linkEnd);
        boolean isIn = MailText.phraseEnd(text, link, "in") == linkEnd;
        int end = link;
        for (int words = 0; words < MOST_WORDS && end > link - FARTHEST && !startsSentence(text, end); words++) {
            int wordEnd = MailText.lastBefore(text, end) + 1;
            int start = Math.min(MailText.wordStart(text, wordEnd), wordEnd - 1);
            if (LIMITS.contains(text, start, wordEnd) || !isIn && OWN_PLANS.contains(text, start, wordEnd)) {
                return false;
            }
            isRequest |= REQUESTS.contains(text, start, wordEnd);
            end = start;
        }
        return isRequest;
    }

    private static boolean startsSentence(String text, int index) {
        int last = MailText.lastBefore(text, index);
        return last < 0 || text.charAt(last) == ';' || text.charAt(last) == '.' && last < index - 1;
    }
}
