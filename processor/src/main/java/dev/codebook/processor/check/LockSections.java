package dev.codebook.processor.check;

import dev.codebook.processor.model.Located;
import dev.codebook.processor.problem.Place;
import dev.codebook.processor.problem.Problems;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.problem.SourceText;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a lock file, one a catalog: {@code [acme] 1f0c...}, and a line for each constant with its code. */
final class LockSections {

    private static final Pattern HEADER = Pattern.compile("\\[([^\\]]+)\\] (\\w+)");
    private static final Pattern CONSTANT = Pattern.compile("([\\w.]+) = (\\S.*)");

    private final Map<String, Map<String, Located<String>>> constants = new TreeMap<>();
    private final Map<String, Located<String>> sums = new HashMap<>();

    private LockSections() {}

    static LockSections of(SourceText lock, Problems problems) {
        LockSections sections = new LockSections();
        String catalog = "";
        String[] lines = lock.text().split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            Place place = new Place(lock, i + 1, 1, Math.max(1, lines[i].length()));
            Matcher header = HEADER.matcher(lines[i]);
            Matcher constant = CONSTANT.matcher(lines[i]);
            if (header.matches()) {
                catalog = header.group(1);
                sections.sums.put(catalog, new Located<>(header.group(2), place));
                sections.constants.put(catalog, new TreeMap<>());
            } else if (constant.matches() && sections.constants.containsKey(catalog)) {
                sections.constants.get(catalog).put(constant.group(1), new Located<>(constant.group(2), place));
            } else if (!lines[i].isBlank() && !lines[i].startsWith("#")) {
                problems.add(
                        place,
                        Rule.LOCK_FILE,
                        "this is no line of a lock file",
                        "take the file back from version control");
            }
        }
        return sections;
    }

    Set<String> names() {
        return constants.keySet();
    }

    /** The released constants of a catalog, each with its code; none if the file does not know the catalog. */
    Map<String, Located<String>> of(String catalog) {
        return constants.getOrDefault(catalog, Map.of());
    }

    /** What was summed up when they were written. */
    String sum(String catalog) {
        return sums.get(catalog).value();
    }

    Place place(String catalog) {
        return sums.get(catalog).place();
    }
}
