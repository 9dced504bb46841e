package com.acme.orders;

/** Uses what is generated. */
public final class Orders {

    private Orders() {}

    /** {@return an entry} */
    public static OrdersCode soldOut() {
        return OrdersCode.SOLD_OUT;
    }
}
