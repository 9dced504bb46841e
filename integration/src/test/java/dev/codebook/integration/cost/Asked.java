package dev.codebook.integration.cost;

import dev.codebook.integration.providers.SmtpCode;

/** A program that asks for all but texts. */
final class Asked {

    private Asked() {}

    public static void main(String[] arguments) {
        SmtpCode code = SmtpCode.find("550 5.1.1").orElseThrow();
        System.out.println(code.code() + code.retry() + code.parent() + code.covers(code));
        System.out.println(SmtpCode.diagnose("550 5.1.1 No such user").suppress());
        System.out.println(SmtpCode.diagnose(421).toException().code());
    }
}
