package dev.codebook.processor;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.FileObject;

/** The file that an annotated element stands in, where the compiler tells it: javac does. */
final class AnnotatedSource {

    private AnnotatedSource() {}

    static Optional<Path> of(Element element, ProcessingEnvironment environment) {
        return fileOf(element, environment).map(file -> Path.of(file.toUri()));
    }

    /** The same, as the compiler reads it. */
    static Optional<FileObject> fileOf(Element element, ProcessingEnvironment environment) {
        try {
            TreePath path = Trees.instance(environment).getPath(element);
            return Optional.ofNullable(path)
                    .map(found -> (FileObject) found.getCompilationUnit().getSourceFile())
                    .filter(file -> "file".equals(file.toUri().getScheme()));
        } catch (RuntimeException | LinkageError e) {
            return Optional.empty(); // not javac, or a wrapper around it
        }
    }
}
