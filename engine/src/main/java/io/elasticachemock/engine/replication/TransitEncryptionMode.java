package io.elasticachemock.engine.replication;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.version.EngineVersion;
import io.elasticachemock.engine.version.Feature;

/** Which connections a group with encryption in transit takes. */
public enum TransitEncryptionMode {
    /** Encrypted ones and plain ones. */
    PREFERRED,
    /** Encrypted ones only. */
    REQUIRED;

    /**
     * Checks that a version can be switched from plain connections to encrypted ones, and back.
     *
     * @throws ElastiCacheFault if it cannot
     */
    public static void checkSupportedBy(EngineVersion version) {
        if (!version.supports(Feature.TRANSIT_ENCRYPTION_MODE)) {
            throw ElastiCacheFault.invalidParameterCombination("Transit encryption mode is not supported for engine"
                    + " version " + version.fullVersion() + ". Please use engine version 7.0.5 or higher.");
        }
    }
}
