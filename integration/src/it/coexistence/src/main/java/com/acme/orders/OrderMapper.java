package com.acme.orders;

import org.mapstruct.Mapper;
import org.mapstruct.ValueMapping;

/** MapStruct: maps one enum to another, constant by constant. */
@Mapper
public interface OrderMapper {

    /** The order as the other team sees it. */
    OrderView view(Order order);

    /** MapStruct fails the build if a constant of the catalog has no counterpart. */
    @ValueMapping(source = "SOLD_OUT", target = "NOT_IN_STOCK")
    OrderView.Fault fault(OrdersCode code);
}
