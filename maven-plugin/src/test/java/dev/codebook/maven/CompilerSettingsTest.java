package dev.codebook.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompilerSettingsTest {

    @ParameterizedTest
    @CsvSource({"3.1, true", "3.5-beta, true", "3.5, false", "3.10.1, false", "4.0.0-beta-1, false"})
    void oldPluginsIgnoreTheProcessorPath(String version, boolean isIgnored) {
        assertEquals(isIgnored, settings(version, "annotationProcessorPaths").ignoresProcessorPath());
    }

    @Test
    void whereThereIsNoProcessorPathNothingIsIgnored() {
        assertFalse(settings("3.1", "compilerArgs").ignoresProcessorPath());
    }

    @Test
    void aProjectWithoutThePluginHasNoSettings() {
        CompilerSettings settings = CompilerSettings.of(new MavenProject(new Model()));
        assertFalse(settings.ignoresProcessorPath());
        assertFalse(settings.asksForProcessors());
    }

    private static CompilerSettings settings(String version, String key) {
        Xpp3Dom configuration = new Xpp3Dom("configuration");
        Xpp3Dom paths = new Xpp3Dom(key);
        paths.addChild(new Xpp3Dom("path"));
        configuration.addChild(paths);
        Plugin plugin = new Plugin();
        plugin.setArtifactId("maven-compiler-plugin");
        plugin.setVersion(version);
        plugin.setConfiguration(configuration);
        Model model = new Model();
        model.setBuild(new Build());
        model.getBuild().addPlugin(plugin);
        return CompilerSettings.of(new MavenProject(model));
    }
}
