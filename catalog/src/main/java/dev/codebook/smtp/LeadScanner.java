package dev.codebook.smtp;

/** Finds the leads of a text where no other fragments are looked for. */
final class LeadScanner {

    private static final FragmentScanner SCANNER =
            new FragmentScanner(Lead.byWords().keySet().toArray(String[]::new));

    private LeadScanner() {}

    static FragmentHits scan(String text) {
        return SCANNER.scan(text);
    }
}
