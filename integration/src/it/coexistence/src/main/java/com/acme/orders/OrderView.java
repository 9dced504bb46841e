package com.acme.orders;

import lombok.Data;

/** What MapStruct fills. */
@Data
public class OrderView {
    private int number;
    private Fault fault;

    /** The names that another team uses. */
    public enum Fault {
        /** Whatever else. */
        UNKNOWN,
        /** There is no more. */
        NOT_IN_STOCK
    }
}
