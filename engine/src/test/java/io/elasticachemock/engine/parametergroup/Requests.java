package io.elasticachemock.engine.parametergroup;

import io.elasticachemock.engine.tag.Tags;
import java.util.List;
import java.util.stream.Stream;

/** Requests about parameter groups in a line each. */
final class Requests {
    private Requests() {}

    static CreateCacheParameterGroup createGroup(String name, String family) {
        return new CreateCacheParameterGroup(name, family, "for a test", Tags.NONE);
    }

    static ModifyCacheParameterGroup modify(String name, ParameterNameValue... parameters) {
        return new ModifyCacheParameterGroup(name, List.of(parameters));
    }

    static ResetCacheParameterGroup reset(String name, String... parameters) {
        return new ResetCacheParameterGroup(
                name,
                false,
                Stream.of(parameters)
                        .map(parameter -> new ParameterNameValue(parameter, null))
                        .toList());
    }

    static ParameterNameValue set(String name, String value) {
        return new ParameterNameValue(name, value);
    }
}
