package dev.codebook.integration.typed;

/** Who looks after a failure. */
public enum Team {
    OPERATIONS,
    BILLING,
    SUPPORT
}
