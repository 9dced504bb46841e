package dev.codebook.maven;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * What the project tells the maven-compiler-plugin that matters to generated types.
 *
 * @param version of that plugin; empty where the project does not tell
 * @param processors the elements of {@code annotationProcessorPaths}
 * @param options the options of Codebook, such as {@code -Acodebook.catalogDir=/etc/codes}
 * @param asksForProcessors whether anything tells javac to run processors, without which it ignores those on the class path from JDK 23 on
 * @param procs for each execution of that plugin, which processors javac shall run ({@code full}, {@code only} or {@code none}), if it says so
 * @param isProcessorElsewhere whether another plugin runs the processor, as Kotlin's does for kapt
 */
record CompilerSettings(
        String version,
        List<Xpp3Dom> processors,
        Set<String> options,
        boolean asksForProcessors,
        List<Optional<String>> procs,
        boolean isProcessorElsewhere) {

    private static final String PLUGIN = "org.apache.maven.plugins:maven-compiler-plugin";
    private static final ComparableVersion FIRST_WITH_PROCESSOR_PATHS = new ComparableVersion("3.5");
    private static final String OPTION = "-Acodebook.";
    private static final String PROC = "-proc:";
    private static final String CATALOG_DIRECTORY = OPTION + "catalogDir=";

    private static final Set<String> ASKING = Set.of("annotationProcessorPaths", "annotationProcessors", "proc");

    static CompilerSettings of(MavenProject project) {
        Optional<Plugin> compiler = Optional.ofNullable(project.getPlugin(PLUGIN));
        List<Xpp3Dom> configurations =
                compiler.stream().flatMap(CompilerSettings::configurations).toList();
        Set<String> options = new LinkedHashSet<>();
        configurations.stream()
                .flatMap(CompilerSettings::values)
                .filter(value -> value.startsWith(OPTION))
                .forEach(options::add);
        List<Xpp3Dom> processors = configurations.stream()
                .map(configuration -> configuration.getChild("annotationProcessorPaths"))
                .flatMap(paths -> paths == null ? Stream.empty() : Arrays.stream(paths.getChildren()))
                .distinct()
                .toList();
        boolean asks = configurations.stream().anyMatch(CompilerSettings::asksForProcessors);
        return new CompilerSettings(
                compiler.map(Plugin::getVersion).orElse(""),
                processors,
                options,
                asks,
                compiler.map(CompilerSettings::procs).orElse(List.of()),
                isProcessorElsewhere(project));
    }

    /** The configuration of the plugin is part of that of each of its executions. */
    private static List<Optional<String>> procs(Plugin compiler) {
        Stream<Object> configurations = compiler.getExecutions().isEmpty()
                ? Stream.ofNullable(compiler.getConfiguration())
                : compiler.getExecutions().stream().map(PluginExecution::getConfiguration);
        return configurations.map(CompilerSettings::proc).toList();
    }

    private static Optional<String> proc(Object configuration) {
        return configuration instanceof Xpp3Dom dom
                ? Optional.ofNullable(dom.getChild("proc"))
                        .map(Xpp3Dom::getValue)
                        .map(String::strip)
                        .or(() -> values(dom)
                                .filter(value -> value.startsWith(PROC))
                                .map(value -> value.substring(PROC.length()))
                                .findFirst())
                : Optional.empty();
    }

    private static boolean isProcessorElsewhere(MavenProject project) {
        return project.getBuildPlugins().stream()
                .filter(plugin -> !plugin.getKey().equals(PLUGIN))
                .flatMap(CompilerSettings::configurations)
                .flatMap(CompilerSettings::values)
                .anyMatch(ProcessorCheck.PROCESSOR::equals);
    }

    /** The configuration of a plugin, and those of its executions. */
    private static Stream<Xpp3Dom> configurations(Plugin plugin) {
        return Stream.concat(
                        Stream.of(plugin.getConfiguration()),
                        plugin.getExecutions().stream().map(PluginExecution::getConfiguration))
                .filter(Xpp3Dom.class::isInstance)
                .map(Xpp3Dom.class::cast);
    }

    /** The artifactIds of the elements of the processor path. */
    Set<String> processorIds() {
        Set<String> ids = new LinkedHashSet<>();
        processors.stream()
                .flatMap(element -> Stream.ofNullable(element.getChild("artifactId")))
                .flatMap(CompilerSettings::values)
                .forEach(ids::add);
        return ids;
    }

    /**
     * Whether no execution runs processors.
     *
     * @param otherwise what holds for those that say nothing of it
     */
    boolean runsNoProcessor(Optional<String> otherwise) {
        List<Optional<String>> told = procs.isEmpty() ? List.of(Optional.empty()) : procs;
        return told.stream()
                .allMatch(
                        proc -> proc.or(() -> otherwise).filter("none"::equals).isPresent());
    }

    /** Whether the version of the plugin is too old for its processor path, of which it takes no notice then. */
    boolean ignoresProcessorPath() {
        return !processors.isEmpty()
                && !version.isEmpty()
                && new ComparableVersion(version).compareTo(FIRST_WITH_PROCESSOR_PATHS) < 0;
    }

    /** The directories that the option for catalogs names. */
    List<Path> catalogDirectories() {
        return options.stream()
                .filter(option -> option.startsWith(CATALOG_DIRECTORY))
                .flatMap(option ->
                        Stream.of(option.substring(CATALOG_DIRECTORY.length()).split(",")))
                .map(directory -> Path.of(directory.strip()))
                .toList();
    }

    private static boolean asksForProcessors(Xpp3Dom configuration) {
        return ASKING.stream().anyMatch(key -> configuration.getChild(key) != null)
                || values(configuration)
                        .anyMatch(value -> value.startsWith("-proc") || value.startsWith("--processor"));
    }

    private static Stream<String> values(Xpp3Dom node) {
        return Stream.concat(
                Stream.ofNullable(node.getValue()).map(String::strip),
                Arrays.stream(node.getChildren()).flatMap(CompilerSettings::values));
    }
}
