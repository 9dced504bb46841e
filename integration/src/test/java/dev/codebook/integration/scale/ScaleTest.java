package dev.codebook.integration.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Large catalogs compile without a warning, and mean what they say. */
class ScaleTest {

    private static final List<String> SYNTAXES = ScaleCatalog.SYNTAXES;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"number, 4000", "text, 4000", "smtp, 4000", "number, 6000", "text, 6000", "smtp, 6000"})
    void diagnosesRight(String syntax, int entries) throws Exception {
        ScaleCatalog catalog = new ScaleCatalog(syntax, entries);
        ScaleBuild build = new ScaleBuild(folder);
        build.compile(catalog);
        int[] sample = IntStream.iterate(0, i -> i < entries - 1, i -> i + 7).toArray();
        String expected = IntStream.of(sample)
                .mapToObj(i -> "ENTRY_" + i + " " + ScaleCatalog.retry(i) + " Title of entry " + i + (i == 7 ? "!" : "")
                        + "\n")
                .collect(Collectors.joining());
        assertEquals(
                expected,
                build.diagnose(IntStream.of(sample).mapToObj(catalog::code).toList()));
    }

    @ParameterizedTest
    @FieldSource("SYNTAXES")
    void classesGrowWithTheEntries(String syntax) throws Exception {
        long small = size(syntax, 500);
        long large = size(syntax, 2_000);
        assertTrue(large < 4 * small, () -> small + " bytes for 500 entries, " + large + " for 2,000");
    }

    private long size(String syntax, int entries) throws Exception {
        ScaleBuild build = new ScaleBuild(folder.resolve(String.valueOf(entries)));
        build.compile(new ScaleCatalog(syntax, entries));
        return build.size();
    }
}
