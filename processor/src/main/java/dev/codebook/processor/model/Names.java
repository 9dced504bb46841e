package dev.codebook.processor.model;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How names of a catalog are spelled as names of Java. */
public final class Names {

    /**
     * The longest name, in characters. With those of the types around it, a name becomes the name of a class file, which has
     * 255 bytes on most systems.
     */
    public static final int LONGEST = 100;

    /** Methods without parameters that every class has, or that serialization takes for its own. */
    public static final Set<String> OF_EVERY_CLASS = Set.of(
            "clone",
            "finalize",
            "getClass",
            "hashCode",
            "notify",
            "notifyAll",
            "readObject",
            "readObjectNoData",
            "readResolve",
            "toString",
            "wait",
            "writeObject",
            "writeReplace");

    private static final Pattern SNAKE_CASE = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

    private Names() {}

    /** {@code MAILBOX_FULL}, {@code in_practice} or {@code acme-smtp}: {@code MailboxFull}, {@code InPractice}, {@code AcmeSmtp}. */
    public static String pascalCase(String name) {
        StringBuilder spelled = new StringBuilder();
        for (String word : name.split("[_-]+")) {
            if (!word.isEmpty()) {
                spelled.append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                        .append(word.substring(1).toLowerCase(Locale.ROOT));
            }
        }
        return spelled.toString();
    }

    /** {@code mailboxFull} or {@code Mailbox-Full}: {@code MAILBOX_FULL}. */
    public static String constantCase(String name) {
        return name.strip()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
                .replaceAll("[ .-]+", "_")
                .toUpperCase(Locale.ROOT);
    }

    /** Whether a name is spelled as {@code in_practice} is. */
    public static boolean isSnakeCase(String name) {
        return SNAKE_CASE.matcher(name).matches();
    }

    /** {@code In Practice}, {@code inPractice} or {@code in__practice}: {@code in_practice}. */
    public static String snakeCase(String name) {
        return constantCase(name).toLowerCase(Locale.ROOT).replaceAll("_+", "_").replaceAll("^_|_$", "");
    }

    /** {@code overQuota} or {@code over-quota}: {@code OverQuota}. */
    public static String typeCase(String name) {
        return pascalCase(constantCase(name));
    }

    /** {@code in_practice}: {@code inPractice}. */
    public static String camelCase(String name) {
        String pascal = pascalCase(name);
        return pascal.isEmpty() ? pascal : pascal.substring(0, 1).toLowerCase(Locale.ROOT) + pascal.substring(1);
    }
}
