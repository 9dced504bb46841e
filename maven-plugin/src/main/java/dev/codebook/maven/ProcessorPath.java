package dev.codebook.maven;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.model.Dependency;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;

/** Finds the jars of the processor path, as the maven-compiler-plugin does. */
record ProcessorPath(RepositorySystem repositories, RepositorySystemSession session, MavenProject project) {

    /** These elements of {@code annotationProcessorPaths}, and what they depend on. */
    List<Artifact> resolve(List<Xpp3Dom> elements) {
        return elements.stream()
                .flatMap(element -> artifact(element).stream())
                .flatMap(artifact -> resolve(artifact).stream())
                .distinct()
                .toList();
    }

    /** Whatever is not found, the maven-compiler-plugin will tell, in better words. */
    private List<Artifact> resolve(Artifact artifact) {
        try {
            CollectRequest collect = new CollectRequest(
                    new org.eclipse.aether.graph.Dependency(artifact, "runtime"),
                    project.getRemoteProjectRepositories());
            return repositories
                    .resolveDependencies(session, new DependencyRequest(collect, null))
                    .getArtifactResults()
                    .stream()
                    .map(ArtifactResult::getArtifact)
                    .toList();
        } catch (DependencyResolutionException e) {
            return List.of();
        }
    }

    /** A version may be left out where dependencies are managed. */
    private Optional<Artifact> artifact(Xpp3Dom element) {
        String group = text(element, "groupId", "");
        String id = text(element, "artifactId", "");
        return Optional.of(text(element, "version", managedVersion(group, id)))
                .filter(version -> !version.isEmpty())
                .map(version -> new DefaultArtifact(
                        group, id, text(element, "classifier", ""), text(element, "type", "jar"), version));
    }

    private String managedVersion(String group, String id) {
        return Stream.ofNullable(project.getDependencyManagement())
                .flatMap(management -> management.getDependencies().stream())
                .filter(managed -> managed.getGroupId().equals(group)
                        && managed.getArtifactId().equals(id))
                .map(Dependency::getVersion)
                .findFirst()
                .orElse("");
    }

    private static String text(Xpp3Dom element, String name, String otherwise) {
        return Optional.ofNullable(element.getChild(name))
                .map(Xpp3Dom::getValue)
                .map(String::strip)
                .orElse(otherwise);
    }
}
