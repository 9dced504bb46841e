package com.acme.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OrdersTest {

    @Test
    void diagnoses() {
        assertEquals(OrdersCode.SOLD_OUT, OrdersCode.diagnose(410).code());
    }
}
