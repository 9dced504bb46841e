package com.acme.orders

import dev.codebook.CodeCatalog

/** Asks for the catalog, and uses what is generated. */
@CodeCatalog("orders")
object Orders {

    /** What to tell the customer. */
    fun answer(status: Int): String = when (OrdersCode.diagnose(status).code()) {
        OrdersCode.SOLD_OUT -> "sold out"
        else -> "unknown"
    }
}
