package io.elasticachemock.engine.creation;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterCombination;
import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.node.CacheNodeType;
import io.elasticachemock.engine.node.CacheNodeTypes;
import io.elasticachemock.engine.replication.Settings.Hardware;
import io.elasticachemock.engine.version.EngineVersion;
import io.elasticachemock.engine.version.Feature;
import io.elasticachemock.engine.wording.UncertainWording;
import org.jspecify.annotations.Nullable;

/**
 * What the nodes shall be, as asked for. The node type has no default; the types with data tiering (r6gd) need it to be
 * asked for, and no other type has it (user guide, "Data tiering").
 */
public record HardwareRequest(
        @Nullable String nodeType, @Nullable Boolean dataTiering) {
    /** The nodes of a replication group, which copy each other. */
    Hardware resolve(EngineVersion version) {
        Hardware hardware = ofCluster(version);
        if (!hardware.nodeType().supportsReplication()) {
            throw invalidParameterValue(UncertainWording.nodeTypeWithoutReplication(
                    hardware.nodeType().name()));
        }
        return hardware;
    }

    /** The nodes of a cache cluster by itself. */
    Hardware ofCluster(EngineVersion version) {
        if (nodeType == null) {
            throw invalidParameterValue("The parameter CacheNodeType must be provided and must not be null.");
        }
        CacheNodeType type = CacheNodeTypes.resolve(nodeType);
        type.checkSupports(version);
        boolean tiering = Boolean.TRUE.equals(dataTiering);
        if (type.dataTiering() && !tiering) {
            throw invalidParameterCombination(
                    "When using the " + type.name() + " node type, you must enable data tiering.");
        }
        if (tiering && !(type.dataTiering() && version.supports(Feature.DATA_TIERING))) {
            throw invalidParameterCombination(UncertainWording.dataTieringNotSupported(type.name()));
        }
        return new Hardware(type, tiering);
    }
}
