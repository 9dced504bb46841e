package dev.codebook.integration.spelling;

/** A word and where it stands. */
record Word(String file, int line, String text) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + text;
    }
}
