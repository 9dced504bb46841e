package dev.codebook.integration.cost;

import dev.codebook.integration.providers.SmtpCode;

/** A program that asks for codes alone. */
final class Coded {

    private Coded() {}

    public static void main(String[] arguments) {
        System.out.println(SmtpCode.find(550).orElseThrow().code());
    }
}
