package io.elasticachemock.engine.parametergroup;

import org.jspecify.annotations.Nullable;

/**
 * A parameter and its value, as a request has them.
 *
 * @param value null or empty for no value; of no matter where a parameter is reset
 */
public record ParameterNameValue(
        @Nullable String name, @Nullable String value) {}
