package dev.codebook.processor.syntax;

/** What a code is matched against. */
public sealed interface Input {

    /**
     * The codes of an SMTP reply.
     *
     * @param replyCode the three digits of RFC 5321; 0 if there is none
     * @param enhancedClass the first part of the enhanced status code of RFC 3463; 0 if there is none
     * @param subject its second part; -1 if there is none
     * @param detail its third part; -1 if there is none
     */
    record Smtp(int replyCode, int enhancedClass, int subject, int detail) implements Input {

        /** The first digit of the reply code, or of the enhanced status code if there is no reply code. */
        public int replyClass() {
            return replyCode == 0 ? enhancedClass : replyCode / 100;
        }
    }

    /** A number; negative if the input holds none. */
    record Number(int number) implements Input {}

    /** A word; empty if the input holds none. */
    record Text(String text) implements Input {}
}
