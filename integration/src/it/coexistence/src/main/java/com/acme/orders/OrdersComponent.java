package com.acme.orders;

import dagger.Component;

/** Dagger: the graph. */
@Component(modules = OrdersModule.class)
public interface OrdersComponent {

    /** The mapper. */
    OrderMapper mapper();

    /** What an order is told that nobody can serve. */
    OrdersCode fallback();
}
