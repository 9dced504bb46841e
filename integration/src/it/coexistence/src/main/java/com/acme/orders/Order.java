package com.acme.orders;

import lombok.Builder;
import lombok.Value;

/** Lombok: a value with a generated enum in it. */
@Value
@Builder
public class Order {
    int number;
    OrdersCode fault;
}
