package dev.codebook.smtp;

/**
 * Finds the enhanced code of a reply that has none right behind its reply code: a later one in its words, else one that the message
 * around it states, such as {@code Status: 5.1.1} or {@code dsn=5.1.1}.
 */
final class EnhancedScanner {

    private EnhancedScanner() {}

    /** The code for the reply {@code reply} at {@code index}; with {@code reply} 0, for a text without any reply code. */
    static int find(String text, int reply, int index) {
        int around = EnhancedCode.NONE;
        int weak = EnhancedCode.NONE;
        for (int i = next(text, 0); i < text.length(); i = next(text, MailText.wordEnd(text, i))) {
            int code = EnhancedCode.code(EnhancedCode.amongWords(text, i));
            int rank = EnhancedPlace.rank(text, i, code, reply);
            boolean isInReply = reply != 0 && i > index;
            if (rank == EnhancedPlace.SURE && isInReply) {
                return code;
            }
            around = rank == EnhancedPlace.SURE ? preferred(around, code) : around;
            weak = rank == EnhancedPlace.WEAK && isInReply && weak == EnhancedCode.NONE ? code : weak;
        }
        return weak != EnhancedCode.NONE ? weak : around;
    }

    /** The next place that has the form of an enhanced code, outside of web addresses; the text's length if there is none. */
    private static int next(String text, int from) {
        int i = from;
        while (i < text.length()) {
            if (!MailText.isWord(text.charAt(i))) {
                i = Url.isAt(text, i) ? Url.end(text, i) : i + 1;
                continue;
            }
            int end = MailText.wordEnd(text, i);
            if (end - i == 1 && EnhancedCode.amongWords(text, i) != EnhancedCode.NONE) {
                return i;
            }
            i = Url.startsWithWord(text, i, end) ? Url.end(text, end) : end;
        }
        return i;
    }

    /** The status of a wrapper, x.0.0, yields to a code that tells more. */
    private static int preferred(int first, int next) {
        return first == EnhancedCode.NONE || EnhancedCode.isGeneric(first) && !EnhancedCode.isGeneric(next)
                ? next
                : first;
    }
}
