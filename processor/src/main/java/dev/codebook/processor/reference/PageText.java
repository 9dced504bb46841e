package dev.codebook.processor.reference;

/** The growing text of a page. What comes from a catalog goes in as text, and only what stands in our source as markup. */
final class PageText {

    private final StringBuilder page = new StringBuilder();

    PageText markup(String html) {
        page.append(html);
        return this;
    }

    /** A text, between tags or between double quotes. */
    PageText text(String text) {
        for (int i = 0; i < text.length(); i++) {
            append(MarkdownText.shown(text, i));
        }
        return this;
    }

    private void append(char c) {
        switch (c) {
            case '&' -> page.append("&amp;");
            case '<' -> page.append("&lt;");
            case '>' -> page.append("&gt;");
            case '"' -> page.append("&quot;");
            default -> page.append(c);
        }
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
