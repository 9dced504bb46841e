package dev.codebook.integration;

import dev.codebook.CodeCatalog;
import dev.codebook.smtp.SmtpReply;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A jar that is published, as the build made it. */
public enum Artifact {
    ANNOTATIONS(CodeCatalog.class.getName()),
    CATALOG(SmtpReply.class.getName()),
    PROCESSOR("dev.codebook.processor.CodebookProcessor"),
    MAVEN_PLUGIN("dev.codebook.maven.Snapshot");

    private final String typeName;

    /** By a type in it, and that by its name, since to compile against the processor would need what its own build needs. */
    Artifact(String typeName) {
        this.typeName = typeName;
    }

    /** The folder of its module. */
    public String folder() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its artifact id. */
    public String id() {
        return "codebook-" + folder();
    }

    /** The jar; a folder, where the tests run on classes that were not packed. */
    public Path jar() {
        try {
            return Path.of(Class.forName(typeName)
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The jar beside it with this classifier, such as {@code -sources}. */
    public Path jar(String classifier) {
        String name = jar().getFileName().toString();
        return jar().resolveSibling(name.replace(".jar", classifier + ".jar"));
    }

    /** The POM, without the dependencies that the jar holds. */
    public Path publishedPom() {
        Path module = Path.of("..", folder());
        Path reduced = module.resolve("dependency-reduced-pom.xml");
        return Files.exists(reduced) ? reduced : module.resolve("pom.xml");
    }
}
