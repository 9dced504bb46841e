package com.acme.mail;

import com.acme.orders.OrdersCode;
import com.acme.parts.PartsCode;

/** Uses what is generated in this compilation. */
public final class Mail {

    private Mail() {}

    /**
     * For the test.
     *
     * @param arguments a reply of a server
     */
    public static void main(String[] arguments) {
        System.out.println(SmtpCode.diagnose(arguments[0]).retry() + " "
                + OrdersCode.diagnose(410).code() + " "
                + PartsCode.diagnose("B-1").code());
    }
}
