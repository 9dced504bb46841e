package com.acme.orders;

import dagger.Module;
import dagger.Provides;

/** Dagger: provides what MapStruct and Codebook generate. */
@Module
public final class OrdersModule {

    /** The mapper. */
    @Provides
    OrderMapper mapper() {
        return new OrderMapperImpl();
    }

    /** What an order is told that nobody can serve. */
    @Provides
    OrdersCode fallback() {
        return OrdersCode.UNKNOWN;
    }
}
