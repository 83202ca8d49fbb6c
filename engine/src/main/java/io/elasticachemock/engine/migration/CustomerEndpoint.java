package io.elasticachemock.engine.migration;

import org.jspecify.annotations.Nullable;

/** Where the customer's server is. */
public record CustomerEndpoint(
        @Nullable String address, @Nullable Integer port) {}
