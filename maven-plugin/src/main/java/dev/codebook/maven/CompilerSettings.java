package dev.codebook.maven;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * What the project tells the maven-compiler-plugin that matters to generated types.
 *
 * @param processors the elements of {@code annotationProcessorPaths}
 * @param options the options of Codebook, such as {@code -Acodebook.catalogDir=/etc/codes}
 * @param asksForProcessors whether anything tells javac to run processors, without which it ignores those on the class path from JDK 23 on
 */
record CompilerSettings(List<Xpp3Dom> processors, Set<String> options, boolean asksForProcessors) {

    private static final String PLUGIN = "org.apache.maven.plugins:maven-compiler-plugin";
    private static final String OPTION = "-Acodebook.";
    private static final String CATALOG_DIRECTORY = OPTION + "catalogDir=";

    private static final Set<String> ASKING = Set.of("annotationProcessorPaths", "annotationProcessors", "proc");

    static CompilerSettings of(MavenProject project) {
        List<Xpp3Dom> configurations = Stream.ofNullable(project.getPlugin(PLUGIN))
                .flatMap(plugin -> Stream.concat(
                        Stream.of(plugin.getConfiguration()),
                        plugin.getExecutions().stream().map(PluginExecution::getConfiguration)))
                .filter(Xpp3Dom.class::isInstance)
                .map(Xpp3Dom.class::cast)
                .toList();
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
        return new CompilerSettings(processors, options, asks);
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
