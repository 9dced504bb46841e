package dev.codebook.integration.providers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page on providers tells what each catalog holds. */
class ProviderTableTest {

    private static final Path CATALOGS = Path.of("..", "catalog", "src", "main", "resources", "META-INF", "codebook");
    private static final Pattern ENTRY = Pattern.compile("  [A-Z][A-Z0-9_]*:.*");
    private static final Pattern PROVIDER = Pattern.compile("    provider: ([A-Z0-9_]+)");

    @Test
    void thePageListsTheCatalogs() throws IOException {
        StringBuilder table = new StringBuilder(
                "\n| catalog | entries | with weak evidence | values of `provider` |\n|---|---|---|---|\n");
        List<String> names = lines("smtp-providers").stream()
                .filter(line -> line.startsWith("  - "))
                .map(line -> line.substring(4))
                .sorted()
                .toList();
        for (String name : names) {
            table.append(row(name));
        }
        Page.check("providers.md", table.append('\n').toString());
    }

    private static String row(String name) throws IOException {
        List<String> lines = lines(name);
        List<String> entries = lines.subList(lines.indexOf("entries:"), lines.size());
        String providers = entries.stream()
                .map(PROVIDER::matcher)
                .filter(it -> it.matches())
                .map(it -> "`" + it.group(1) + "`")
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return "| `%s` | %d | %d | %s |\n"
                .formatted(
                        name,
                        entries.stream()
                                .filter(line -> ENTRY.matcher(line).matches())
                                .count(),
                        entries.stream().filter("    evidence: WEAK"::equals).count(),
                        providers);
    }

    private static List<String> lines(String name) throws IOException {
        return Files.readAllLines(CATALOGS.resolve(name + ".yaml"));
    }
}
