/** The shipped catalogs of codes, as resources, and the reading of SMTP replies. */
module dev.codebook.catalog {
    exports dev.codebook.smtp;
}
