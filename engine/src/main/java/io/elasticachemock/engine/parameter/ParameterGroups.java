package io.elasticachemock.engine.parameter;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.identifier.Identifiers;
import io.elasticachemock.engine.world.Kind;
import io.elasticachemock.engine.world.Resources;
import io.elasticachemock.engine.world.World;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The parameter groups of one world: the default ones, and those that somebody created. A name that there is not is
 * refused with another text by each operation, one of them without a space; that is AWS's.
 */
public final class ParameterGroups {
    private static final Kind<CustomParameterGroup> CUSTOM =
            new Kind<>("cache-parameter-group", CustomParameterGroup::name, (before, after, report) -> {});

    private final Resources<CustomParameterGroup> custom;

    private ParameterGroups(World world) {
        this.custom = world.resources(CUSTOM);
    }

    /** The groups of a world. */
    public static ParameterGroups in(World world) {
        return new ParameterGroups(world);
    }

    /** All groups by name, the default ones among them. */
    public SortedMap<String, ParameterGroup> all() {
        SortedMap<String, ParameterGroup> all = new TreeMap<>(custom.all());
        DefaultParameterGroups.all().forEach(group -> all.put(group.name(), group));
        return all;
    }

    /** Those that somebody created, by name. */
    public NavigableMap<String, CustomParameterGroup> custom() {
        return custom.all();
    }

    /** The group of that name, in any case. */
    public Optional<ParameterGroup> find(String name) {
        Optional<DefaultParameterGroup> byDefault = DefaultParameterGroups.find(name);
        return byDefault.isPresent()
                ? byDefault.map(ParameterGroup.class::cast)
                : custom.find(Identifiers.lowerCase(name)).map(ParameterGroup.class::cast);
    }

    /**
     * The group that DescribeCacheParameterGroups or DescribeCacheParameters asks for.
     *
     * @throws ElastiCacheFault CacheParameterGroupNotFound
     */
    public ParameterGroup describe(String name) {
        return find(name).orElseThrow(() -> notFound("CacheParameterGroup %s not found.", name));
    }

    /**
     * The group that a cluster or replication group shall use, or that shall be changed.
     *
     * @throws ElastiCacheFault CacheParameterGroupNotFound
     */
    public ParameterGroup use(String name) {
        return find(name).orElseThrow(() -> notFound("CacheParameterGroup not found: %s", name));
    }

    /**
     * The group that shall be deleted; default groups have no names that could be.
     *
     * @throws ElastiCacheFault CacheParameterGroupNotFound
     */
    public CustomParameterGroup delete(String name) {
        return custom.find(Identifiers.lowerCase(name))
                .orElseThrow(() -> notFound("CacheParameterGroupnot found: %s", name));
    }

    /** Makes a record the current one of its group, new or not. */
    public void put(CustomParameterGroup group) {
        custom.put(group);
    }

    /** Takes a group away; its name is free again. */
    public void remove(String name) {
        custom.remove(name);
    }

    private static ElastiCacheFault notFound(String text, String name) {
        return new ElastiCacheFault(Fault.CACHE_PARAMETER_GROUP_NOT_FOUND_FAULT, text.formatted(name));
    }
}
