package dev.codebook.processor.check;

import dev.codebook.processor.model.Names;
import dev.codebook.processor.problem.Place;
import dev.codebook.processor.problem.Problem;
import dev.codebook.processor.problem.Rule;
import javax.lang.model.SourceVersion;

/**
 * Which names a catalog may give: ASCII letters only, so that a name survives every encoding, and in the spelling that
 * Java's constants and classes have.
 */
final class JavaNames {

    private static final String CONSTANT = "[A-Z][A-Z0-9_]*";

    private JavaNames() {}

    static boolean isConstant(String name) {
        return name.length() <= Names.LONGEST && name.matches(CONSTANT);
    }

    static boolean isType(String name) {
        return name.length() <= Names.LONGEST && name.matches("[A-Z][A-Za-z0-9_]*");
    }

    static boolean isAttribute(String name) {
        return name.length() <= Names.LONGEST && Names.isSnakeCase(name);
    }

    static boolean isKeyword(String name) {
        return SourceVersion.isKeyword(name);
    }

    /** The problem of a name that is no constant's, with the spelling that would be one. */
    static Problem notConstant(String name, String owner, Place place) {
        String spelled = Names.constantCase(name);
        return bad(
                name,
                owner,
                place,
                isConstant(spelled)
                        ? "write " + spelled
                        : "write capital letters, digits and underscores, such as MAILBOX_FULL");
    }

    /** The problem of a name that is no class's, with the spelling that would be one. */
    static Problem notType(String name, String owner, Place place) {
        String spelled = Names.typeCase(name.substring(name.lastIndexOf('.') + 1));
        return bad(
                name,
                owner,
                place,
                isType(spelled)
                        ? "write " + spelled
                        : "write letters and digits, the first one a capital, such as MailboxFull");
    }

    /** The problem of a name that is too long, or else spelled otherwise than it should be. */
    static Problem bad(String name, String owner, Place place, String help) {
        return name.length() > Names.LONGEST
                ? tooLong(name, owner, place, Names.LONGEST)
                : Problem.at(place, Rule.BAD_NAME, "\"" + name + "\" cannot be the name of " + owner)
                        .help(help);
    }

    static Problem tooLong(String name, String owner, Place place, int longest) {
        return Problem.at(place, Rule.BAD_NAME, "a name of " + name.length() + " characters is too long for " + owner)
                .help("write at most " + longest);
    }
}
