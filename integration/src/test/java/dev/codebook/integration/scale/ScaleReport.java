package dev.codebook.integration.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures what large catalogs cost, and writes it into the docs: a table and a plot. Named so that no build runs it unasked. */
class ScaleReport {

    private static final Path DOCS = Path.of("../docs");
    private static final Path PAGE = DOCS.resolve("performance.md");
    private static final String BEGIN = "<!-- written by ScaleReport -->\n";
    private static final String END = "<!-- end -->\n";
    private static final List<Integer> SIZES = List.of(100, 1_000, 2_000, 4_000, 10_000, 100_000);
    private static final int RUNS = 2;

    @TempDir
    private Path folder;

    @Test
    void measures() throws Exception {
        List<Measured> measured = new ArrayList<>();
        for (int entries : SIZES) {
            for (String syntax : ScaleCatalog.SYNTAXES) {
                measured.add(measure(new ScaleCatalog(syntax, entries)));
            }
        }
        Files.writeString(DOCS.resolve("scale.svg"), new ScalePlot(measured).svg());
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        Files.writeString(PAGE, page.substring(0, begin) + table(measured) + page.substring(page.indexOf(END, begin)));
    }

    /** Of several runs the fastest: what else the machine does only adds to it. */
    private Measured measure(ScaleCatalog catalog) throws IOException, InterruptedException {
        long fastest = Long.MAX_VALUE;
        ScaleBuild build = null;
        for (int run = 0; run < RUNS; run++) {
            build = new ScaleBuild(folder.resolve(catalog.syntax() + catalog.entries() + "-" + run));
            fastest = Math.min(fastest, build.compile(catalog));
        }
        return new Measured(catalog, fastest, build.size());
    }

    private static String table(List<Measured> measured) {
        return "\n| entries | syntax | build, s | classes, kB | bytes an entry |\n|--:|---|--:|--:|--:|\n"
                + measured.stream().map(ScaleReport::row).collect(Collectors.joining())
                + "\n![Build time and size of the classes against the number of entries](scale.svg)\n\n";
    }

    private static String row(Measured row) {
        return String.format(
                Locale.ROOT,
                "| %,d | `%s` | %.1f | %,d | %d |%n",
                row.catalog().entries(),
                row.catalog().syntax(),
                row.millis() / 1_000.0,
                row.bytes() / 1_000,
                row.bytes() / row.catalog().entries());
    }
}
