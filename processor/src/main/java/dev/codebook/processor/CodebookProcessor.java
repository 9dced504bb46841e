package dev.codebook.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.ClassName;
import dev.codebook.processor.check.CatalogValidator;
import dev.codebook.processor.contract.Contracts;
import dev.codebook.processor.generate.Generators;
import dev.codebook.processor.generate.SourceFile;
import dev.codebook.processor.model.Catalog;
import dev.codebook.processor.plan.TypePlan;
import dev.codebook.processor.plan.TypePlanner;
import dev.codebook.processor.problem.Outcome;
import dev.codebook.processor.problem.Problem;
import dev.codebook.processor.problem.Rule;
import dev.codebook.processor.reference.ReferencePlanner;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;

/**
 * Turns each catalog that an annotation asks for into Java. The stages, in their order: load the catalog and those that it
 * extends (locate the text, parse it into nodes, read them into the model), validate it, plan the types, tie them to
 * those of the consumer, generate their
 * source, report the problems of all stages, write the files, and the reference where it is asked for.
 */
@AutoService(Processor.class)
public final class CodebookProcessor extends AbstractProcessor {

    private static final String GENERATED = "javax.annotation.processing.Generated";
    private static final String REPLY = "dev.codebook.smtp.SmtpReply";
    private static final String IMPORT_OF_REPLIES = "\nimport " + REPLY + ";";
    private static final SourceVersion OLDEST_RELEASE = SourceVersion.RELEASE_17;

    /** What is being done to a catalog, for the report of a failure. */
    private String stage;

    private final Consumer<String> stages;

    private Options options;
    private boolean areSettingsReported;
    private CatalogLocator locator;
    private ShippedTypes shippedTypes;
    private ReleaseLock lock;
    private ProblemReporter reporter;
    private SourceWriter writer;
    private ReferenceWriter references;
    private Contracts contracts;

    /** For the compiler, which makes processors by their public constructor. */
    public CodebookProcessor() {
        this(stage -> {});
    }

    /** With somebody who is told of each stage before it begins, and may fail in it. */
    CodebookProcessor(Consumer<String> stages) {
        this.stages = stages;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        options = new Options(environment.getOptions());
        locator = new CatalogLocator(environment, options);
        shippedTypes = new ShippedTypes(locator);
        lock = new ReleaseLock(options);
        reporter = new ProblemReporter(environment.getMessager());
        writer = new SourceWriter(environment.getFiler());
        references = new ReferenceWriter(environment.getFiler());
        contracts = new Contracts(environment.getElementUtils(), environment.getTypeUtils());
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(CatalogRequest.ANNOTATION, Generators.MARKER.canonicalName(), GENERATED);
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Options.NAMES;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        writer.leaveAlone(round.getRootElements());
        annotations.stream()
                .filter(annotation -> annotation.getQualifiedName().contentEquals(CatalogRequest.ANNOTATION))
                .flatMap(annotation -> round.getElementsAnnotatedWith(annotation).stream())
                .forEach(element -> processAlone(CatalogRequest.of(element, processingEnv.getElementUtils())));
        return true; // unclaimed, what we support and what we generate would be a warning under -Xlint:processing
    }

    /** One catalog's failure, even ours, leaves the others alone. */
    private void processAlone(CatalogRequest request) {
        try {
            process(request);
        } catch (RuntimeException | StackOverflowError e) {
            reporter.report(List.of(internalError(request, e)), request);
        }
    }

    private void process(CatalogRequest request) {
        if (!areSettingsReported) {
            reporter.report(problemsOfSettings(), request);
            areSettingsReported = true;
        }
        if (isReleaseTooOld() || !options.missingDirectories().isEmpty()) {
            return;
        }
        enter("copying its types");
        TypePlanner.Target target = target(request);
        Optional<List<SourceFile>> shipped =
                target.generatedAnnotation().isPresent() ? shippedTypes.find(request) : Optional.empty();
        if (shipped.isPresent()) {
            reporter.report(write(shipped.get(), request), request);
        } else {
            generate(request, target);
        }
    }

    /** What is wrong for all catalogs alike. */
    private List<Problem> problemsOfSettings() {
        return isReleaseTooOld() ? List.of(releaseTooOld()) : options.problems();
    }

    private boolean isReleaseTooOld() {
        return processingEnv.getSourceVersion().compareTo(OLDEST_RELEASE) < 0;
    }

    private Problem releaseTooOld() {
        return Problem.ofAnnotation(
                        Rule.JAVA_RELEASE,
                        "the generated types need Java " + number(OLDEST_RELEASE)
                                + " or later, and this is compiled for release "
                                + number(processingEnv.getSourceVersion()))
                .help("compile with --release 17 or later; in Maven:"
                        + " <maven.compiler.release>17</maven.compiler.release>");
    }

    private static int number(SourceVersion release) {
        return release.ordinal();
    }

    private void generate(CatalogRequest request, TypePlanner.Target target) {
        enter("loading it");
        EnumFinder enums = new EnumFinder(processingEnv.getElementUtils(), request);
        Outcome<Catalog> loaded = new CatalogLoader(locator, request, enums).load();
        enter("checking it");
        Outcome<Catalog> catalog = loaded.then(CatalogValidator::validate);
        if (catalog.isSound()) { // an entry that was left out for a mistake is not gone
            catalog = catalog.then(lock::check);
        }
        enter("planning its types");
        Outcome<TypePlan> plan = catalog.map(sound -> TypePlanner.plan(sound, target))
                .then(planned -> contracts.tie(planned, request.asked()));
        enter("generating its types");
        Outcome<List<SourceFile>> files = plan.map(Generators::generate);
        Set<Rule> suppressed = catalog.value().map(Catalog::suppressed).orElse(Set.of());
        reporter.report(Warnings.of(request, suppressed).told(causes(files.problems())), request);
        enter("writing its types");
        files.ifPresent(generated -> reporter.report(write(generated, request), request));
        enter("writing its reference");
        if (files.isSound() && !request.reference().isEmpty()) { // one with gaps would mislead its readers
            plan.map(ReferencePlanner::plan)
                    .ifPresent(reference -> reporter.report(references.writeAll(reference, request), request));
        }
    }

    /** Without the types that they need, the files would be one mistake after the other. */
    private List<Problem> write(List<SourceFile> files, CatalogRequest request) {
        boolean needsReplies = files.stream().anyMatch(file -> file.text().contains(IMPORT_OF_REPLIES));
        return needsReplies && !isVisible(REPLY, request)
                ? List.of(Problem.ofAnnotation(
                                Rule.MISSING_LIBRARY,
                                "syntax: smtp needs codebook-catalog, and " + REPLY + " is not there")
                        .help("add dev.codebook:codebook-catalog to the dependencies, and in a named module"
                                + " \"requires transitive dev.codebook.catalog;\""))
                : writer.writeAll(files, request);
    }

    private boolean isVisible(String type, CatalogRequest request) {
        Elements elements = processingEnv.getElementUtils();
        return elements.getTypeElement(elements.getModuleOf(request.element()), type) != null;
    }

    private void enter(String next) {
        stage = next;
        stages.accept(next);
    }

    /** Where the YAML breaks off, the rest of the catalog is out of sight: that it is missed is no mistake of its own. */
    private static List<Problem> causes(List<Problem> problems) {
        for (int i = 0; i < problems.size(); i++) {
            if (problems.get(i).rule() == Rule.YAML_SYNTAX) {
                return problems.subList(0, i + 1);
            }
        }
        return problems;
    }

    private TypePlanner.Target target(CatalogRequest request) {
        Optional<ClassName> generated =
                isVisible(GENERATED, request) ? Optional.of(ClassName.bestGuess(GENERATED)) : Optional.empty();
        return new TypePlanner.Target(request.packageName(), request.checked(), request.stackTraces(), generated);
    }

    private Problem internalError(CatalogRequest request, Throwable e) {
        if (options.debugs()) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            String lines = trace.toString()
                    .lines()
                    .map(line -> VisibleText.of(line.replace("\t", "    ")))
                    .collect(Collectors.joining("\n"));
            processingEnv.getMessager().printMessage(Diagnostic.Kind.NOTE, lines);
        }
        return Problem.ofAnnotation(
                        Rule.INTERNAL_ERROR,
                        "Codebook failed on the catalog \"" + request.catalog() + "\", " + stage + ": " + e)
                .help("this is a mistake of ours; please report it, with the trace that -A" + Options.DEBUG
                        + " prints");
    }
}
