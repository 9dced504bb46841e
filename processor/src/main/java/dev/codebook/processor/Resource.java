package dev.codebook.processor;

import dev.codebook.processor.problem.Outcome;
import dev.codebook.processor.problem.Problem;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.problem.SourceText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** The bytes of a file, and the path under which messages name it. */
record Resource(String path, byte[] bytes) {

    /** The text: UTF-8, whatever the compiler's encoding; a byte-order mark is left out. */
    Outcome<SourceText> decode() {
        try {
            CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
            String text = decoder.decode(ByteBuffer.wrap(bytes)).toString();
            return Outcome.of(new SourceText(path, text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (CharacterCodingException e) {
            return Outcome.none(notUtf8());
        }
    }

    private Problem notUtf8() {
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(input, decoded, true);
        String before = decoded.flip().toString();
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int column = before.length() - before.lastIndexOf('\n');
        String bad = String.format("0x%02X", bytes[Math.min(input.position(), bytes.length - 1)]);
        SourceText readable = new SourceText(path, new String(bytes, StandardCharsets.UTF_8));
        String kind = result.isMalformed() ? "does not belong there" : "cannot be read";
        return Problem.at(
                        readable.place(line, column, 1),
                        Rule.ENCODING,
                        "the file is not UTF-8: the byte " + bad + " " + kind)
                .help("save the file as UTF-8");
    }
}
