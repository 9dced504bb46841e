package dev.codebook.smtp;

/** The lines in which a bounce quotes the subject of the message: what its author wrote says nothing of why it came back. */
final class SubjectLine {

    private static final Phrases LABELS =
            Phrases.of("subject", "betreff", "objet", "asunto", "oggetto", "assunto", "onderwerp", "temat", "emne");

    private SubjectLine() {}

    /** Where the next one begins, of the lines from a line's end on, or the first of all from 0; {@code end} if there is none. */
    static int find(String text, int from, int end) {
        if (from == 0 && isAt(text, 0)) {
            return 0;
        }
        int line = text.indexOf('\n', from);
        while (line >= 0 && line < end && !isAt(text, line + 1)) {
            line = text.indexOf('\n', line + 1);
        }
        return line < 0 || line >= end ? end : line + 1;
    }

    /** Where the line ends, before the line break. */
    static int end(String text, int from, int end) {
        int line = text.indexOf('\n', from);
        return line < 0 ? end : Math.min(line, end);
    }

    private static boolean isAt(String text, int line) {
        int end = LABELS.endAt(text, skipBlanks(text, line));
        return end >= 0 && MailText.at(text, skipBlanks(text, end)) == ':';
    }

    private static int skipBlanks(String text, int from) {
        int i = from;
        while (MailText.at(text, i) == ' ' || MailText.at(text, i) == '\t') {
            i++;
        }
        return i;
    }
}
