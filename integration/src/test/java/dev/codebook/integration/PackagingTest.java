package dev.codebook.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What lies in the jars and POMs that are published. */
class PackagingTest {

    /** Names of the libraries as they are outside of the processor's jar. */
    private static final List<String> LIBRARIES =
            List.of("com/palantir/javapoet", "com.palantir.javapoet", "org/yaml/snakeyaml", "org.yaml.snakeyaml");

    @Test
    void theProcessorHasItsPackagesForItself() throws IOException {
        List<String> strangers = names(Artifact.PROCESSOR.jar()).stream()
                .filter(name -> name.endsWith(".class") && !name.startsWith("dev/codebook/processor/"))
                .toList();
        assertEquals(List.of(), strangers);
    }

    /** Not even as text: a class that is looked up by its name would be found in another version, or not at all. */
    @Test
    void theProcessorNamesNoLibraryThatIsNotInIt() throws IOException {
        for (String name : names(Artifact.PROCESSOR.jar())) {
            if (name.endsWith(".class") || name.startsWith("META-INF/services/")) {
                String content = content(Artifact.PROCESSOR.jar(), name, StandardCharsets.ISO_8859_1);
                LIBRARIES.forEach(library -> assertFalse(content.contains(library), name + " names " + library));
            }
        }
    }

    @Test
    void theProcessorTellsWhoseLibrariesItHolds() throws IOException {
        String notice = content(Artifact.PROCESSOR.jar(), "META-INF/NOTICE", StandardCharsets.UTF_8);
        assertTrue(notice.contains("JavaPoet 0."), notice);
        assertTrue(notice.contains("SnakeYAML 2."), notice);
        for (String shaded : List.of("javapoet/JavaFile.class", "snakeyaml/Yaml.class")) {
            assertTrue(names(Artifact.PROCESSOR.jar()).contains("dev/codebook/processor/shaded/" + shaded), shaded);
        }
    }

    @Test
    void theProcessorHasTheMetadataThatCompilersAndBuildToolsRead() throws IOException {
        Path jar = Artifact.PROCESSOR.jar();
        String processor = "dev.codebook.processor.CodebookProcessor";
        assertEquals(
                processor,
                content(jar, "META-INF/services/javax.annotation.processing.Processor", StandardCharsets.UTF_8)
                        .strip());
        assertEquals(
                processor + ",isolating",
                content(jar, "META-INF/gradle/incremental.annotation.processors", StandardCharsets.UTF_8)
                        .strip());
        Attributes manifest = manifest(jar);
        assertEquals("dev.codebook.processor", manifest.getValue("Automatic-Module-Name"));
        assertEquals("annotation-processor", manifest.getValue("Spring-Boot-Jar-Type"));
    }

    @Test
    void theProcessorHoldsNothingElseUnderMetaInf() throws IOException {
        Set<String> others = names(Artifact.PROCESSOR.jar()).stream()
                .filter(name -> name.startsWith("META-INF/") && !name.startsWith("META-INF/codebook/"))
                .filter(name -> !name.endsWith("/"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                Set.of(
                        "META-INF/LICENSE",
                        "META-INF/MANIFEST.MF",
                        "META-INF/NOTICE",
                        "META-INF/gradle/incremental.annotation.processors",
                        "META-INF/services/javax.annotation.processing.Processor"),
                others);
    }

    @Test
    void theProcessorHoldsTheShippedCatalogs() throws IOException {
        assertEquals(catalogs(Artifact.CATALOG.jar()), catalogs(Artifact.PROCESSOR.jar()));
        assertTrue(catalogs(Artifact.PROCESSOR.jar()).contains("META-INF/codebook/smtp.yaml"));
    }

    @Test
    void theProcessorHoldsTheSchemaForEditors() throws IOException {
        assertTrue(names(Artifact.PROCESSOR.jar()).contains("META-INF/codebook/catalog.schema.json"));
    }

    @ParameterizedTest
    @EnumSource(names = {"ANNOTATIONS", "CATALOG"})
    void whatTheCompilerSeesIsAModuleWithoutDependencies(Artifact artifact) {
        ModuleDescriptor module =
                ModuleFinder.of(artifact.jar()).findAll().iterator().next().descriptor();
        assertEquals("dev.codebook." + artifact.folder(), module.name());
        assertFalse(module.isAutomatic());
        assertEquals(
                Set.of("java.base"),
                module.requires().stream().map(ModuleDescriptor.Requires::name).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource
    void everyJarHasItsLicenseAndComesWithSourcesAndDocumentation(Artifact artifact) throws IOException {
        assertTrue(names(artifact.jar()).contains("META-INF/LICENSE"));
        assertTrue(names(artifact.jar("-sources")).stream().anyMatch(name -> name.endsWith(".java")));
        assertTrue(names(artifact.jar("-javadoc")).contains("index.html"));
    }

    @ParameterizedTest
    @EnumSource
    void whoeverDependsOnAnArtifactGetsNoOther(Artifact artifact) throws Exception {
        Document pom = xml(artifact.publishedPom());
        assertEquals(List.of(), texts(pom, "/project/dependencies/dependency[not(scope) or scope='compile']"));
    }

    @ParameterizedTest
    @EnumSource
    void thePomTellsWhatTheArtifactIs(Artifact artifact) throws Exception {
        Document pom = xml(artifact.publishedPom());
        Document parent = xml(Path.of("../pom.xml"));
        for (String fact : List.of("name", "description")) {
            assertEquals(1, texts(pom, "/project/" + fact).size(), fact);
        }
        for (String fact : List.of("licenses/license/url", "developers/developer/name", "organization/name")) {
            assertEquals(1, texts(parent, "/project/" + fact).size(), fact);
        }
    }

    /** What is not published yet has no place; a repository in a POM would slow every build that uses it. */
    @Test
    void noPomNamesARepository() throws Exception {
        List<Path> poms = new ArrayList<>(List.of(Path.of("../pom.xml")));
        Stream.of(Artifact.values()).map(Artifact::publishedPom).forEach(poms::add);
        for (Path pom : poms) {
            assertEquals(List.of(), texts(xml(pom), "//repository | //pluginRepository | //snapshotRepository"));
        }
    }

    private static Set<String> catalogs(Path jar) throws IOException {
        return names(jar).stream()
                .filter(name -> name.startsWith("META-INF/codebook/") && name.endsWith(".yaml"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream().map(entry -> entry.getName()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String content(Path jar, String name, Charset charset) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return new String(file.getInputStream(file.getEntry(name)).readAllBytes(), charset);
        }
    }

    private static Attributes manifest(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.getManifest().getMainAttributes();
        }
    }

    private static Document xml(Path file) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(Files.newInputStream(file));
    }

    private static List<String> texts(Document document, String path) throws Exception {
        NodeList found = (NodeList)
                XPathFactory.newDefaultInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent().strip())
                .toList();
    }
}
