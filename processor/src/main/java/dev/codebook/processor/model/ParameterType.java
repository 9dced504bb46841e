package dev.codebook.processor.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The type of Java that a parameter of a message has. */
public enum ParameterType {
    /** A {@code String}. */
    STRING,
    /** An {@code int}. */
    INT,
    /** A {@code long}. */
    LONG,
    /** A {@link java.math.BigDecimal}. */
    DECIMAL,
    /** A {@link java.time.LocalDate}. */
    DATE,
    /** A {@link java.time.Duration}. */
    DURATION,
    /** A {@link java.net.URI}. */
    URI;

    /** As a message writes it: {@code int}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All keys, in their order. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(ParameterType::key).toList();
    }

    /** The type with this key. */
    public static Optional<ParameterType> find(String key) {
        return Arrays.stream(values()).filter(type -> type.key().equals(key)).findFirst();
    }
}
