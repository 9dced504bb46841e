import dev.codebook.CodeCatalog;

/** Asks for a catalog without a package. */
@CodeCatalog("catalog.yaml")
final class Codes {

    private Codes() {}
}
