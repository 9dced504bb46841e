/** As the README tells. */
module com.acme.mail {
    requires static dev.codebook.annotations;
    requires transitive dev.codebook.catalog;

    exports com.acme.mail;
    exports com.acme.orders;
}
