package dev.codebook.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codebook.processor.problem.Rule;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules that no catalog shows by itself: where catalogs lie, how they are stored, what is already there. */
class AnnotationRulesTest {

    private static final String GOOD = """
        catalog: shop
        syntax: text
        entries:
          ANYTHING: { code: "*", title: Anything }
        """;

    /** The rules that a test of this class shows. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @interface Shows {
        Rule value();
    }

    @TempDir
    Path folder;

    @Test
    @Shows(Rule.CATALOG_CHOICE)
    void refusesAnAnnotationWithoutACatalogOrWithTwo() {
        assertChoice("", 1, "the annotation gives no catalog");
        assertChoice("checked = true", 1, "the annotation gives no catalog");
        String both = "value = \"smtp\", yaml = \"catalog: own\"";
        int column = "@dev.codebook.CodeCatalog(value = \"smtp\", yaml = ".length() + 1;
        assertChoice(both, column, "the annotation gives a catalog twice: as value and as yaml");
    }

    private void assertChoice(String members, int column, String message) {
        Javac.Result result = new Javac(folder)
                .with("consumer/package-info.java", "@dev.codebook.CodeCatalog(" + members + ") package consumer;")
                .compile();
        assertEquals(List.of(message + " [catalog-choice]"), firstLines(result));
        assertEquals(column, result.diagnostics().get(0).getColumnNumber());
    }

    @Test
    @Shows(Rule.CATALOG_PATH)
    void refusesWhatIsNoPath() {
        assertRefused("", "is neither the name of a catalog nor a path that ends in .yaml");
        assertRefused("Shop", "is neither the name of a catalog nor a path that ends in .yaml");
        assertRefused("codes.json", "is neither the name of a catalog nor a path that ends in .yaml");
        assertRefused("https://acme.com/codes.yaml", "is no path of a resource: it holds a backslash or a colon");
        assertRefused("C:\\\\codes.yaml", "is no path of a resource: it holds a backslash or a colon");
        assertRefused("../../etc/passwd.yaml", "is no path of a resource: it holds an empty part, \".\" or \"..\"");
        assertRefused("//etc/passwd.yaml", "is no path of a resource: it holds an empty part, \".\" or \"..\"");
        assertRefused("/../codes.yaml", "is no path of a resource: it holds an empty part, \".\" or \"..\"");
        assertRefused("file:/etc/codes.yaml", "is no path of a resource: it holds a backslash or a colon");
        assertRefused("jar:file:/a.jar!/codes.yaml", "is no path of a resource: it holds a backslash or a colon");
        assertRefused("a\\\\b.yaml", "is no path of a resource: it holds a backslash or a colon");
        assertRefused("/etc/passwd", "is neither the name of a catalog nor a path that ends in .yaml");
        assertRefused("../../etc/passwd", "is neither the name of a catalog nor a path that ends in .yaml");
        assertRefused("a/./codes.yaml", "is no path of a resource: it holds an empty part, \".\" or \"..\"");
    }

    private void assertRefused(String value, String why) {
        Javac.Result result = consumer("consumer", value).compile();
        String shown = value.replace("\\\\", "\\");
        assertEquals(List.of("\"" + shown + "\" " + why + " [catalog-path]"), firstLines(result));
        Diagnostic<?> error = result.diagnostics().get(0);
        assertEquals(1, error.getLineNumber());
        assertEquals("@dev.codebook.CodeCatalog(".length() + 1, error.getColumnNumber());
    }

    @Test
    @Shows(Rule.CATALOG_NOT_FOUND)
    void listsEveryPlaceWhereACatalogCouldLie() {
        Javac.Result result = consumer("consumer", "no-such-catalog").compile();
        assertEquals(List.of("there is no catalog \"no-such-catalog\" [catalog-not-found]"), firstLines(result));
        String error = result.errors().get(0);
        String name = "META-INF/codebook/no-such-catalog.yaml";
        assertTrue(error.contains("help: put it into src/main/resources/" + name), error);
        for (String place : List.of("SOURCE_PATH", "CLASS_OUTPUT", "the processor path", "CLASS_PATH")) {
            assertTrue(error.contains("tried: " + place + " " + name), error);
        }
    }

    @Test
    @Shows(Rule.CATALOG_NOT_FOUND)
    void looksNowhereElseThanInTheGivenDirectory() throws IOException {
        Javac project = consumer("consumer", "/catalog.yaml").with("catalog.yaml", GOOD);
        String directory = Files.createDirectories(folder.resolve("elsewhere")).toString();
        Javac.Result result = project.compile("-Acodebook.catalogDir=" + directory);
        assertEquals(List.of("there is no catalog \"/catalog.yaml\" [catalog-not-found]"), firstLines(result));
        String error = result.errors().get(0);
        assertTrue(error.contains("tried: " + directory.replace('\\', '/') + "/catalog.yaml"), error);
        assertTrue(
                error.contains("help: put it into " + directory + "/catalog.yaml: the option codebook.catalogDir"),
                error);
    }

    @ParameterizedTest
    @CsvSource({"htpp, http", "stmp-providers, smtp-providers", "amce, acme", "smtp-gmial, smtp-gmail"})
    @Shows(Rule.CATALOG_NOT_FOUND)
    void tellsTheNameThatWasMeant(String misspelt, String meant) {
        Javac project = consumer("consumer", misspelt);
        assertHelp("did you mean \"" + meant + "\"? Else, put it into src/main/resources/", withAcme(project));
    }

    private Javac.Result withAcme(Javac project) {
        inOutput("META-INF/codebook/acme.yaml");
        inOutput("META-INF/codebook/acme.de.yaml");
        return project.compile();
    }

    private void inOutput(String file) {
        try {
            Path path = folder.resolve("classes").resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, GOOD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @Shows(Rule.CATALOG_NOT_FOUND)
    void suggestsNoTranslation() {
        Javac.Result result = withAcme(consumer("consumer", "acme-de"));
        assertFalse(result.log().contains("did you mean"), result.log());
    }

    @Test
    @Shows(Rule.CATALOG_NOT_FOUND)
    void suggestsNothingThatIsNotLookedAt() throws IOException {
        String directory = Files.createDirectories(folder.resolve("elsewhere/META-INF/codebook"))
                .getParent()
                .getParent()
                .toString();
        String option = "-Acodebook.catalogDir=" + directory;
        assertHelp(
                "put it into " + directory + "/META-INF/codebook/htpp.yaml: ",
                consumer("consumer", "htpp").compile(option));
        Files.writeString(folder.resolve("elsewhere/META-INF/codebook/hptp.yaml"), GOOD);
        assertHelp(
                "did you mean \"hptp\"? Else, put it into " + directory,
                consumer("consumer", "htpp").compile(option));
    }

    @ParameterizedTest
    @CsvSource({"http.yaml, http", "/smtp.yaml, smtp", "mail/smtp.yaml, smtp"})
    @Shows(Rule.CATALOG_NOT_FOUND)
    void tellsThatACatalogHasAName(String path, String name) {
        assertHelp(
                "write \"" + name + "\" for the catalog of this name. Else, a path without",
                consumer("consumer", path).compile());
    }

    @Test
    @Shows(Rule.CATALOG_NOT_FOUND)
    void tellsTheFileThatWasMeant() {
        Javac project = consumer("consumer", "mail/coeds.yaml").with("consumer/mail/codes.yaml", GOOD);
        assertHelp("did you mean \"mail/codes.yaml\"? Else, a path without", project.compile());
    }

    @Test
    @Shows(Rule.CATALOG_NOT_FOUND)
    void tellsTheFileWithTheOtherEnding() {
        inOutput("META-INF/codebook/acme.yml");
        Javac.Result named = consumer("consumer", "acme").compile();
        assertTrue(named.log().contains("help: rename "), named.log());
        assertTrue(named.log().contains("/META-INF/codebook/acme.yml to acme.yaml\n"), named.log());
        Javac project = consumer("consumer", "codes.yaml").with("consumer/codes.yml", GOOD);
        assertHelp("write \"codes.yml\": that file lies there", project.compile());
    }

    private static void assertHelp(String help, Javac.Result result) {
        assertEquals(1, result.errors().size(), result.log());
        assertTrue(result.errors().get(0).contains("help: " + help), result.log());
    }

    @Test
    @Shows(Rule.BAD_OPTION)
    void refusesOptionsThatItDoesNotHave() {
        Javac project = consumer("consumer", "/catalog.yaml")
                .with("catalog.yaml", GOOD)
                .with("other/package-info.java", "@dev.codebook.CodeCatalog(\"/catalog.yaml\") package other;");
        Javac.Result result =
                project.compile("-Acodebook.catalogDirs=" + folder, "-Acodebook.lock=update", "-Aother=1");
        assertEquals(
                List.of(
                        "there is no option \"codebook.catalogDirs\" [bad-option]",
                        "the option codebook.lock has no value \"update\" [bad-option]"),
                firstLines(result));
        assertTrue(result.log().contains("help: did you mean \"codebook.catalogDir\"?"), result.log());
        assertTrue(result.log().contains("help: write -Acodebook.lock=write"), result.log());
        assertTrue(Files.exists(folder.resolve("generated/other/ShopCode.java")));
    }

    @Test
    @Shows(Rule.BAD_OPTION)
    void refusesADirectoryWithoutAName() {
        Javac.Result result =
                consumer("consumer", "/catalog.yaml").with("catalog.yaml", GOOD).compile("-Acodebook.catalogDir");
        assertEquals(List.of("the option codebook.catalogDir has no value [bad-option]"), firstLines(result));
    }

    @Test
    @Shows(Rule.BAD_OPTION)
    void namesADirectoryThatIsNotThereOnce() {
        Javac project = consumer("consumer", "/catalog.yaml")
                .with("other/package-info.java", "@dev.codebook.CodeCatalog(\"/catalog.yaml\") package other;");
        Javac.Result result = project.compile("-Acodebook.catalogDir=" + folder + ",no/where");
        assertEquals(
                List.of("the option codebook.catalogDir names a directory that is not there: \"no/where\""
                        + " [bad-option]"),
                firstLines(result));
        String here = Path.of("").toAbsolutePath().toString();
        assertTrue(
                result.errors().get(0).endsWith("is counted from where the compiler runs, " + here),
                result.errors().get(0));
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 9, 16})
    @Shows(Rule.JAVA_RELEASE)
    void generatesNothingForAReleaseThatCannotHaveIt(int release) {
        Javac.Result result = consumer("consumer", "/catalog.yaml")
                .with("catalog.yaml", GOOD)
                .with("other/package-info.java", "@dev.codebook.CodeCatalog(\"smtp\") package other;")
                .compile("--release", String.valueOf(release));
        assertEquals(
                List.of("the generated types need Java 17 or later, and this is compiled for release " + release
                        + " [java-release]"),
                firstLines(result));
        assertHelp("compile with --release 17 or later; in Maven: <maven.compiler.release>17<", result);
        assertEquals(List.of(), Javac.filesBelow(folder.resolve("generated"), ".java"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"smtp", "own.yaml"})
    @Shows(Rule.MISSING_LIBRARY)
    void generatesNothingThatCouldNotCompile(String catalog) {
        String annotations = Javac.classPath().split(File.pathSeparator)[0];
        Javac.Result result = consumer("consumer", catalog)
                .with(
                        "consumer/own.yaml",
                        "catalog: own\nextends: smtp\nentries: { MINE: { code: 599, title: Mine } }\n")
                .compile("-classpath", annotations);
        assertEquals(
                List.of(
                        "syntax: smtp needs codebook-catalog, and dev.codebook.smtp.SmtpReply is not there [missing-library]"),
                firstLines(result));
        assertTrue(result.log().contains("help: add dev.codebook:codebook-catalog to the dependencies"), result.log());
        assertFalse(Files.exists(folder.resolve("generated/consumer/SmtpCode.java")));
    }

    @Test
    @Shows(Rule.EXTENDS_CONFLICT)
    void refusesTwoParentsThatDisagree() {
        Javac.Result result = consumer("consumer", "child.yaml")
                .with("consumer/child.yaml", "catalog: child\nextends: [one.yaml, two.yaml]\n")
                .with("consumer/one.yaml", GOOD + "  SAME: { code: 1, title: One }\n")
                .with("consumer/two.yaml", GOOD.replace("shop", "two") + "  SAME: { code: 2, title: Two }\n")
                .compile();
        assertEquals(2, result.errors().size(), result.log());
        String both = "child.yaml:2:21: the catalogs shop and two both have an entry ";
        assertTrue(result.errors().get(0).contains(both + "ANYTHING, in "), result.log());
        assertTrue(result.errors().get(1).contains(both + "SAME, in "), result.log());
    }

    /** Their files are seldom those of who extends them. */
    @Test
    @Shows(Rule.EXTENDS_CONFLICT)
    void tellsOfCatalogsThatDoNotGoTogetherWhereTheyAreExtended() {
        Javac.Result result = consumer("consumer", "child.yaml")
                .with("consumer/child.yaml", "catalog: child\nextends: [http, grpc]\n")
                .compile();
        assertEquals(3, result.errors().size(), result.log());
        for (String error : firstLines(result)) {
            assertTrue(error.contains("child.yaml:2:17: the catalogs http and grpc both have an entry "), error);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "note: { type: list }|the attribute note is a text in shop, and a list in two",
                "pause: { type: duration, default: PT1M }|the attribute pause has another \"required\" or \"default\""
                        + " in two than in shop"
            })
    void tellsOfAttributesThatDoNotGoTogetherWhereTheyAreExtended(String attribute, String why) {
        String attributes = "attributes:\n  note: { type: text, default: none }\n  pause: { type: duration }\n";
        Javac.Result result = consumer("consumer", "child.yaml")
                .with("consumer/child.yaml", "catalog: child\nextends: [one.yaml, two.yaml]\n")
                .with("consumer/one.yaml", GOOD.replace("}", ", pause: PT1S }") + attributes)
                .with(
                        "consumer/two.yaml",
                        "catalog: two\nsyntax: text\nattributes:\n  " + attribute
                                + "\nentries:\n  TWO: { code: 2, title: Two }\n")
                .compile();
        assertEquals(1, result.errors().size(), result.log());
        assertTrue(firstLines(result).get(0).endsWith("child.yaml:2:21: " + why + " [extends-conflict]"), result.log());
    }

    @Test
    @Shows(Rule.EXTENDS_CONFLICT)
    void refusesParentsOfDifferentSyntaxes() {
        Javac.Result result = consumer("consumer", "child.yaml")
                .with("consumer/child.yaml", "catalog: child\nextends: [http, sqlstate, smtp]\n")
                .compile();
        String different = " the codes of these catalogs are written in different ways: http has syntax: number, ";
        assertEquals(2, result.errors().size(), result.log());
        assertTrue(
                firstLines(result)
                        .get(0)
                        .endsWith("child.yaml:2:17:" + different + "sqlstate has syntax: text [extends-conflict]"),
                result.log());
        assertTrue(
                firstLines(result)
                        .get(1)
                        .endsWith("child.yaml:2:27:" + different + "smtp has syntax: smtp [extends-conflict]"),
                result.log());
        assertTrue(
                result.log().contains("help: extend one of the two catalogs, and the other in a catalog of its own"),
                result.log());
    }

    @ParameterizedTest
    @ValueSource(strings = {"one.yaml", "/consumer/one.yaml"})
    @Shows(Rule.DUPLICATE_NAME)
    void refusesAParentThatIsNamedTwice(String again) {
        Javac.Result result = consumer("consumer", "child.yaml")
                .with("consumer/child.yaml", "catalog: child\nextends: [one.yaml, " + again + "]\n")
                .with("consumer/one.yaml", GOOD)
                .compile();
        assertEquals(1, result.errors().size(), result.log());
        String message = "child.yaml:2:21: the catalog shop is extended twice [duplicate-name]";
        assertTrue(firstLines(result).get(0).endsWith(message), result.log());
        assertTrue(result.log().contains("help: keep one of the two"), result.log());
    }

    @Test
    void tellsWhereAParentIsMissing() {
        Javac.Result result = consumer("consumer", "child.yaml")
                .with("consumer/child.yaml", "catalog: child\nextends: parent.yaml\n")
                .compile();
        String error = result.errors().get(0);
        assertTrue(error.contains("child.yaml:2:10: there is no catalog \"parent.yaml\" [catalog-not-found]"), error);
    }

    /** What a catalog extends is found as catalogs are, and nowhere else. */
    @Test
    void refusesToExtendWhatIsNoResource() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.yaml"), GOOD);
        for (String parent : List.of(
                "../../etc/passwd",
                "../secret.yaml",
                "/../secret.yaml",
                "/etc/passwd",
                "file:" + secret,
                secret.toUri().toString(),
                "http://acme.com/secret.yaml",
                "jar:file:/a.jar!/secret.yaml",
                "C:\\secret.yaml",
                "\\\\host\\share\\secret.yaml",
                "..\\secret.yaml",
                "secret.yaml\0.yaml",
                "a\nb.yaml",
                "~",
                "")) {
            String written =
                    '"' + parent.replace("\\", "\\\\").replace("\0", "\\0").replace("\n", "\\n") + '"';
            Javac.Result result = child(written).compile();
            assertEquals(1, result.errors().size(), result.log());
            assertTrue(result.log().contains("child.yaml:2:10: "), result.log());
            assertTrue(result.log().contains("[catalog-path]"), result.log());
        }
    }

    @Test
    void looksForNothingOutsideOfItsRoots() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.yaml"), GOOD);
        for (String parent :
                List.of(secret.toString(), "x".repeat(5_000) + ".yaml", "\uD800.yaml", "Zürich\u202E.yaml", " .yaml")) {
            String directory = new Javac(folder).sources().toString();
            for (String option :
                    List.of("-Aother=1", "-Acodebook.catalogDir=" + directory + "/consumer," + directory)) {
                Javac.Result result =
                        child('"' + parent.replace("\uD800", "\\uD800") + '"').compile(option);
                assertEquals(1, result.errors().size(), result.log());
                assertTrue(result.log().contains("[catalog-not-found]"), result.log());
            }
        }
    }

    private Javac child(String parent) {
        return consumer("consumer", "child.yaml")
                .with("consumer/child.yaml", "catalog: child\nextends: " + parent + "\n");
    }

    @Test
    void tellsTheWayOfALoop() {
        Javac.Result result = consumer("consumer", "one.yaml")
                .with("consumer/one.yaml", "catalog: one\nextends: two.yaml\n")
                .with("consumer/two.yaml", "catalog: two\nextends: one.yaml\n" + GOOD.substring(GOOD.indexOf("syntax")))
                .compile();
        assertTrue(result.log().contains("one.yaml extends two.yaml extends one.yaml"), result.log());
    }

    @Test
    void aChildHasWhatItsParentsHave() {
        Javac.Result result = consumer("consumer", "child.yaml")
                .with(
                        "consumer/child.yaml",
                        "catalog: child\nextends: parent.yaml\nentries:\n" + "  OWN: { code: own, title: Own }\n")
                .with("consumer/parent.yaml", GOOD)
                .with(
                        "consumer/Uses.java",
                        "package consumer; enum Uses { U; Object a = ChildCode.ANYTHING;"
                                + " Object o = ChildCode.diagnose(\"own\").because(); ChildException e; }")
                .compile();
        assertEquals("", result.log());
    }

    @Test
    @Shows(Rule.CATALOG_FOUND_TWICE)
    void refusesToChooseBetweenTwoJars() throws Exception {
        Path one = sharedCatalog("one", GOOD);
        Path other = sharedCatalog("other", GOOD.replace("Anything", "Something"));
        Javac.Result result = compileWithProcessorPath(one, other);
        String error = firstLines(result).get(0);
        assertTrue(error.startsWith("two jars on the processor path hold different catalogs of this name: "), error);
        assertTrue(error.endsWith(" [catalog-found-twice]"), error);
    }

    @Test
    void takesTheSameCatalogFromTwoJars() throws Exception {
        Javac.Result result = compileWithProcessorPath(sharedCatalog("one", GOOD), sharedCatalog("other", GOOD));
        assertEquals("", result.log());
    }

    private Path sharedCatalog(String jar, String text) throws IOException {
        Path file = folder.resolve(jar).resolve("META-INF/codebook/shared.yaml");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** A class loader of its own for the processor, as compilers make one from the processor path. */
    private Javac.Result compileWithProcessorPath(Path... catalogs) throws Exception {
        List<URL> urls = new ArrayList<>();
        for (Path catalog : catalogs) {
            urls.add(catalog.getParent().getParent().getParent().toUri().toURL());
        }
        for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
            urls.add(Path.of(path).toUri().toURL());
        }
        ClassLoader parent = ClassLoader.getPlatformClassLoader();
        try (URLClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new), parent)) {
            Processor processor = (Processor) loader.loadClass(CodebookProcessor.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
            return consumer("consumer", "shared").compileWith(processor);
        }
    }

    @Test
    @Shows(Rule.FILE_SIZE)
    void readsNoMoreOfAFileThanACatalogCanHave() {
        byte[] large = new byte[10_000_001];
        Arrays.fill(large, (byte) 'a');
        Javac.Result result = consumer("consumer", "/catalog.yaml")
                .with("catalog.yaml", large)
                .compile();
        assertEquals(1, result.errors().size(), result.log());
        assertTrue(firstLines(result).get(0).endsWith(":1:1: the file is larger than 10 MB [file-size]"));
    }

    @Test
    @Shows(Rule.ENCODING)
    void tellsWhichByteIsNotUtf8() {
        byte[] latin1 = GOOD.replace("Anything", "Zürich").getBytes(StandardCharsets.ISO_8859_1);
        Javac.Result result = consumer("consumer", "/catalog.yaml")
                .with("catalog.yaml", latin1)
                .compile();
        String error = firstLines(result).get(0);
        assertTrue(
                error.endsWith(":4:34: the file is not UTF-8: the byte 0xFC does not belong there [encoding]"), error);
    }

    @Test
    void readsAByteOrderMarkAndLineBreaksOfWindows() {
        Javac.Result result = consumer("consumer", "/catalog.yaml")
                .with("catalog.yaml", "\uFEFF" + GOOD.replace("\n", "\r\n"))
                .compile();
        assertEquals("", result.log());
    }

    @Test
    @Shows(Rule.DUPLICATE_NAME)
    void leavesATypeOfTheConsumerAlone() {
        Javac.Result result = consumer("consumer", "/catalog.yaml")
                .with("catalog.yaml", GOOD)
                .with("consumer/ShopCodes.java", "package consumer; class ShopCodes {}")
                .compile();
        assertEquals(List.of("the package already has a type ShopCodes [duplicate-name]"), firstLines(result));
        assertTrue(Files.exists(folder.resolve("generated/consumer/ShopCode.java")));
    }

    @Test
    @Shows(Rule.DUPLICATE_NAME)
    void namesBothCatalogsThatGenerateOneType() {
        Javac.Result result = consumer("consumer", "/one.yaml")
                .with("one.yaml", GOOD)
                .with("two.yaml", GOOD.replace("syntax", "types: { constants: Shopcodes, exception: Fault }\nsyntax"))
                .with("consumer/Shop.java", "package consumer; @dev.codebook.CodeCatalog(\"/two.yaml\") class Shop {}")
                .compile();
        String clash = "the catalog \"/one.yaml\" of consumer would generate ";
        String already = " which the catalog \"/two.yaml\" of consumer.Shop has generated already [duplicate-name]";
        assertEquals(List.of(clash + "ShopCode, ShopCodes, ShopDiagnosis," + already), firstLines(result));
        assertTrue(Files.exists(folder.resolve("generated/consumer/Fault.java")));
        assertFalse(Files.exists(folder.resolve("generated/consumer/ShopException.java")));
    }

    @Test
    void refusesOneCatalogTwiceInAPackage() {
        Javac.Result result = consumer("consumer", "/one.yaml")
                .with("one.yaml", GOOD)
                .with("consumer/Shop.java", "package consumer; @dev.codebook.CodeCatalog(\"/one.yaml\") class Shop {}")
                .compile();
        assertEquals(1, result.errors().size(), result.log());
    }

    @Test
    void takesSeveralCatalogsInOnePackageAndOneInSeveral() {
        String inText = "@dev.codebook.CodeCatalog(yaml = \"catalog: inn\\nextends: /one.yaml\")";
        Javac project = consumer("consumer", "/one.yaml")
                .with("one.yaml", GOOD)
                .with("two.yaml", GOOD.replace("shop", "tavern"))
                .with("other/package-info.java", "@dev.codebook.CodeCatalog(\"/one.yaml\") package other;")
                .with(
                        "consumer/Tavern.java",
                        "package consumer; @dev.codebook.CodeCatalog(\"/two.yaml\") class Tavern {} " + inText
                                + " class Inn { Object all = TavernCode.ANYTHING.title() + ShopCode.ANYTHING.title()"
                                + " + InnCode.ANYTHING.title() + other.ShopCode.ANYTHING.title(); }");
        assertEquals("", project.compile().log());
    }

    @Test
    @Shows(Rule.TOO_MANY_ENTRIES)
    void refusesMoreEntriesThanAnEnumCanHold() {
        String entries = IntStream.range(0, 4_000)
                .mapToObj(i -> "  E" + i + ": { code: C" + i + ", title: T }\n")
                .collect(Collectors.joining());
        Javac.Result result = consumer("consumer", "/catalog.yaml")
                .with("catalog.yaml", GOOD + entries)
                .compile();
        assertTrue(firstLines(result)
                .get(0)
                .endsWith(":1:10: the catalog has 4001 entries, and an enum of Java holds 4000 [too-many-entries]"));
        assertEquals(1, result.errors().size());
    }

    @Test
    void refusesMoreAliasesThanAnEnumHasRoomFor() {
        String entries = IntStream.range(0, 3_999)
                .mapToObj(i -> "  E" + i + ": { code: C" + i + ", title: T, aliases: [ALIAS_" + i + "] }\n")
                .collect(Collectors.joining());
        Javac.Result result = consumer("consumer", "/catalog.yaml")
                .with("catalog.yaml", GOOD + entries)
                .compile();
        assertTrue(
                firstLines(result)
                        .get(0)
                        .endsWith(
                                ":1:10: the catalog has 4000 entries with 3999 aliases, and an enum of Java holds 4000"
                                        + " [too-many-entries]"),
                result.log());
        assertTrue(result.log().contains("help: leave out some of the aliases, of which 8 take the room of 3 entries"));
        assertEquals(1, result.errors().size(), result.log());
    }

    @Test
    void takesAsManyAliasesAsAnEnumHasRoomFor() {
        String entries = IntStream.range(0, 3_999)
                .mapToObj(i -> "  E" + i + ": { code: C" + i + ", title: T"
                        + (i < 200 ? ", aliases: [ALIAS_" + i + "]" : "") + " }\n")
                .collect(Collectors.joining());
        Javac.Result result = consumer("consumer", "/catalog.yaml")
                .with("catalog.yaml", GOOD + entries)
                .compile();
        assertEquals("", result.log());
    }

    @Test
    void takesLongListsInManyEntries() {
        String list = IntStream.range(0, 30).mapToObj(String::valueOf).collect(Collectors.joining(", ", "[", "]"));
        String entries = IntStream.range(0, 499)
                .mapToObj(i -> "  E" + i + ": { code: C" + i + ", title: T, steps: " + list + " }\n")
                .collect(Collectors.joining());
        Javac.Result result = consumer("consumer", "/catalog.yaml")
                .with(
                        "catalog.yaml",
                        GOOD.replace("entries:", "attributes: { steps: { type: list, description: D } }\nentries:")
                                + entries)
                .compile();
        assertEquals("", result.log());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "loading it",
                "checking it",
                "planning its types",
                "generating its types",
                "writing its types",
                "writing its reference"
            })
    @Shows(Rule.INTERNAL_ERROR)
    void asksForAReportWhenItFailsItself(String stage) {
        Javac project = consumer("consumer", "/catalog.yaml")
                .with("catalog.yaml", GOOD)
                .with("inn.yaml", GOOD.replace("shop", "inn"))
                .with("other/package-info.java", "@dev.codebook.CodeCatalog(\"/inn.yaml\") package other;");
        for (String name : List.of("consumer", "other")) {
            Path source = project.sources().resolve(name + "/package-info.java");
            String text = Javac.read(source).replace(".yaml\")", ".yaml\", reference = dev.codebook.Reference.JSON)");
            project.with(name + "/package-info.java", text.replace("(\"", "(value = \""));
        }
        for (RuntimeException failure :
                List.of(new IllegalStateException("Out\nof order"), new NullPointerException())) {
            Javac.Result result = project.compileWith(new CodebookProcessor(failingOnce(stage, failure)));
            assertEquals(1, result.errors().size(), result.log());
            String name = result.errors().get(0).contains("inn") ? "inn" : "catalog";
            String error = firstLines(result).get(0);
            assertTrue(
                    error.startsWith("Codebook failed on the catalog \"/" + name + ".yaml\", " + stage + ": "), error);
            assertTrue(
                    result.errors().get(0).contains("please report it, with the trace that -Acodebook.debug"), error);
            assertEquals(1, result.diagnostics().get(0).getLineNumber());
            assertFalse(result.log().contains("\tat "), result.log());
            String good = name.equals("inn") ? "consumer/ShopCode" : "other/InnCode";
            assertTrue(Files.exists(folder.resolve("generated/" + good + ".java")), good);
        }
    }

    /** What fails in a stage, at the first catalog that comes to it. */
    private static Consumer<String> failingOnce(String stage, RuntimeException failure) {
        AtomicBoolean hasFailed = new AtomicBoolean();
        return entered -> {
            if (entered.equals(stage) && !hasFailed.getAndSet(true)) {
                throw failure;
            }
        };
    }

    @Test
    void letsNoBadCatalogSilenceAGoodOne() {
        Javac project = consumer("bad", "/bad.yaml")
                .with("bad.yaml", "catalog: shop\nsyntax: [text\n")
                .with("worse/package-info.java", "@dev.codebook.CodeCatalog(\"nowhere\") package worse;")
                .with("text/package-info.java", "@dev.codebook.CodeCatalog(yaml = \"catalog\") package text;")
                .with("none/package-info.java", "@dev.codebook.CodeCatalog package none;")
                .with("good/package-info.java", "@dev.codebook.CodeCatalog(\"/good.yaml\") package good;")
                .with("good.yaml", GOOD)
                .with("good/Use.java", "package good; class Use { ShopCode use = ShopCode.ANYTHING; }");
        Javac.Result result = project.compile();
        assertEquals(4, result.errors().size(), result.log());
        assertTrue(Files.exists(folder.resolve("generated/good/ShopCode.java")));
    }

    @Test
    void countsWhatItDoesNotPrint() {
        String entries = IntStream.range(0, 40)
                .mapToObj(i -> "  E" + i + ": { code: C" + i + " }\n")
                .collect(Collectors.joining());
        Javac.Result result = consumer("consumer", "/catalog.yaml")
                .with("catalog.yaml", GOOD + entries)
                .compile();
        assertEquals(26, result.errors().size());
        assertEquals("and 15 more problems in this catalog", result.errors().get(25));
    }

    private Javac consumer(String packageName, String catalog) {
        return new Javac(folder)
                .with(
                        packageName + "/package-info.java",
                        "@dev.codebook.CodeCatalog(\"" + catalog + "\") package " + packageName + ";");
    }

    private static List<String> firstLines(Javac.Result result) {
        return result.errors().stream()
                .map(error -> error.lines().findFirst().orElse(""))
                .toList();
    }
}
