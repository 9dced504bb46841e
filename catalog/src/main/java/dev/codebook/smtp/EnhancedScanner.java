package dev.codebook.smtp;

/**
 * Finds the enhanced code of a reply that has none right behind its reply code: a later one in its words, else one that the message
 * around it states, such as {@code Status: 5.1.1} or {@code dsn=5.1.1}.
 */
final class EnhancedScanner {

    private EnhancedScanner() {}

    /** The code for the reply {@code reply} at {@code index} in a text up to {@code end}; with {@code reply} 0, if there is none. */
    static int find(String text, int end, int reply, int index) {
        int around = EnhancedCode.NONE;
        int weak = EnhancedCode.NONE;
        int outside = 0;
        for (int i = next(text, 0); i < end; i = next(text, Math.max(i + 1, outside))) {
            outside = Url.skip(text, outside, i);
            int code = EnhancedCode.code(EnhancedCode.amongWords(text, i));
            int rank = outside == i ? EnhancedPlace.rank(text, i, code, reply) : EnhancedPlace.NONE;
            boolean isInReply = reply != 0 && i > index;
            if (rank == EnhancedPlace.SURE && isInReply) {
                return code;
            }
            around = rank == EnhancedPlace.SURE ? preferred(around, code) : around;
            weak = rank == EnhancedPlace.WEAK && isInReply && weak == EnhancedCode.NONE ? code : weak;
        }
        return weak != EnhancedCode.NONE ? weak : around;
    }

    /** The next place that has the form of an enhanced code, found by its first dot; the text's length if there is none. */
    private static int next(String text, int from) {
        int dot = text.indexOf('.', from + 1);
        while (dot >= 0 && !isCodeAt(text, dot - 1)) {
            dot = text.indexOf('.', dot + 1);
        }
        return dot < 0 ? text.length() : dot - 1;
    }

    private static boolean isCodeAt(String text, int index) {
        return MailText.isDigit(text.charAt(index))
                && !MailText.isWord(MailText.at(text, index - 1))
                && EnhancedCode.amongWords(text, index) != EnhancedCode.NONE;
    }

    /** The status of a wrapper, x.0.0, yields to a code that tells more. */
    private static int preferred(int first, int next) {
        return first == EnhancedCode.NONE || EnhancedCode.isGeneric(first) && !EnhancedCode.isGeneric(next)
                ? next
                : first;
    }
}
