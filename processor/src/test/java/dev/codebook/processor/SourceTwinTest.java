package dev.codebook.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTwinTest {

    @ParameterizedTest
    @CsvSource({
        "/shop/target/classes/a.yaml, /shop/src/main/resources/a.yaml",
        "/shop/build/classes/java/test/a/b.yaml, /shop/src/test/resources/a/b.yaml",
        "/ci/target/classes/job/shop/target/classes/a.yaml, /ci/target/classes/job/shop/src/main/resources/a.yaml"
    })
    void isInTheSourceFolderOfItsProject(String copy, String source) {
        assertEquals(Optional.of(Path.of(source)), SourceTwin.of(Path.of(copy).toUri()));
    }

    @Test
    void isNowhereElse() {
        assertEquals(
                Optional.empty(),
                SourceTwin.of(Path.of("/shop/src/main/resources/a.yaml").toUri()));
        assertEquals(Optional.empty(), SourceTwin.of(URI.create("mem:///target/classes/a.yaml")));
    }
}
