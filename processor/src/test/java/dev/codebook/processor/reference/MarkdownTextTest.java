package dev.codebook.processor.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a catalog says, a reader of Markdown sees it as it is. */
class MarkdownTextTest {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private static final List<String> PIECES = List.of(
            "|",
            "`",
            "``",
            "*",
            "**",
            "_",
            "~~",
            "~~~",
            "[",
            "](",
            ")",
            "![",
            "<",
            "</",
            ">",
            "<b>",
            "<!--",
            "-->",
            "&",
            "&amp;",
            "&#42;",
            "\\",
            "\\\\",
            "\n",
            "\n\n",
            "\r\n",
            "\t",
            "    ",
            " ",
            "#",
            "## ",
            "1.",
            "1. ",
            "12) ",
            "- ",
            "+ ",
            "---",
            "===",
            "=",
            "$",
            "$$",
            ":a:",
            "http://example.com/",
            "a@example.com",
            "a",
            "b c",
            "[x]: y",
            "|---|",
            "!",
            "\u00e9");

    static Stream<String> hostileTexts() {
        Random random = new Random(9);
        Stream<String> mixed = Stream.generate(() -> mixed(random)).limit(3000);
        return Stream.concat(
                Stream.of(
                        "a | b",
                        "`code`",
                        "<script>alert(1)</script>",
                        "[x](javascript:alert(1))",
                        "![x](http://example.com/x.png)",
                        "1. first",
                        "- item",
                        "# heading",
                        "===",
                        "---",
                        "line\n\n# heading",
                        "&lt; &#60;",
                        "**bold** _it_ ~~gone~~"),
                mixed);
    }

    private static String mixed(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s\n", "- %s\n", "**Label:** %s\n", "### `550` %s\n", "[%s](#a)\n", "<code>%s</code>\n"})
    void aTextIsShownAsItIs(String frame) {
        hostileTexts().forEach(text -> {
            String shown = shown(frame.replace("%s", MarkdownText.inline(text)));
            String before = shown(frame.replace("%s", "x")).replaceFirst("x$", "");
            assertEquals((before + oneLine(text)).strip(), shown.strip(), text);
        });
    }

    @Test
    void aTextStaysInItsColumn() {
        hostileTexts().forEach(text -> {
            String table = "| A | B |\n| --- | --- |\n| " + MarkdownText.inline(text) + " | " + MarkdownText.code(text)
                    + " |\n";
            Node row = PARSER.parse(table).getFirstChild().getLastChild().getFirstChild();
            assertEquals(oneLine(text), shown(row.getFirstChild()).strip(), text);
            assertEquals(oneLine(text), shown(row.getLastChild()).strip(), text);
            assertEquals(row.getFirstChild().getNext(), row.getLastChild(), text);
        });
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void whatNoTextShouldHoldIsShownAsMissing(String text, String shown) {
        assertEquals(shown, MarkdownText.inline(text));
    }

    static Stream<Arguments> unfit() {
        return Stream.of(
                Arguments.of("a\0b\u001b", "a\uFFFDb\uFFFD"),
                Arguments.of("\u202eabc", "\uFFFDabc"),
                Arguments.of("\ud83d x \udcec", "\uFFFD x \uFFFD"),
                Arguments.of("\ud83d\udcec", "\ud83d\udcec"));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String shown(String markdown) {
        return shown(PARSER.parse(markdown));
    }

    /** The words that a reader sees, and whatever else is there, marked. */
    private static String shown(Node node) {
        StringBuilder shown = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                shown.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                shown.append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak line) {
                shown.append("(line)");
            }

            @Override
            public void visit(HardLineBreak line) {
                shown.append("(line)");
            }

            @Override
            public void visit(Image image) {
                shown.append("(image)");
            }

            @Override
            public void visit(Link link) {
                shown.append(link.getDestination().equals("#a") ? "" : "(link)");
                visitChildren(link);
            }

            @Override
            public void visit(HtmlInline html) {
                shown.append(html.getLiteral().matches("</?code>") ? "" : "(html)");
            }

            @Override
            public void visit(HtmlBlock html) {
                shown.append("(html)");
            }

            @Override
            protected void visitChildren(Node parent) {
                boolean isSecondBlock = parent instanceof Block && parent.getPrevious() instanceof Block;
                shown.append(isSecondBlock ? "(block)" : "");
                super.visitChildren(parent);
            }
        });
        return shown.toString();
    }
}
