package com.acme.orders;

import com.google.auto.value.AutoValue;

/** AutoValue: a value with a generated diagnosis in it. */
@AutoValue
public abstract class Incident {

    /** What was diagnosed. */
    public abstract OrdersDiagnosis diagnosis();

    /** An incident. */
    public static Incident of(OrdersDiagnosis diagnosis) {
        return new AutoValue_Incident(diagnosis);
    }
}
