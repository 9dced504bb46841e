package dev.codebook.smtp;

import java.util.List;
import java.util.SplittableRandom;

/** Texts that are nearly replies: known ones cut, joined and spoilt at random, and heaps of fragments. */
final class MutatedTexts {

    private static final List<String> SEEDS = ReplyTexts.all().toList();
    private static final List<String> FRAGMENTS = List.of(
            "550",
            "5.1.1",
            "450",
            "220",
            " ",
            "  ",
            "\n",
            "\r\n",
            "\t",
            "-",
            ":",
            ";",
            ",",
            ".",
            "#",
            "(",
            ")",
            "[",
            "]",
            "<",
            ">",
            "<<< ",
            ">>> ",
            "'",
            "\"",
            "said:",
            "smtp; ",
            "host ",
            "mx.example.org",
            "[192.0.2.1]",
            "a@example.org",
            "https://",
            "www.",
            "(in reply to RCPT TO command)",
            "Status: 5.0.0",
            "try again in ",
            "300 seconds",
            "00:05:00",
            "\0",
            "\ud800",
            "\udc00",
            "\uff15",
            "\u0665",
            "\u00a0",
            "\u200e",
            "9999999999",
            "->",
            "=",
            "code",
            "User unknown");

    private final SplittableRandom random;

    MutatedTexts(long seed) {
        this.random = new SplittableRandom(seed);
    }

    String next() {
        return switch (random.nextInt(4)) {
            case 0 -> heap();
            case 1 -> spoilt(seed());
            case 2 -> cut(seed()) + cut(seed());
            default -> spoilt(spoilt(cut(seed())));
        };
    }

    private String seed() {
        return SEEDS.get(random.nextInt(SEEDS.size()));
    }

    private String fragment() {
        return FRAGMENTS.get(random.nextInt(FRAGMENTS.size()));
    }

    private String heap() {
        StringBuilder heap = new StringBuilder();
        for (int i = random.nextInt(24); i > 0; i--) {
            heap.append(random.nextInt(8) == 0 ? String.valueOf((char) random.nextInt(0x10000)) : fragment());
        }
        return heap.toString();
    }

    private String cut(String text) {
        int from = random.nextInt(text.length() + 1);
        return text.substring(from, from + random.nextInt(text.length() - from + 1));
    }

    private String spoilt(String text) {
        int at = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), at + random.nextInt(4));
        return text.substring(0, at) + fragment() + text.substring(to);
    }
}
