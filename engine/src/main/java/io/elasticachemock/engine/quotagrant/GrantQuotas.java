package io.elasticachemock.engine.quotagrant;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.quota.Quotas;
import io.elasticachemock.engine.world.Command;
import io.elasticachemock.engine.world.World;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * AWS grants an account other quotas in a region. What it has already it keeps, be it more. It is no operation of
 * ElastiCache's, but a command like any other, so that a run with it can be repeated.
 *
 * @param limits the new limit of each quota that changes, by its name
 */
public record GrantQuotas(Map<String, Integer> limits) implements Command<Quotas> {
    /** A command's maps do not change. */
    public GrantQuotas {
        limits = Collections.unmodifiableMap(new TreeMap<>(limits));
    }

    @Override
    public Accepted<Quotas> validate(World world) {
        Quotas granted = world.quotas();
        try {
            for (Map.Entry<String, Integer> limit : limits.entrySet()) {
                granted = granted.with(limit.getKey(), limit.getValue());
            }
        } catch (IllegalArgumentException e) {
            throw invalidParameterValue(String.valueOf(e.getMessage()));
        }
        Quotas result = granted;
        return () -> {
            world.grant(result);
            return result;
        };
    }
}
