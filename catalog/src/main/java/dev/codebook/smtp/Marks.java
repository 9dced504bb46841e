package dev.codebook.smtp;

/**
 * Some ASCII characters, one bit each, since punctuation is asked for at every step of a reading.
 *
 * @param low those below 64
 * @param high those from 64 on
 */
record Marks(long low, long high) {

    static Marks of(String characters) {
        long low = 0;
        long high = 0;
        for (char c : characters.toCharArray()) {
            low |= c < 64 ? 1L << c : 0;
            high |= c < 64 ? 0 : 1L << c;
        }
        return new Marks(low, high);
    }

    boolean contains(char c) {
        return c < 0x80 && ((c < 64 ? low : high) >>> c & 1) != 0;
    }
}
