package dev.codebook;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for the Java types of a catalog of codes: constants, an enum, a diagnosis and exceptions, generated into the
 * package of the annotated element while javac runs.
 *
 * <p>On a package, in its {@code package-info.java}:
 *
 * <pre>{@code
 * @CodeCatalog("smtp")
 * package com.acme.mail;
 *
 * import dev.codebook.CodeCatalog;
 * }</pre>
 *
 * <p>or on any top-level type of that package. A mistake in the catalog is a compile error at this annotation; it tells
 * the file, line and column of the catalog and what to write instead.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface CodeCatalog {

    /**
     * The catalog: a name or a path.
     *
     * <p>A name, such as {@code "smtp"}, stands for the resource {@code META-INF/codebook/smtp.yaml} in the project or
     * in any jar on the processor path. A value that ends in {@code .yaml} is a path: {@code "codes.yaml"} lies beside
     * the annotated element, {@code "/mail/codes.yaml"} is counted from the root of the sources or resources.
     *
     * @return the name or path of the catalog; left out where {@link #yaml} holds it
     */
    String value() default "";

    /**
     * The catalog itself, for a small one: it needs no file, and no build tool can miss a change of it.
     *
     * <pre>{@code
     * @CodeCatalog(yaml = """
     *         catalog: exit
     *         syntax: number
     *         entries:
     *           FAILED: { code: "*", title: Failed }
     *           DONE: { code: 0, title: Done }
     *         """)
     * package com.acme.tool;
     * }</pre>
     *
     * <p>It may extend others: {@code extends: smtp}. Java holds up to 65,535 bytes in one text. A problem tells the line
     * of the source file where the catalog is one text block and the compiler is javac; else, the line of the text.
     *
     * @return the YAML; left out where {@link #value} names the catalog
     */
    String yaml() default "";

    /**
     * Whether the exceptions are checked: {@code true} roots them under {@link Exception} instead of
     * {@link RuntimeException}. Where {@link #exceptionBase} is given, that class decides.
     *
     * @return {@code true} for checked exceptions
     */
    boolean checked() default false;

    /**
     * Whether exceptions have a stack trace. To record it costs some microseconds, many times what all else does that leads to
     * the exception: a server that throws one for each refused message, and reads only its code, may do without.
     *
     * <pre>{@code
     * @CodeCatalog(value = "smtp", stackTraces = false)
     * package com.acme.mail;
     * }</pre>
     *
     * @return {@code false} for exceptions that do not tell where they were made
     */
    boolean stackTraces() default true;

    /**
     * Interfaces of yours that the generated enum implements: those whose methods it has, by name, parameters and a return
     * type that fits; default methods need not be there.
     *
     * <pre>{@code
     * public interface DeliveryCode {
     *     String title();
     *     String runbook();   // an attribute of the catalog: runbook: { type: text }
     * }
     *
     * @CodeCatalog(value = "acme-smtp", implementing = DeliveryCode.class)
     * package com.acme.mail;
     * }</pre>
     *
     * @return interfaces without type parameters, which the package of the annotated element can see
     */
    Class<?>[] implementing() default {};

    /**
     * The class that the exceptions stand below, so that one {@code catch} serves all of an application:
     *
     * <pre>{@code
     * @CodeCatalog(value = "smtp", exceptionBase = MessagingException.class)
     * package com.acme.mail;
     * }</pre>
     *
     * <p>It must be open to the package of the annotated element, and have a constructor {@code (String, Throwable)} or
     * {@code (String)}. If it is checked, so are the exceptions: whoever throws what {@code toException()} returns must
     * declare or catch it.
     *
     * @return a class that is not final; left out, the exceptions are as {@link #checked} tells
     */
    Class<? extends Exception> exceptionBase() default RuntimeException.class;

    /**
     * The forms in which the reference of the catalog is written, with the generated types:
     *
     * <pre>{@code
     * @CodeCatalog(value = "smtp", reference = {Reference.MARKDOWN, Reference.JSON})
     * package com.acme.mail;
     * }</pre>
     *
     * <p>The files are resources of the class output: {@code META-INF/codebook/reference/smtp.md} and the like, named for the
     * catalog. The same catalog gives the same bytes; a catalog with a mistake gives none. In one compilation, one
     * annotation can ask for a catalog's reference.
     *
     * @return any number of forms; left out, none
     */
    Reference[] reference() default {};

    /**
     * The warnings that are not told of this catalog, by the ids of their rules:
     *
     * <pre>{@code
     * @CodeCatalog(value = "acme-smtp", suppress = "unused-attribute")
     * package com.acme.mail;
     * }</pre>
     *
     * <p>They are {@code unquoted-text}, {@code unused-attribute} and {@code redundant-override}. The catalog may say the same itself,
     * by its key {@code suppress}. What is no warning cannot be suppressed.
     *
     * @return any number of ids; left out, all warnings are told
     */
    String[] suppress() default {};
}
