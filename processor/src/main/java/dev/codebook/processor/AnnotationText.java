package dev.codebook.processor;

import dev.codebook.processor.problem.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.FileObject;

/** A catalog that stands in its annotation: the text that the compiler hands over, and the text block that it came from. */
final class AnnotationText {

    private final ProcessingEnvironment environment;

    AnnotationText(ProcessingEnvironment environment) {
        this.environment = environment;
    }

    /** The text, with the file and lines of its text block; where that is not to be had, as a text on its own. */
    SourceText locate(String yaml, Element element) {
        return AnnotatedSource.fileOf(element, environment)
                .flatMap(file -> locate(yaml, file))
                .orElseGet(() -> SourceText.ofAnnotation(yaml));
    }

    private static Optional<SourceText> locate(String yaml, FileObject file) {
        try {
            String path = ResourceReader.display(Path.of(file.toUri()));
            return TextBlock.find(yaml, file.getCharContent(true).toString())
                    .map(block -> new SourceText(path, yaml, block.linesAbove(), block.indentation()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
