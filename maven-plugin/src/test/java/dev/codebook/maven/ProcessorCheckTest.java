package dev.codebook.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProcessorCheckTest {

    private static final Set<String> ANNOTATIONS = Set.of("codebook-annotations");
    private static final Set<String> WITH_PROCESSOR = Set.of("codebook-annotations", "codebook-processor");

    private static final String LOMBOK = path("lombok");
    private static final String CODEBOOK = path("codebook-processor");

    private static final String NO_PROCESSOR = "the maven-compiler-plugin lets javac run no processors";
    private static final String NOT_IN_PATH = "codebook-processor is not in annotationProcessorPaths";

    @Test
    void aProcessorThatIsNowhereIsMissed() {
        assertWarning("codebook-processor is nowhere in this project", check("", ANNOTATIONS));
        assertNoWarning(check("", Set.of()));
        assertNoWarning(check("", WITH_PROCESSOR));
    }

    @Test
    void aPathWithOtherProcessorsAloneIsTold() {
        assertWarning(NOT_IN_PATH, check(LOMBOK, ANNOTATIONS));
        assertWarning(NOT_IN_PATH, check(LOMBOK, WITH_PROCESSOR));
        assertNoWarning(check(LOMBOK, Set.of("lombok")));
        assertNoWarning(check(CODEBOOK, ANNOTATIONS));
    }

    @Test
    void whatAnElementOfThePathDependsOnIsOnIt() {
        ProcessorCheck bare = check(path("acme-codes"), ANNOTATIONS);
        Set<String> resolved = Set.of("acme-codes", "codebook-processor");
        assertNoWarning(new ProcessorCheck(bare.settings(), Optional.empty(), resolved, ANNOTATIONS, 17));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<proc>none</proc>",
                "<compilerArgs><arg>-Xlint</arg><arg>-proc:none</arg></compilerArgs>",
                "<compilerArgument>-proc:none</compilerArgument>"
            })
    void processorsThatAreTurnedOffAreTold(String configuration) {
        assertWarning(NO_PROCESSOR, check(configuration, WITH_PROCESSOR));
        assertWarning(NO_PROCESSOR, check(configuration + CODEBOOK, ANNOTATIONS));
        assertNoWarning(check(configuration, Set.of()));
    }

    @Test
    void aPropertyTurnsThemOffWhereNothingElseIsTold() {
        assertWarning(NO_PROCESSOR, with(Optional.of("none"), CODEBOOK));
        assertNoWarning(with(Optional.of("none"), "<proc>full</proc>" + CODEBOOK));
        assertNoWarning(with(Optional.of("full"), CODEBOOK));
    }

    @Test
    void oneExecutionThatRunsThemIsEnough() {
        Plugin compiler = compiler("");
        compiler.addExecution(execution("default-compile", CODEBOOK));
        compiler.addExecution(execution("default-testCompile", CODEBOOK + "<proc>none</proc>"));
        assertNoWarning(check(project(compiler), ANNOTATIONS));

        compiler.getExecutions().get(0).setConfiguration(configuration("<proc>none</proc>"));
        assertWarning(NO_PROCESSOR, check(project(compiler), ANNOTATIONS));
    }

    @Test
    void whatKaptRunsIsNotMissed() {
        Plugin kotlin = plugin("kotlin-maven-plugin", "");
        kotlin.setGroupId("org.jetbrains.kotlin");
        kotlin.addExecution(execution("kapt", CODEBOOK));
        assertNoWarning(check(project(compiler("<proc>none</proc>"), kotlin), ANNOTATIONS));
        assertNoWarning(check(project(compiler(LOMBOK), kotlin), ANNOTATIONS));
    }

    @Test
    void aProcessorThatJavacIgnoresStopsTheBuild() {
        assertEquals(Optional.empty(), onJdk(22, "", WITH_PROCESSOR).failure());
        assertTrue(onJdk(23, "", WITH_PROCESSOR).failure().orElse("").contains("javac ignores it from JDK 23 on"));
        assertEquals(Optional.empty(), onJdk(23, "", ANNOTATIONS).failure());
        assertEquals(
                Optional.empty(), onJdk(23, "<proc>full</proc>", WITH_PROCESSOR).failure());
    }

    private static void assertWarning(String beginning, ProcessorCheck check) {
        String warning = check.warning().orElse("");
        assertTrue(warning.startsWith(beginning), warning);
        assertEquals(Optional.empty(), check.failure());
    }

    private static void assertNoWarning(ProcessorCheck check) {
        assertEquals(Optional.empty(), check.warning());
    }

    private static ProcessorCheck check(String configuration, Set<String> dependencies) {
        return onJdk(17, configuration, dependencies);
    }

    private static ProcessorCheck onJdk(int jdk, String configuration, Set<String> dependencies) {
        return check(project(compiler(configuration)), Optional.empty(), dependencies, jdk);
    }

    private static ProcessorCheck with(Optional<String> proc, String configuration) {
        return check(project(compiler(configuration)), proc, ANNOTATIONS, 17);
    }

    private static ProcessorCheck check(MavenProject project, Set<String> dependencies) {
        return check(project, Optional.empty(), dependencies, 17);
    }

    private static ProcessorCheck check(
            MavenProject project, Optional<String> proc, Set<String> dependencies, int jdk) {
        CompilerSettings settings = CompilerSettings.of(project);
        return new ProcessorCheck(settings, proc, settings.processorIds(), dependencies, jdk);
    }

    private static MavenProject project(Plugin... plugins) {
        Model model = new Model();
        model.setBuild(new Build());
        for (Plugin plugin : plugins) {
            model.getBuild().addPlugin(plugin);
        }
        return new MavenProject(model);
    }

    private static Plugin compiler(String configuration) {
        return plugin("maven-compiler-plugin", configuration);
    }

    private static Plugin plugin(String artifactId, String configuration) {
        Plugin plugin = new Plugin();
        plugin.setArtifactId(artifactId);
        plugin.setVersion("3.15.0");
        plugin.setConfiguration(configuration(configuration));
        return plugin;
    }

    private static PluginExecution execution(String id, String configuration) {
        PluginExecution execution = new PluginExecution();
        execution.setId(id);
        execution.setConfiguration(configuration(configuration));
        return execution;
    }

    private static Object configuration(String children) {
        try {
            return Xpp3DomBuilder.build(new StringReader("<configuration>" + children + "</configuration>"));
        } catch (IOException | XmlPullParserException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String path(String artifactId) {
        return "<annotationProcessorPaths><path><groupId>any</groupId><artifactId>" + artifactId
                + "</artifactId><version>1</version></path></annotationProcessorPaths>";
    }
}
