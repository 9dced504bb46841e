package dev.codebook.processor;

import dev.codebook.processor.problem.Outcome;
import dev.codebook.processor.problem.Problem;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.problem.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** The bytes of a file, and the path under which messages name it. */
record Resource(String path, byte[] bytes) {

    /** Ten times what the largest catalog of ours takes; the memory for more may not be there. */
    private static final int LARGEST = 10_000_000;

    /** What stands for bytes that cannot be read; a text may hold it itself. */
    private static final char REPLACEMENT = '\uFFFD';

    /** Reads a file, if it is not too large: then only enough of it to know. */
    static Resource read(String path, InputStream stream) throws IOException {
        return new Resource(path, stream.readNBytes(LARGEST + 1));
    }

    /** The text: UTF-8, whatever the compiler's encoding; a byte-order mark is left out. */
    Outcome<SourceText> decode() {
        if (bytes.length > LARGEST) {
            return Outcome.none(Problem.at(
                            new SourceText(path, "").start(),
                            Rule.FILE_SIZE,
                            "the file is larger than " + LARGEST / 1_000_000 + " MB")
                    .help("divide the catalog, with \"extends\", if it is one"));
        }
        String text = new String(bytes, StandardCharsets.UTF_8); // several times as fast as a decoder, and as forgiving
        if (text.indexOf(REPLACEMENT) >= 0 && !isUtf8()) {
            return Outcome.none(notUtf8());
        }
        return Outcome.of(new SourceText(path, text.startsWith("\uFEFF") ? text.substring(1) : text));
    }

    private boolean isUtf8() {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
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
