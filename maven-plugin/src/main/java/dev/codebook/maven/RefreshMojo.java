package dev.codebook.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.eclipse.aether.artifact.Artifact;

/**
 * Lets the compiler run where only a catalog has changed - in the project, in another module, in a jar - or where the
 * processor is another one than last time. The maven-compiler-plugin looks at Java sources alone; so this goal deletes the
 * class file of each annotated type, which that plugin misses then. It also deletes the copy of a catalog that is gone. Where
 * nothing has changed, it does nothing. And it tells where javac would run no processor.
 */
@Mojo(
        name = "refresh",
        defaultPhase = LifecyclePhase.PROCESS_RESOURCES,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public final class RefreshMojo extends AbstractMojo {

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
        List<Artifact> processorPath = new ProcessorPath(repositories, session, project).resolve(settings.processors());
        check(settings, processorPath);
        try {
            Snapshot.Builder inputs = new Snapshot.Builder(project.getBasedir().toPath());
            addWhatIsShared(inputs, settings, processorPath);
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

    private void check(CompilerSettings settings, List<Artifact> processorPath) throws MojoFailureException {
        Set<String> path = settings.processorIds();
        processorPath.forEach(artifact -> path.add(artifact.getArtifactId()));
        Set<String> dependencies = new HashSet<>();
        project.getArtifacts().forEach(artifact -> dependencies.add(artifact.getArtifactId()));
        ProcessorCheck check = new ProcessorCheck(
                settings,
                Optional.ofNullable(proc),
                path,
                dependencies,
                Runtime.version().feature());
        Optional<String> failure = check.failure();
        if (failure.isPresent()) {
            throw new MojoFailureException(failure.get());
        }
        check.warning().ifPresent(getLog()::warn);
    }

    private void addWhatIsShared(Snapshot.Builder inputs, CompilerSettings settings, List<Artifact> processorPath)
            throws IOException {
        settings.options().forEach(inputs::option);
        for (Path directory : settings.catalogDirectories()) {
            inputs.catalogsBelow(directory);
        }
        for (Artifact element : processorPath) {
            inputs.processor(element.getFile().toPath());
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
