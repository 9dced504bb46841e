package dev.codebook.processor.reference;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.Deflater;

/** The JSON of the reference as a page holds it: as it is; a large one compressed, since half of it stands in the page already. */
final class PageModel {

    private static final int MOST_PLAIN = 1 << 18;

    private PageModel() {}

    static String of(Reference reference) {
        String json = JsonText.compact(JsonReference.documentForPage(reference));
        return json.length() <= MOST_PLAIN ? json : compressed(json.getBytes(StandardCharsets.US_ASCII));
    }

    /** In Base64 (RFC 4648) the ZLIB format (RFC 1950), which browsers read. */
    private static String compressed(byte[] json) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(json);
            deflater.finish();
            ByteArrayOutputStream compressed = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 16];
            while (!deflater.finished()) {
                compressed.write(buffer, 0, deflater.deflate(buffer));
            }
            return Base64.getEncoder().encodeToString(compressed.toByteArray());
        } finally {
            deflater.end();
        }
    }
}
