package dev.codebook.processor.reference;

/**
 * The reference as one page that asks nobody for anything: plain HTML that can be read as it is, and beside it the model and the
 * scripts that make it a tool. What may run or style is told to the browser by its hash, so that nothing else does.
 */
final class HtmlReference {

    private final Reference reference;
    private final PageText text = new PageText();
    private final String script = "(() => {\n" + PagePart.RESOLVER.text() + PagePart.TOOL.text() + "})();\n";

    private HtmlReference(Reference reference) {
        this.reference = reference;
    }

    static String write(Reference reference) {
        HtmlReference page = new HtmlReference(reference);
        page.head();
        page.body();
        return page.text.toString();
    }

    private void head() {
        String style = PagePart.STYLE.text();
        text.markup("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .markup("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '")
                .markup(PagePart.hash(style))
                .markup("'; script-src '")
                .markup(PagePart.hash(script))
                .markup("'; base-uri 'none'; form-action 'none'\">\n<title>")
                .text(reference.title())
                .markup("</title>\n<style>")
                .markup(style)
                .markup("</style>\n</head>\n");
    }

    private void body() {
        text.markup("<body class=\"d" + reference.columns().size() + "\">\n<header class=\"head\">\n<div>\n<h1>")
                .text(reference.title())
                .markup("</h1>\n<p>")
                .text(summary())
                .markup("</p>\n</div>\n")
                .markup("<button id=\"_theme\" type=\"button\" hidden>Theme</button>\n</header>\n<main>\n")
                .markup(PagePart.FRAME.text());
        new PageEntries(reference, text).write();
        text.markup("</main>\n<script type=\"text/plain\" id=\"_model\">")
                .markup(PageModel.of(reference))
                .markup("</script>\n<script>")
                .markup(script)
                .markup("</script>\n</body>\n</html>\n");
    }

    private String summary() {
        int entries = reference.entries().size();
        int parents = reference.lineage().size() - 1;
        return "Catalog " + reference.catalog() + ": " + entries + (entries == 1 ? " entry" : " entries")
                + (parents == 0 ? "." : " from " + (parents + 1) + " catalogs.");
    }
}
