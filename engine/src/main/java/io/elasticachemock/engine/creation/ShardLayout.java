package io.elasticachemock.engine.creation;

import io.elasticachemock.engine.slot.Slots;
import java.util.List;

/**
 * What one shard will be.
 *
 * @param availabilityZones of its nodes; the first is the primary's
 */
record ShardLayout(String id, Slots slots, List<String> availabilityZones) {}
