package dev.codebook.processor;

import dev.codebook.processor.problem.Outcome;
import dev.codebook.processor.problem.Problem;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.problem.SourceText;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.tools.StandardLocation;

/**
 * Name to text. It looks where the build tools put files and where the compilers show them, in this order: the directory
 * of the option {@code codebook.catalogDir}, and then nowhere else; the source path; beside the annotated source file;
 * the class output, or the source that it was copied from; the processor path; the class path; the modules.
 */
final class CatalogLocator {

    private final ProcessingEnvironment environment;
    private final Options options;
    private final ResourceReader reader;
    private final AnnotationText annotation;
    private final NearCatalogs near;

    CatalogLocator(ProcessingEnvironment environment, Options options) {
        this.environment = environment;
        this.options = options;
        this.reader = new ResourceReader(environment);
        this.annotation = new AnnotationText(environment);
        this.near = new NearCatalogs(options, reader);
    }

    /** The text of the catalog that the annotation names or holds. */
    Outcome<SourceText> locate(CatalogRequest request) {
        return request.yaml()
                .map(yaml -> Outcome.of(annotation.locate(yaml, request.element())))
                .orElseGet(() -> locate(request.catalog(), request));
    }

    /** The text of the catalog that is asked for; or a problem that lists every place that was tried. */
    Outcome<SourceText> locate(String catalog, CatalogRequest request) {
        return ResourceName.of(catalog, request.packageName())
                .then(name -> locate(name, request, tried -> notFound(name, catalog, request, tried)));
    }

    /** The text of a file, if it is found and can be read. */
    Optional<SourceText> find(ResourceName name, CatalogRequest request) {
        return locate(name, request, tried -> notFound(name, name.path(), request, tried))
                .value();
    }

    /** The texts of a catalog in another language; or a problem that lists every place that was tried. */
    Outcome<SourceText> locateTranslation(ResourceName name, String language, CatalogRequest request) {
        return locate(
                name,
                request,
                tried -> Problem.ofAnnotation(
                                Rule.TRANSLATION_NOT_FOUND, "there is no file with the texts in " + language)
                        .help("put it beside the catalog, as " + ResourceName.fileName(name.path()))
                        .tried(tried));
    }

    private Outcome<SourceText> locate(
            ResourceName name, CatalogRequest request, Function<List<String>, Problem> notFound) {
        List<String> tried = new ArrayList<>();
        for (Supplier<Outcome<Resource>> place : places(name, request, tried)) {
            Outcome<Resource> found = place.get();
            if (found.value().isPresent() || !found.problems().isEmpty()) {
                return found.then(Resource::decode);
            }
        }
        return Outcome.none(notFound.apply(tried));
    }

    private List<Supplier<Outcome<Resource>>> places(ResourceName name, CatalogRequest request, List<String> tried) {
        if (!options.catalogDirectories().isEmpty()) {
            return List.of(() -> optional(inDirectories(name, tried)));
        }
        return List.of(
                () -> optional(reader.read(StandardLocation.SOURCE_PATH, name.path(), tried)),
                () -> optional(besideSource(name, request, tried)),
                () -> optional(inClassOutput(name, tried)),
                () -> reader.readFromProcessorPath(name.path(), tried),
                () -> optional(reader.read(StandardLocation.CLASS_PATH, name.path(), tried)),
                () -> optional(inModules(name, tried)));
    }

    private static Outcome<Resource> optional(Optional<Resource> found) {
        return new Outcome<>(found, List.of());
    }

    private Optional<Resource> inDirectories(ResourceName name, List<String> tried) {
        return options.catalogDirectories().stream()
                .flatMap(directory -> reader.read(Path.of(directory), name.path(), tried).stream())
                .findFirst();
    }

    /** Plain javac shows no file beside a source unless it is given a source path. */
    private Optional<Resource> besideSource(ResourceName name, CatalogRequest request, List<String> tried) {
        return name.besideSource()
                .flatMap(file -> AnnotatedSource.of(request.element(), environment)
                        .flatMap(source -> reader.read(source.resolveSibling(""), file, tried)));
    }

    /** A copy is named by the file that it was copied from; an older copy gives way to it. */
    private Optional<Resource> inClassOutput(ResourceName name, List<String> tried) {
        Optional<Resource> copy = reader.read(StandardLocation.CLASS_OUTPUT, name.path(), tried);
        Optional<URI> uri = reader.uriInClassOutput(name.path());
        Optional<Resource> source =
                uri.flatMap(SourceTwin::of).filter(Files::isRegularFile).flatMap(twin -> reader.read(twin, tried));
        if (copy.isEmpty() || source.isEmpty()) {
            return source.or(() -> copy);
        }
        boolean isSame = Arrays.equals(copy.get().bytes(), source.get().bytes());
        return isSame || SourceTwin.isNewer(uri.get()) ? source : copy;
    }

    private Optional<Resource> inModules(ResourceName name, List<String> tried) {
        for (ModuleElement module : environment.getElementUtils().getAllModuleElements()) {
            String prefix = module.getQualifiedName().toString();
            boolean isForeign = prefix.startsWith("java.") || prefix.startsWith("jdk.");
            if (!isForeign && !module.isUnnamed()) {
                Optional<Resource> found = reader.read(StandardLocation.MODULE_PATH, prefix + "/", name.path(), tried);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Problem notFound(ResourceName name, String catalog, CatalogRequest request, List<String> tried) {
        return Problem.ofAnnotation(Rule.CATALOG_NOT_FOUND, "there is no catalog \"" + catalog + "\"")
                .help(() -> near.advice(name, catalog, AnnotatedSource.of(request.element(), environment)))
                .tried(tried);
    }
}
