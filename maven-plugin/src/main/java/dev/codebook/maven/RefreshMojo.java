package dev.codebook.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;

/**
 * Lets the compiler run where only a catalog has changed - in the project, in another module, in a jar - or where the
 * processor is another one than last time. The maven-compiler-plugin looks at Java sources alone; so this goal deletes the
 * class file of each annotated type, which that plugin misses then. It also deletes the copy of a catalog that is gone. Where
 * nothing has changed, it does nothing. And it tells where javac would ignore the processor.
 */
@Mojo(
        name = "refresh",
        defaultPhase = LifecyclePhase.PROCESS_RESOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class RefreshMojo extends AbstractMojo {

    private static final String PROCESSOR = "codebook-processor";
    private static final String ANNOTATIONS = "codebook-annotations";

    private static final int IGNORING_JDK = 23;

    private static final String IGNORED =
            PROCESSOR + " is on the class path, where javac ignores it from JDK " + IGNORING_JDK
                    + " on: put it into annotationProcessorPaths of the maven-compiler-plugin, or write <proc>full</proc> there";

    private static final String UNKNOWN_PATH =
            "the maven-compiler-plugin %s takes no notice of annotationProcessorPaths: give it a <version> from 3.5 on, best the latest";

    private static final String MISSING = PROCESSOR
            + " is nowhere in this project, so that no types are generated: put it into annotationProcessorPaths of the maven-compiler-plugin";

    private final RepositorySystem repositories;

    @Parameter(defaultValue = "${repositorySystemSession}", readonly = true)
    private RepositorySystemSession session;

    @Parameter(defaultValue = "${project}", readonly = true)
    private MavenProject project;

    /** What the maven-compiler-plugin is told on the command line or by a property. */
    @Parameter(property = "maven.compiler.proc", readonly = true)
    private String proc;

    /** Leaves everything as it is. */
    @Parameter(property = "codebook.skip", defaultValue = "false")
    private boolean skip;

    /**
     * For Maven.
     *
     * @param repositories finds the jars of the processor path
     */
    @Inject
    public RefreshMojo(RepositorySystem repositories) {
        this.repositories = repositories;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            return;
        }
        CompilerSettings settings = CompilerSettings.of(project);
        check(settings);
        try {
            Snapshot.Builder inputs = new Snapshot.Builder(project.getBasedir().toPath());
            addWhatIsShared(inputs, settings);
            refresh(
                    Path.of(project.getBuild().getOutputDirectory()),
                    project.getResources(),
                    project.getCompileSourceRoots(),
                    "generated-sources/annotations",
                    inputs);
            refresh(
                    Path.of(project.getBuild().getTestOutputDirectory()),
                    project.getTestResources(),
                    project.getTestCompileSourceRoots(),
                    "generated-test-sources/test-annotations",
                    inputs);
        } catch (IOException e) {
            throw new MojoExecutionException("Codebook cannot tell whether a catalog has changed: " + e, e);
        }
    }

    /** Where no processor will run, javac says nothing, and then that it cannot find the generated types. */
    private void check(CompilerSettings settings) throws MojoFailureException {
        if (settings.ignoresProcessorPath()) {
            throw new MojoFailureException(UNKNOWN_PATH.formatted(settings.version()));
        }
        if (proc != null || settings.asksForProcessors()) {
            return;
        }
        if (!dependsOn(PROCESSOR)) {
            warnIfMissing();
        } else if (Runtime.version().feature() >= IGNORING_JDK) {
            throw new MojoFailureException(IGNORED);
        }
    }

    /** Not all modules that a parent gives this plugin to have catalogs. */
    private void warnIfMissing() {
        if (dependsOn(ANNOTATIONS)) {
            getLog().warn(MISSING);
        }
    }

    private boolean dependsOn(String artifactId) {
        return project.getArtifacts().stream()
                .anyMatch(artifact -> artifact.getArtifactId().equals(artifactId));
    }

    private void addWhatIsShared(Snapshot.Builder inputs, CompilerSettings settings) throws IOException {
        settings.options().forEach(inputs::option);
        for (Path directory : settings.catalogDirectories()) {
            inputs.catalogsBelow(directory);
        }
        for (Path element : new ProcessorPath(repositories, session, project).resolve(settings.processors())) {
            inputs.processor(element);
        }
        for (var artifact : project.getArtifacts()) {
            if (artifact.getFile() != null) {
                inputs.library(artifact.getFile().toPath());
            }
        }
    }

    private void refresh(
            Path output, List<Resource> resources, List<String> sourceRoots, String generated, Snapshot.Builder inputs)
            throws IOException {
        Path file = target().resolve("codebook").resolve(output.getFileName() + ".inputs");
        Optional<Snapshot> earlier = Snapshot.read(file);
        List<ResourceFolder> folders = ResourceFolder.of(resources, output);
        if (earlier.isPresent()) {
            deleteStaleCopies(earlier.get(), folders, output);
        }
        addCatalogs(inputs, resources, sourceRoots);
        inputs.catalogsInOutput(
                output, folders,
                earlier); // also what other plugins have put there: the compiler shows it to the processor
        Snapshot now = inputs.build();
        List<String> changed = now.changesSince(earlier);
        if (changed.isEmpty()) {
            return;
        }
        AnnotatedTypes.deleteGenerated(target().resolve(generated));
        if (AnnotatedTypes.deleteClasses(output) > 0) {
            getLog().info("To be compiled anew, since this has changed: " + String.join(", ", changed));
        }
        now.write(file);
    }

    private void deleteStaleCopies(Snapshot earlier, List<ResourceFolder> folders, Path output) throws IOException {
        Path base = project.getBasedir().toPath();
        for (Path copy : new StaleCopies(earlier, base, folders).delete(output)) {
            getLog().info("Deleted, since its resource is gone: " + Snapshot.name(copy, base));
        }
    }

    private static void addCatalogs(Snapshot.Builder inputs, List<Resource> resources, List<String> sourceRoots)
            throws IOException {
        for (Resource resource : resources) {
            inputs.catalogsBelow(Path.of(resource.getDirectory()));
        }
        for (String root : sourceRoots) {
            inputs.catalogsBelow(Path.of(root));
        }
    }

    private Path target() {
        return Path.of(project.getBuild().getDirectory());
    }
}
