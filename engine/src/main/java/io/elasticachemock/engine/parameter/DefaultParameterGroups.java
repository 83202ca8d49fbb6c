package io.elasticachemock.engine.parameter;

import io.elasticachemock.engine.identifier.Identifiers;
import io.elasticachemock.engine.version.EngineVersions;
import io.elasticachemock.engine.version.Feature;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The default parameter groups: one for each family of engine versions, and a second one with cluster mode on for each
 * family that has it.
 */
public final class DefaultParameterGroups {
    private DefaultParameterGroups() {}

    /** Every default group, in the order of their names. */
    public static List<DefaultParameterGroup> all() {
        return List.copyOf(Catalogue.BY_NAME.values());
    }

    /** The default group of that name, in any case. */
    public static Optional<DefaultParameterGroup> find(String name) {
        return Optional.ofNullable(Catalogue.BY_NAME.get(Identifiers.lowerCase(name)));
    }

    /**
     * The default group of a family.
     *
     * @throws IllegalArgumentException if there is no such family, or it has no cluster mode
     */
    public static DefaultParameterGroup of(String family, boolean clusterEnabled) {
        return find(DefaultParameterGroup.of(family, clusterEnabled).name())
                .orElseThrow(() -> new IllegalArgumentException(
                        "no default parameter group for " + family + (clusterEnabled ? " with cluster mode" : "")));
    }

    /** Made when somebody first asks; of the versions, so that no group is created without need of all parameters. */
    private static final class Catalogue {
        static final SortedMap<String, DefaultParameterGroup> BY_NAME = load();

        private static SortedMap<String, DefaultParameterGroup> load() {
            var byName = new TreeMap<String, DefaultParameterGroup>();
            for (var version : EngineVersions.all()) {
                add(byName, DefaultParameterGroup.of(version.family(), false));
                if (version.supports(Feature.CLUSTER_MODE)) {
                    add(byName, DefaultParameterGroup.of(version.family(), true));
                }
            }
            return Collections.unmodifiableSortedMap(byName);
        }

        private static void add(SortedMap<String, DefaultParameterGroup> byName, DefaultParameterGroup group) {
            byName.put(group.name(), group);
        }
    }
}
