package dev.codebook;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type that was generated from a catalog of codes. Unlike the JDK's own annotation it stays in the class file,
 * where coverage and architecture tools look for an annotation named {@code ...Generated}. It has no
 * members, so that a compiler that does not find it has nothing to warn of; and it is no part of the documented API, so
 * that a module that exports generated types may require this one {@code static}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface CatalogGenerated {}
