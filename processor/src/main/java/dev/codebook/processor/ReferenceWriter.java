package dev.codebook.processor;

import dev.codebook.processor.problem.Problem;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.reference.Reference;
import dev.codebook.processor.reference.ReferenceForm;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/** References to Filer, as resources of the class output. */
final class ReferenceWriter {

    private static final String FOLDER = "META-INF/codebook/reference/";

    private final Filer filer;
    private final Map<String, CatalogRequest> written = new HashMap<>();

    ReferenceWriter(Filer filer) {
        this.filer = filer;
    }

    /** Writes the reference in the forms that are asked for. A second one of the same catalog is a problem. */
    List<Problem> writeAll(Reference reference, CatalogRequest request) {
        Optional<CatalogRequest> first = Optional.ofNullable(written.putIfAbsent(reference.catalog(), request));
        if (first.isPresent()) {
            return List.of(Problem.ofMember(
                            CatalogRequest.REFERENCE,
                            Rule.DUPLICATE_NAME,
                            "the reference of the catalog \"" + reference.catalog() + "\" is already written for "
                                    + first.get().element())
                    .help("ask for it at one of the two"));
        }
        request.reference().forEach(form -> write(form, reference, request));
        return List.of();
    }

    private void write(ReferenceForm form, Reference reference, CatalogRequest request) {
        String name = FOLDER + reference.catalog() + "." + form.ending();
        try (OutputStream file = filer.createResource(StandardLocation.CLASS_OUTPUT, "", name, request.element())
                .openOutputStream()) {
            file.write(form.write(reference).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
