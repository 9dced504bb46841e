package dev.codebook.processor.generate;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The one way by which a text of a catalog gets into source. What it returns is ASCII, means the same under every
 * {@code -encoding}, and can neither end the literal or comment that it stands in nor begin anything else.
 */
final class JavaText {

    /** The longest constant of a class file, in bytes of its encoding; a character takes at most three. */
    private static final int LONGEST_CONSTANT = 65_535 / 3;

    /** Where a long literal is broken for the reader's sake. */
    private static final int LINE = 90;

    private JavaText() {}

    /** An expression for the text: a literal, broken into lines, or a joint of several if it is too long for one. */
    static String expression(String text) {
        return isLong(text) ? joint(text) : literal(text);
    }

    /** Whether a text is too long for one constant. */
    static boolean isLong(String text) {
        return text.length() > LONGEST_CONSTANT;
    }

    /** An expression for the text that the compiler does not take for a constant, and adds to no other. */
    static String joint(String text) {
        List<String> parts = new ArrayList<>();
        for (int at = 0; at < text.length(); at += LONGEST_CONSTANT) {
            parts.add(literal(text.substring(at, Math.min(text.length(), at + LONGEST_CONSTANT))));
        }
        return "String.join(\"\", " + String.join(", ", parts) + ")";
    }

    /** A constant expression for a text: one literal, or a sum of literals of about a line each. */
    static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        int lineStart = 0;
        for (int i = 0; i < text.length(); i++) {
            appendEscaped(literal, text.charAt(i));
            boolean canBreak = text.charAt(i) == ' ' && i + 1 < text.length();
            if (canBreak && literal.length() - lineStart > LINE) {
                literal.append("\"\n+ \"");
                lineStart = literal.length();
            }
        }
        return literal.append('"').toString();
    }

    /** The text as one literal on one line. */
    static String unbroken(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            appendEscaped(literal, text.charAt(i));
        }
        return literal.append('"').toString();
    }

    private static void appendEscaped(StringBuilder literal, char c) {
        switch (c) {
            case '"' -> literal.append("\\\"");
            case '\\' -> literal.append("\\\\");
            case '\n' -> literal.append("\\n");
            case '\r' -> literal.append("\\r");
            case '\t' -> literal.append("\\t");
            default -> {
                if (c >= ' ' && c < 0x7F) {
                    literal.append(c);
                } else {
                    literal.append("\\u").append(HexFormat.of().toHexDigits(c));
                }
            }
        }
    }

    /** The text inside Javadoc. */
    static String javadoc(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            appendEntity(escaped, c);
            i += Character.charCount(c);
        }
        return escaped.toString();
    }

    /** A text of Javadoc with a full stop, if nothing else ends it. */
    static String sentence(String html) {
        return html.matches("(?s).*[.?!]") ? html : html + ".";
    }

    private static void appendEntity(StringBuilder escaped, int c) {
        switch (c) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '@' -> escaped.append("&#64;");
            case '\\' -> escaped.append("&#92;");
            case '{' -> escaped.append("&#123;");
            case '}' -> escaped.append("&#125;");
            case '*' -> escaped.append("&#42;");
            case '\n', '\r', '\t' -> escaped.append(' ');
            default -> {
                if (c >= ' ' && c < 0x7F) {
                    escaped.append((char) c);
                } else {
                    escaped.append(numeric(c));
                }
            }
        }
    }

    /** What has no place in HTML is shown as what cannot be shown. */
    private static String numeric(int c) {
        return "&#" + (mayStandInHtml(c) ? c : 0xFFFD) + ";";
    }

    /** Neither a control, nor a half of a surrogate pair, nor what Unicode calls a noncharacter. */
    private static boolean mayStandInHtml(int c) {
        boolean isControl = c < 0xA0;
        boolean isHalf = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean isNoncharacter = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
        return !isControl && !isHalf && !isNoncharacter;
    }
}
