package dev.codebook.processor;

import dev.codebook.processor.problem.Outcome;
import dev.codebook.processor.problem.Problem;
import dev.codebook.processor.problem.Rule;
import java.util.Optional;

/**
 * Where a catalog lies below a root of sources, resources or a jar: {@code META-INF/codebook/smtp.yaml}.
 *
 * @param isShared whether the annotation gave a name, which jars may answer, and not a path
 * @param besideSource where it lies as seen from the annotated source; empty if it is not counted from there
 */
record ResourceName(String path, boolean isShared, Optional<String> besideSource) {

    /** Where catalogs lie that have a name. */
    static final String FOLDER = "META-INF/codebook/";

    private static final String HELP =
            "write a name (smtp), a file beside the annotated element (codes.yaml), or a path"
                    + " from the root (/mail/codes.yaml)";

    /** The resource that an annotation's value names. */
    static Outcome<ResourceName> of(String value, String packageName) {
        if (value.endsWith(".yaml") || value.endsWith(".yml")) {
            return ofPath(value, packageName);
        }
        boolean isName = !value.isEmpty() && value.chars().allMatch(ResourceName::mayStandInName);
        return isName
                ? Outcome.of(shared(FOLDER + value + ".yaml"))
                : refuse(value, "is neither the name of a catalog nor a path that ends in .yaml");
    }

    /** One that jars may answer. */
    static ResourceName shared(String path) {
        return new ResourceName(path, true, Optional.empty());
    }

    /** Its texts in another language, beside it: {@code smtp.yaml}, {@code smtp.de.yaml}. */
    ResourceName in(String language) {
        return new ResourceName(
                translated(path, language), isShared, besideSource.map(beside -> translated(beside, language)));
    }

    private static String translated(String file, String language) {
        int end = file.lastIndexOf('.');
        return file.substring(0, end) + "." + language + file.substring(end);
    }

    private static boolean mayStandInName(int c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_';
    }

    private static Outcome<ResourceName> ofPath(String value, String packageName) {
        String folder = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
        String relative = value.startsWith("/") ? value.substring(1) : folder + value;
        if (value.indexOf('\\') >= 0 || value.indexOf(':') >= 0) {
            return refuse(value, "is no path of a resource: it holds a backslash or a colon");
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            return refuse(value, "is no path of a resource: it holds a control character");
        }
        for (String segment : relative.split("/", -1)) {
            if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
                return refuse(value, "is no path of a resource: it holds an empty part, \".\" or \"..\"");
            }
        }
        Optional<String> beside = value.startsWith("/") ? Optional.empty() : Optional.of(value);
        return Outcome.of(new ResourceName(relative, false, beside));
    }

    private static Outcome<ResourceName> refuse(String value, String why) {
        return Outcome.none(Problem.ofAnnotation(Rule.CATALOG_PATH, "\"" + value + "\" " + why)
                .help(HELP));
    }

    /** The last part of a path. */
    static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
