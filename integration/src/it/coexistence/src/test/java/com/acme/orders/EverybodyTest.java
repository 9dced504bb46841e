package com.acme.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class EverybodyTest {

    private final OrdersComponent component = DaggerOrdersComponent.create();

    @Test
    void mapStructMapsAGeneratedEnumInAValueOfLombok() {
        Order order = Order.builder().number(7).fault(OrdersCode.SOLD_OUT).build();
        OrderView view = component.mapper().view(order);
        assertEquals(7, view.getNumber());
        assertEquals(OrderView.Fault.NOT_IN_STOCK, view.getFault());
        assertEquals(OrderView.Fault.UNKNOWN, component.mapper().fault(component.fallback()));
    }

    @Test
    void autoValueHoldsAGeneratedDiagnosis() {
        assertEquals(
                OrdersCode.SOLD_OUT, Incident.of(OrdersCode.diagnose(410)).diagnosis().code());
    }
}
