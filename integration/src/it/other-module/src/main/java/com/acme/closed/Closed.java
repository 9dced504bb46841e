package com.acme.closed;

import dev.codebook.CodeCatalog;

/** Asks, at a type, for the catalog of a company, which comes in a jar. */
@CodeCatalog("acme")
public final class Closed {

    private Closed() {}
}
