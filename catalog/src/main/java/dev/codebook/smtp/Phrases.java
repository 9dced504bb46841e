package dev.codebook.smtp;

/** Some phrases in small letters, of which one may stand at a place of a text; most places are told by the first letter there. */
final class Phrases {

    private final String[] phrases;
    private final Marks firstLetters;

    private Phrases(String[] phrases) {
        this.phrases = phrases;
        StringBuilder letters = new StringBuilder();
        for (String phrase : phrases) {
            letters.append(phrase.charAt(0)).append(Character.toUpperCase(phrase.charAt(0)));
        }
        firstLetters = Marks.of(letters.toString());
    }

    static Phrases of(String... phrases) {
        return new Phrases(phrases);
    }

    /** Where the phrase ends that stands at a place, or -1 if none does. */
    int endAt(String text, int from) {
        if (!firstLetters.contains(MailText.at(text, from))) {
            return -1;
        }
        for (String phrase : phrases) {
            int end = MailText.phraseEnd(text, from, phrase);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }
}
