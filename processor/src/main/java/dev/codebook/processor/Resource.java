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
import java.util.HexFormat;
import java.util.Optional;

/** The bytes of a file, and the path under which messages name it. */
record Resource(String path, byte[] bytes) {

    /** Ten times what the largest catalog of ours takes; the memory for more may not be there. */
    private static final int LARGEST = 10_000_000;

    private static final String SAVE_AS_UTF_8 = "save the file as UTF-8";

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
        Optional<String> encoding = wideEncoding();
        if (encoding.isPresent()) {
            return Outcome.none(Problem.at(
                            new SourceText(path, "").start(),
                            Rule.ENCODING,
                            "the file is " + encoding.get() + ", and not UTF-8")
                    .help(SAVE_AS_UTF_8));
        }
        String text = new String(bytes, StandardCharsets.UTF_8); // several times as fast as a decoder, and as forgiving
        if (text.indexOf(REPLACEMENT) >= 0 && !isUtf8()) {
            return Outcome.none(notUtf8());
        }
        return Outcome.of(new SourceText(path, text.startsWith("\uFEFF") ? text.substring(1) : text));
    }

    /** They show in the first four bytes: by their mark, or by the zeros beside letters of ASCII. */
    private Optional<String> wideEncoding() {
        if (beginsNarrow()) {
            return Optional.empty();
        }
        String start = HexFormat.of().formatHex(bytes, 0, Math.min(Integer.BYTES, bytes.length));
        if (start.matches("0000feff|fffe0000|000000(?!00)..|(?!00)..000000")) {
            return Optional.of("UTF-32");
        }
        return start.matches("feff.*|fffe.*|00(?!00)..00..|(?!00)..00..00") ? Optional.of("UTF-16") : Optional.empty();
    }

    /** So do all files that are right, whose beginnings need no look by regular expressions then. */
    private boolean beginsNarrow() {
        for (int i = 0; i < Math.min(Integer.BYTES, bytes.length); i++) {
            if (bytes[i] == 0 || (bytes[i] & 0xfe) == 0xfe) {
                return false;
            }
        }
        return true;
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
        int index = decoded.position();
        String bad = String.format("0x%02X", bytes[Math.min(input.position(), bytes.length - 1)]);
        SourceText readable = new SourceText(path, new String(bytes, StandardCharsets.UTF_8));
        String kind = result.isMalformed() ? "does not belong there" : "cannot be read";
        return Problem.at(readable.placeOf(index), Rule.ENCODING, "the file is not UTF-8: the byte " + bad + " " + kind)
                .help(SAVE_AS_UTF_8);
    }
}
