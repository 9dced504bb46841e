package dev.codebook.smtp;

/** Reads the codes of a text: first the commonest shape, which begins with both of them, then any. */
final class CodeReader {

    private CodeReader() {}

    /** The codes, packed as {@link SmtpReply#codes(String)} tells. */
    static long codes(String text) {
        long codes = codesAtStart(text);
        return codes != 0 ? codes : codesAnywhere(text, ReturnedMessage.start(text));
    }

    private static long codesAtStart(String text) {
        if (!startsWithFailure(text)) {
            return 0;
        }
        long enhanced = EnhancedCode.inCodePlace(text, ReplyCode.LENGTH + 1);
        int code = EnhancedCode.code(enhanced);
        return code == EnhancedCode.NONE || EnhancedCode.isOfWrapper(code)
                ? 0
                : PackedCodes.pack(ReplyCode.at(text, 0), code);
    }

    /** Whether a text is a bare reply that tells of a failure, as most are. */
    static boolean startsWithFailure(String text) {
        char mark = MailText.at(text, ReplyCode.LENGTH);
        return (mark == ' ' || mark == '-') && ReplyCode.isAt(text, 0) && text.charAt(0) >= '4';
    }

    /** What is found in the first part of a text. */
    private static long codesAnywhere(String text, int end) {
        long find = ReplyScanner.find(text, end);
        if (!ReplyScanner.isSetOff(find) && QmailLog.quotes(text, end)) {
            return codesAnywhere(QmailLog.readable(text.substring(0, end)), end);
        }
        if (find == ReplyScanner.NONE) {
            return PackedCodes.pack(0, EnhancedScanner.find(text, end, 0, 0));
        }
        int index = ReplyScanner.index(find);
        int reply = ReplyScanner.code(find);
        int own = EnhancedCode.code(ReplyHead.enhanced(text, index));
        boolean isOwn = own != EnhancedCode.NONE || !ReplyCode.mayHaveEnhanced(reply);
        return PackedCodes.pack(reply, isOwn ? own : EnhancedScanner.find(text, end, reply, index));
    }
}
