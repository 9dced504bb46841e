package dev.codebook.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codebook.processor.model.Names;
import dev.codebook.processor.problem.Problem;
import dev.codebook.processor.problem.Rule;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a catalog names something: a problem, or Java that compiles without a warning, runs, and has that very name. */
class HostileNamesTest {

    /** Names that are Java's, and names that a file system or a reader may take for others. */
    private static final List<String> KNOWN = List.of(
            "abstract assert boolean break byte case catch char class const continue default do double else enum"
                    + " extends final",
            "finally float for goto if implements import instanceof int interface long native new package private"
                    + " protected",
            "public return short static strictfp super switch synchronized this throw throws transient try void"
                    + " volatile while",
            "true false null _ record sealed permits non-sealed yield var when with module open opens exports requires"
                    + " uses",
            "read_object read_object_no_data read_resolve write_object write_replace",
            "provides to transitive values valueOf name ordinal getClass hashCode equals toString compareTo"
                    + " describeConstable",
            "getDeclaringClass clone finalize notify notifyAll wait find diagnose code codes title text Data Builder"
                    + " VarHandle",
            "String Object Override Record Enum Void Comparable Iterable Iterator Math Boolean Character Byte Short"
                    + " Long Float",
            "Double Number System Thread Runtime RuntimeException Exception Error Throwable IllegalArgumentException",
            "IllegalStateException StackTraceElement Cloneable FunctionalInterface SafeVarargs Process Module Package",
            "package-info module-info package_info CON NUL AUX COM1 PRN con aux getMessage getCause initCause"
                    + " addSuppressed",
            "getSuppressed getLocalizedMessage printStackTrace fillInStackTrace getStackTrace serialVersionUID length"
                    + " of");

    /** With the words that are added to them, they make names of Java's own types. */
    private static final List<String> CATALOGS = List.of(
            "runtime", "illegal-argument", "illegal-state", "null-pointer", "io", "con", "aux", "class", "record");

    private static final Set<Rule> OF_NAMES = Set.of(
            Rule.BAD_NAME,
            Rule.RESERVED_NAME,
            Rule.DUPLICATE_NAME,
            Rule.BAD_MESSAGE,
            Rule.UNKNOWN_VALUE,
            Rule.DUPLICATE_KEY);

    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private static final Set<String> GENERATED = generatedNames();

    /** What the entry OVER stands for in each syntax. */
    private static final Map<String, String> CODES = Map.of("text", "over", "number", "7", "smtp", "550 5.1.1");

    private static final String CATALOG_TEXT = """
        catalog: %s
        syntax: text
        suppress: [unused-attribute]
        %s
        attributes:
          retry: { values: { NO: Never., YES: At once. } }
          hints: { type: list }
          about: { type: text }
          tries: { type: integer, default: 1 }
          paged: { type: boolean }
          pause: { type: duration }
          home: { type: uri }
        %s
        entries:
          ANYTHING: { code: "*", title: Anything, retry: NO %s }
          OVER:
            code: over
            title: Over
            retry: YES
            exception: true
            message: "{tenant} {limit:int} {size:long} {price:decimal} {day:date} {time:duration} {page:uri}"
        %s
        """;

    /** What names can be given to: how many of them a catalog may hold, and what it says with them. */
    enum Role {
        ENTRY(100) {
            @Override
            String catalog(List<String> names) {
                return shop("", "", "", each(names, "\n  \"$\": { code: \"c$\", title: T }"));
            }

            @Override
            void assertThere(Class<?> code, String name) throws ReflectiveOperationException {
                assertEquals(name, ((Enum<?>) code.getField(name).get(null)).name());
            }
        },
        ALIAS(100) {
            @Override
            String catalog(List<String> names) {
                return shop(
                        "", "", "", "  SOLD: { code: sold, title: Sold, aliases: [" + each(names, "\"$\", ") + "] }");
            }

            @Override
            void assertThere(Class<?> code, String name) throws ReflectiveOperationException {
                assertEquals("sold", beside(code, "ShopCodes").getField(name).get(null));
            }
        },
        TEXT(100) {
            @Override
            String catalog(List<String> names) {
                return shop("", each(names, "\n  \"$\": { type: text }"), each(names, ", \"$\": x"), "");
            }

            @Override
            void assertThere(Class<?> code, String name) throws ReflectiveOperationException {
                assertEquals(String.class, accessor(code, name));
            }

            @Override
            Set<String> syntaxes() {
                return CODES.keySet();
            }
        },
        LIST(100) {
            @Override
            String catalog(List<String> names) {
                return shop("", each(names, "\n  \"$\": { type: list }"), each(names, ", \"$\": [x]"), "");
            }

            @Override
            void assertThere(Class<?> code, String name) throws ReflectiveOperationException {
                assertEquals(List.class, accessor(code, name));
            }
        },
        BOOLEAN(20) {
            @Override
            String catalog(List<String> names) {
                return shop("", each(names, "\n  \"$\": { type: boolean }"), each(names, ", \"$\": true"), "");
            }

            @Override
            void assertThere(Class<?> code, String name) throws ReflectiveOperationException {
                assertEquals("java.util.Optional", accessor(code, name).getName());
            }
        },
        ENUMERATED(20) {
            @Override
            String catalog(List<String> names) {
                return shop("", each(names, "\n  \"$\": { values: { A: One. } }"), each(names, ", \"$\": A"), "");
            }

            @Override
            void assertThere(Class<?> code, String name) throws ReflectiveOperationException {
                assertEquals(Names.pascalCase(name), accessor(code, name).getSimpleName());
            }

            @Override
            Set<String> syntaxes() {
                return Set.of("smtp");
            }
        },
        VALUE(100) {
            @Override
            String catalog(List<String> names) {
                String own = "\n  own: { values: { " + each(names, "\"$\": One., ") + "} }";
                return shop("", own, ", own: \"" + names.get(0) + "\"", "");
            }

            @Override
            void assertThere(Class<?> code, String name) throws ReflectiveOperationException {
                Class<?> own = beside(code, "ShopCode$Own");
                assertEquals(name, ((Enum<?>) own.getField(name).get(null)).name());
            }
        },
        EXCEPTION(50) {
            @Override
            String catalog(List<String> names) {
                return shop("", "", "", each(names, "\n  E_#: { code: \"c$\", title: T, exception: \"$\" }"));
            }

            @Override
            void assertThere(Class<?> code, String name) throws ReflectiveOperationException {
                if (!name.equals("true") && !name.equals("false")) {
                    assertEquals(name, beside(code, "ShopException$" + name).getSimpleName());
                }
            }
        },
        PARAMETER(40) {
            @Override
            String catalog(List<String> names) {
                String message = each(names, "{$} ");
                return shop(
                        "", "", "", "  SOLD: { code: sold, title: T, exception: true, message: \"" + message + "\" }");
            }

            @Override
            void assertThere(Class<?> code, String name) throws ReflectiveOperationException {
                assertEquals(String.class, accessor(beside(code, "ShopException$Sold"), name));
            }
        },
        CATALOG(1) {
            @Override
            String catalog(List<String> names) {
                return CATALOG_TEXT.formatted('"' + names.get(0) + '"', "", "", "", "");
            }

            @Override
            String codeType(List<String> names) {
                return Names.pascalCase(names.get(0)) + "Code";
            }
        },
        /** Each name in each of the four places. */
        TYPES(4) {
            @Override
            String catalog(List<String> names) {
                return shop(
                        "types: { code: \"%s\", constants: \"%s\", diagnosis: \"%s\", exception: \"%s\" }"
                                .formatted(names.toArray()),
                        "",
                        "",
                        "");
            }

            @Override
            Set<String> syntaxes() {
                return Set.of("smtp");
            }

            @Override
            List<String> catalogsOf(String name) {
                return IntStream.range(0, most())
                        .mapToObj(place -> IntStream.range(0, most())
                                .mapToObj(i -> i == place ? name : "Free" + i)
                                .toList())
                        .map(this::catalog)
                        .toList();
            }

            /** A window that moves over the names. */
            @Override
            List<List<String>> parts(List<String> names) {
                List<String> apart = super.parts(names).stream()
                        .flatMap(List::stream)
                        .filter(distinct())
                        .toList();
                return IntStream.range(0, apart.size())
                        .mapToObj(first -> IntStream.range(first, first + most())
                                .mapToObj(i -> apart.get(i % apart.size()))
                                .toList())
                        .toList();
            }

            private static Predicate<String> distinct() {
                Set<String> seen = new HashSet<>();
                return name -> seen.add(key(name));
            }

            @Override
            String codeType(List<String> names) {
                return names.get(0);
            }

            @Override
            void assertThere(Class<?> code, String name) throws ReflectiveOperationException {
                assertEquals(name, beside(code, name).getSimpleName());
            }
        };

        private final int most;

        Role(int most) {
            this.most = most;
        }

        int most() {
            return most;
        }

        abstract String catalog(List<String> names);

        /** Catalogs with this name and no other that is hostile. */
        List<String> catalogsOf(String name) {
            return List.of(catalog(List.of(name)));
        }

        String codeType(List<String> names) {
            return "ShopCode";
        }

        /** In which the names are tried. */
        Set<String> syntaxes() {
            return Set.of("text");
        }

        /** Nobody may be called otherwise without being told. */
        void assertThere(Class<?> code, String name) throws ReflectiveOperationException {}

        /** Parts that fit in one catalog; none holds two names that differ in capital letters and underscores alone. */
        List<List<String>> parts(List<String> names) {
            List<Map<String, String>> parts = new ArrayList<>();
            for (String name : names) {
                parts.stream()
                        .filter(part -> part.size() < most && !part.containsKey(key(name)))
                        .findFirst()
                        .orElseGet(() -> {
                            parts.add(new LinkedHashMap<>());
                            return parts.get(parts.size() - 1);
                        })
                        .put(key(name), name);
            }
            return parts.stream().map(part -> List.copyOf(part.values())).toList();
        }

        private static String key(String name) {
            return name.replaceAll("[_-]", "").toLowerCase(Locale.ROOT);
        }

        private static String shop(String types, String attributes, String values, String entries) {
            return CATALOG_TEXT.formatted("shop", types, attributes, values, entries);
        }

        /** The template with each of the names for {@code $}, and its number for {@code #}. */
        private static String each(List<String> names, String template) {
            return IntStream.range(0, names.size())
                    .mapToObj(i -> template.replace("$", names.get(i)).replace("#", String.valueOf(i)))
                    .collect(Collectors.joining());
        }

        private static Class<?> beside(Class<?> code, String name) throws ReflectiveOperationException {
            return code.getClassLoader().loadClass(code.getPackageName() + "." + name);
        }

        private static Class<?> accessor(Class<?> type, String name) throws ReflectiveOperationException {
            return type.getMethod(Names.camelCase(name)).getReturnType();
        }
    }

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void isRefusedOrCompilesAndRuns(Role role) throws Exception {
        List<String> accepted = new ArrayList<>();
        for (String name : names(role)) {
            List<Problem> problems = role.catalogsOf(name).stream()
                    .flatMap(catalog -> mistakes(catalog).stream())
                    .toList();
            if (problems.isEmpty()) {
                accepted.add(name);
            } else {
                assertTold(name, problems);
            }
        }
        assertFalse(accepted.isEmpty());
        for (String syntax : role.syntaxes()) {
            assertCompilesAndRuns(role, syntax, role.parts(accepted));
        }
    }

    private void assertCompilesAndRuns(Role role, String syntax, List<List<String>> parts) throws Exception {
        Javac project = new Javac(folder.resolve(syntax));
        for (int i = 0; i < parts.size(); i++) {
            project.with("p" + i + "/package-info.java", "@dev.codebook.CodeCatalog(\"c.yaml\") package p" + i + ";")
                    .with("p" + i + "/c.yaml", inSyntax(syntax, role.catalog(parts.get(i))));
        }
        Javac.Result result = project.compile("-Xlint:all", "-Werror", "-Xmaxerrs", "1000");
        assertEquals(List.of(), told(result, parts));
        assertRuns(role, parts, project.classes(), CODES.get(syntax));
    }

    private static String inSyntax(String syntax, String catalog) {
        String conditional = syntax.equals("smtp") ? "  FULL: { code: 5xx, text: [mailbox full], title: Full }\n" : "";
        return catalog.replace("syntax: text", "syntax: " + syntax)
                .replace("code: over", "code: " + CODES.get(syntax))
                .concat(conditional);
    }

    private static List<String> names(Role role) {
        Set<String> names = new TreeSet<>();
        KNOWN.stream().flatMap(line -> Arrays.stream(line.split(" "))).forEach(names::add);
        if (role == Role.CATALOG) { // each is a compilation of its own; what is generated only begins with it
            names.removeIf(name -> !CATALOGS.contains(name) && isCatalogName(name));
            names.addAll(CATALOGS);
        } else {
            names.addAll(GENERATED);
        }
        names.removeAll(List.of("retry", "hints", "about", "tries", "paged", "pause", "home")); // the catalog has them
        Function<String, Stream<String>> spellings = switch (role) {
            case ENTRY, ALIAS, VALUE -> name -> Stream.of(name, name.toUpperCase(Locale.ROOT));
            case TEXT, LIST, BOOLEAN, ENUMERATED, PARAMETER -> name -> Stream.of(name, Names.snakeCase(name));
            default -> Stream::of;
        };
        return names.stream().flatMap(spellings).distinct().sorted().toList();
    }

    private static boolean isCatalogName(String name) {
        return name.matches("[a-z][a-z0-9]*");
    }

    /** Every name that stands in code which is generated of several catalogs. */
    private static Set<String> generatedNames() {
        Map<String, Integer> uses = new HashMap<>();
        for (GoldenCase golden : GoldenCase.all()) {
            String code = GoldenCase.files(golden.expected()).entrySet().stream()
                    .filter(file -> file.getKey().endsWith(".java"))
                    .map(file -> file.getValue().replaceAll("(?s)/\\*.*?\\*/|\"[^\"]*\"", ""))
                    .collect(Collectors.joining());
            WORD.matcher(code)
                    .results()
                    .map(MatchResult::group)
                    .distinct()
                    .forEach(name -> uses.merge(name, 1, Integer::sum));
        }
        uses.values().removeIf(count -> count == 1);
        return uses.keySet();
    }

    private static List<Problem> mistakes(String yaml) {
        return CatalogText.of(yaml).problems().stream()
                .filter(problem -> !problem.rule().isWarning())
                .toList();
    }

    private static void assertTold(String name, List<Problem> problems) {
        assertTrue(
                problems.stream().anyMatch(problem -> OF_NAMES.contains(problem.rule())), () -> name + ": " + problems);
        for (Problem problem : problems) {
            assertTrue(problem.place().isPresent(), problem.message());
            assertFalse(problem.help().isEmpty(), problem.message());
        }
    }

    /** What javac says, with the names that it says it of. */
    private static List<String> told(Javac.Result result, List<List<String>> parts) {
        return result.diagnostics().stream()
                .map(diagnostic -> diagnostic.toString().lines().limit(4).collect(Collectors.joining(" ")))
                .map(text -> {
                    String number = text.replaceAll("(?s).*/p(\\d+)/.*", "$1");
                    return text + (number.matches("\\d+") ? " with " + parts.get(Integer.parseInt(number)) : "");
                })
                .limit(40)
                .toList();
    }

    private static void assertRuns(Role role, List<List<String>> parts, Path classes, String over) throws Exception {
        URL[] urls = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls)) {
            for (int i = 0; i < parts.size(); i++) {
                Class<?> code = loader.loadClass("p" + i + "." + role.codeType(parts.get(i)));
                Object diagnosis = code.getMethod("diagnose", String.class).invoke(null, over);
                assertEquals(
                        "OVER",
                        diagnosis.getClass().getMethod("code").invoke(diagnosis).toString());
                for (String name : parts.get(i)) {
                    role.assertThere(code, name);
                }
            }
        }
    }
}
