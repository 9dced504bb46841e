package dev.codebook.processor.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/** A doc comment while it is written: paragraphs and lists, broken into lines that are pleasant to read. */
final class Javadoc {

    private static final int WIDTH = 110;

    private final StringBuilder text = new StringBuilder();
    private boolean isFirst = true;

    /** Adds a paragraph of HTML. */
    Javadoc paragraph(String html) {
        if (!html.isBlank()) {
            wrap(isFirst ? html.strip() : "\n<p>" + html.strip(), "");
            isFirst = false;
        }
        return this;
    }

    /** Adds a list of HTML items. */
    Javadoc list(List<String> items) {
        if (!items.isEmpty()) {
            text.append("\n<ul>\n");
            items.forEach(item -> wrap("  <li>" + item, "    "));
            text.append("</ul>\n");
        }
        return this;
    }

    /** Adds a block tag, such as {@code @return}; the first of them is set off by an empty line. */
    Javadoc tag(String html) {
        if (!text.isEmpty() && text.indexOf("\n@") < 0) {
            text.append('\n');
        }
        wrap(html, "    ");
        return this;
    }

    private void wrap(String html, String indent) {
        int column = 0;
        boolean lineStart = true;
        for (String word : html.split(" ", -1)) {
            if (!lineStart && column + 1 + word.length() > WIDTH) {
                text.append('\n').append(indent);
                column = indent.length();
                lineStart = true;
            }
            if (!lineStart) {
                text.append(' ');
                column++;
            }
            text.append(word);
            column += word.length();
            lineStart = false;
        }
        text.append('\n');
    }

    /** The comment, for JavaPoet. */
    CodeBlock toCode() {
        return CodeBlock.of("$L", text.toString());
    }
}
