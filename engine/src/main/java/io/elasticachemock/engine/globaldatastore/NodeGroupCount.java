package io.elasticachemock.engine.globaldatastore;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.global.GlobalDatastore;
import io.elasticachemock.engine.global.GlobalDatastores;
import io.elasticachemock.engine.wording.UncertainGlobalWording;
import io.elasticachemock.engine.world.World;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The number of node groups of each member goes the way that the operation says. Members that have it already, since they got
 * it before others failed to, stay as they are.
 */
final class NodeGroupCount {
    private NodeGroupCount() {}

    /**
     * Checks it.
     *
     * @param direction in a word
     * @param goesThatWay whether it would, from the present count of a member
     * @throws io.elasticachemock.engine.ElastiCacheFault InvalidParameterValue if it does not
     */
    static void check(World world, GlobalDatastore datastore, int wanted, String direction, IntPredicate goesThatWay) {
        GlobalDatastores datastores = GlobalDatastores.in(world);
        List<Integer> other = datastore.members().stream()
                .map(member -> datastores.group(member).shards().size())
                .filter(present -> present != wanted)
                .toList();
        if (other.isEmpty() || !other.stream().allMatch(goesThatWay::test)) {
            int present = datastores.primaryOf(datastore).shards().size();
            throw invalidParameterValue(UncertainGlobalWording.globalNodeGroupCount(wanted, present, direction));
        }
    }
}
