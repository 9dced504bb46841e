package dev.codebook.processor.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A part of every page, which lies beside this class as a file of its own. */
enum PagePart {
    /** How the page looks. */
    STYLE("page.css"),
    /** Where a reply is pasted, and the search: shown by the script. */
    FRAME("page.html"),
    /** Reads codes and finds entries. */
    RESOLVER("resolver.js"),
    /** Makes the page a tool. */
    TOOL("page.js");

    private final String file;

    PagePart(String file) {
        this.file = file;
    }

    String text() {
        try (InputStream stream = PagePart.class.getResourceAsStream("page/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By which a browser knows a script or a style that may be there (Content Security Policy Level 3, section 2.3.1). */
    static String hash(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
