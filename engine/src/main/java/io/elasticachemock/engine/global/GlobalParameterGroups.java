package io.elasticachemock.engine.global;

import io.elasticachemock.engine.parameter.CustomParameterGroup;
import io.elasticachemock.engine.parameter.DefaultParameterGroups;
import io.elasticachemock.engine.parameter.Parameter;
import io.elasticachemock.engine.parameter.ParameterGroup;
import io.elasticachemock.engine.parameter.ParameterGroups;
import io.elasticachemock.engine.wording.UncertainGlobalWording;
import io.elasticachemock.engine.world.World;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Each member of a global datastore has a parameter group of its own, which ElastiCache makes of the one that the datastore
 * shall use: {@code global-datastore-}, the id of the replication group, and four letters (user guide, "Creating a global
 * datastore"; the name is a recorded one).
 */
public final class GlobalParameterGroups {
    private static final String PREFIX = "global-datastore-";
    private static final int LETTERS = 4;
    private static final int ALPHABET = 26;

    private GlobalParameterGroups() {}

    /** A copy of a parameter group for a member, which is not in the member's world yet. */
    public static CustomParameterGroup copy(World world, String replicationGroupId, ParameterGroup original) {
        return new CustomParameterGroup(
                name(world, replicationGroupId),
                original.family(),
                UncertainGlobalWording.globalParameterGroup(replicationGroupId),
                values(original));
    }

    /** Whether a member's own group is a default one's copy, in which nothing was set since. */
    public static boolean isAsDefault(ParameterGroup own) {
        return values(own).equals(values(DefaultParameterGroups.of(own.family(), own.clusterEnabled())));
    }

    private static SortedMap<String, String> values(ParameterGroup original) {
        SortedMap<String, String> values = new TreeMap<>();
        if (original instanceof CustomParameterGroup custom) {
            values.putAll(custom.values());
        } else if (original.clusterEnabled()) {
            values.put(Parameter.CLUSTER_ENABLED, "yes");
        }
        return values;
    }

    /** Whether a member of a global datastore uses it, or will. */
    public static boolean isGlobal(World world, String name) {
        return GlobalTwins.user(world, name).isPresent();
    }

    private static String name(World world, String replicationGroupId) {
        ParameterGroups groups = ParameterGroups.in(world);
        int attempt = 0;
        String name = name(world, replicationGroupId, attempt);
        while (groups.find(name).isPresent()) {
            attempt++;
            name = name(world, replicationGroupId, attempt);
        }
        return name;
    }

    private static String name(World world, String replicationGroupId, int attempt) {
        var chance = world.laws()
                .seed()
                .draw(
                        "global-parameter-group",
                        world.scope().account(),
                        world.scope().region(),
                        replicationGroupId,
                        Long.toString(world.now().toEpochMilli()),
                        Integer.toString(attempt));
        StringBuilder name = new StringBuilder(PREFIX).append(replicationGroupId);
        for (int i = 0; i < LETTERS; i++) {
            name.append((char) ('a' + chance.nextInt(ALPHABET)));
        }
        return name.toString();
    }
}
