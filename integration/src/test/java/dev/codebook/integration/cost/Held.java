package dev.codebook.integration.cost;

import dev.codebook.integration.providers.SmtpCode;

/** A program that uses the types of all providers, and prints how many bytes it holds because of it: after each step, all in all. */
final class Held {

    private static Object kept;

    private Held() {}

    public static void main(String[] arguments) {
        long before = used();
        before = used();
        kept = SmtpCode.find(550).orElseThrow().code();
        long found = used() - before;
        kept = SmtpCode.MAILBOX_UNAVAILABLE.retry();
        long decided = used() - before;
        System.out.println(found);
        System.out.println(decided);
        System.out.println(kept);
    }

    private static long used() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
