package dev.codebook.integration.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts as they might have been: a character more, less or another, pieces moved, two texts in one. */
final class Mutations {

    private static final String CHARACTERS =
            "  \n\t0123456789.-:;,#()[]<>'\"=@/|~+*%&!?\\_abcdeSMTPsmtpxX550421\u00a0\u00e9\u0130\u2019\u3000\ufeff\u20ac\u00ab\ud83d\u01c5";

    private static final int MOST_STEPS = 4;

    private final List<String> texts;
    private final Random random;

    private Mutations(List<String> texts, Random random) {
        this.texts = texts;
        this.random = random;
    }

    /** So many of them, always the same. */
    static List<String> of(List<String> texts, int count) {
        Mutations mutations = new Mutations(texts, new Random(9));
        List<String> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            made.add(mutations.next());
        }
        return made;
    }

    private String next() {
        StringBuilder text = new StringBuilder(any());
        for (int steps = 1 + random.nextInt(MOST_STEPS); steps > 0; steps--) {
            if (!text.isEmpty()) {
                step(text);
            }
        }
        return text.toString();
    }

    private void step(StringBuilder text) {
        int at = random.nextInt(text.length());
        switch (random.nextInt(6)) {
            case 0 -> text.deleteCharAt(at);
            case 1 -> text.insert(at, character());
            case 2 -> text.setCharAt(at, character());
            case 3 -> text.insert(at, any());
            case 4 -> text.setLength(at);
            default -> text.insert(at, text.substring(random.nextInt(text.length())));
        }
    }

    private char character() {
        return CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
    }

    private String any() {
        return texts.get(random.nextInt(texts.size()));
    }
}
