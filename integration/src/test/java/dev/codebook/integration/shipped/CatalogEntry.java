package dev.codebook.integration.shipped;

import dev.codebook.integration.shipped.grpc.GrpcCode;
import dev.codebook.integration.shipped.http.HttpCode;
import dev.codebook.integration.shipped.sqlstate.SqlStateCode;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an entry of a shipped catalog says in words.
 *
 * @param name the entry, with its catalog
 * @param advice its causes, and what to do about them
 */
record CatalogEntry(String name, String title, String description, List<String> references, List<String> advice) {

    static Stream<CatalogEntry> all() {
        return Stream.of(
                        Stream.of(HttpCode.values()).map(CatalogEntry::of),
                        Stream.of(GrpcCode.values()).map(CatalogEntry::of),
                        Stream.of(SqlStateCode.values()).map(CatalogEntry::of))
                .flatMap(entries -> entries);
    }

    private static CatalogEntry of(HttpCode entry) {
        return new CatalogEntry(
                "http: " + entry,
                entry.title(),
                entry.description(),
                entry.references(),
                both(entry.causes(), entry.fixes()));
    }

    private static CatalogEntry of(GrpcCode entry) {
        return new CatalogEntry(
                "grpc: " + entry,
                entry.title(),
                entry.description(),
                entry.references(),
                both(entry.causes(), entry.fixes()));
    }

    private static CatalogEntry of(SqlStateCode entry) {
        return new CatalogEntry(
                "sqlstate: " + entry,
                entry.title(),
                entry.description(),
                entry.references(),
                both(entry.causes(), entry.fixes()));
    }

    private static List<String> both(List<String> causes, List<String> fixes) {
        return Stream.concat(causes.stream(), fixes.stream()).toList();
    }
}
