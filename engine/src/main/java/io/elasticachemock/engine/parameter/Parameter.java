package io.elasticachemock.engine.parameter;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.wording.UncertainParameterWording;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a family.
 *
 * @param defaultValue null if it has none, or one for each node type
 * @param modifiable whether it can be changed in a custom group
 * @param modifiableInDefaultGroup what default groups tell of that; they cannot be changed at all
 * @param minimumEngineVersion the first version of the engine that has it
 * @param nodeTypeSpecific whether its value depends on the node type
 */
public record Parameter(
        String name,
        @Nullable String defaultValue,
        AllowedValues allowedValues,
        DataType dataType,
        boolean modifiable,
        boolean modifiableInDefaultGroup,
        ChangeType changeType,
        String minimumEngineVersion,
        String description,
        boolean nodeTypeSpecific) {
    /** The parameter that decides on cluster mode. */
    public static final String CLUSTER_ENABLED = "cluster-enabled";

    private static final String RENAME_COMMANDS = "rename-commands";

    /** Whether nodes have to be rebooted before they run with another value. */
    public boolean requiresReboot() {
        return changeType == ChangeType.REQUIRES_REBOOT;
    }

    /** Whether it decides on cluster mode. */
    public boolean isClusterEnabled() {
        return name.equals(CLUSTER_ENABLED);
    }

    /**
     * Checks that it is one of those that can be changed.
     *
     * @throws ElastiCacheFault InvalidParameterValue
     */
    public void checkModifiable() {
        if (!modifiable) {
            throw cannotBeModified();
        }
    }

    /** The refusal to change it, now or ever. */
    public ElastiCacheFault cannotBeModified() {
        return invalidParameterValue("The parameter " + name + " cannot be modified.");
    }

    /**
     * Checks a value. One that is empty is no value, which a parameter may have that has none by default.
     *
     * @throws ElastiCacheFault InvalidParameterValue
     */
    public void checkAllows(String value) {
        boolean none = value.isEmpty() && defaultValue == null;
        boolean allowed = name.equals(RENAME_COMMANDS)
                ? allowedValues.allowRenaming(value)
                : allowedValues.allow(dataType, value);
        if (!none && !allowed) {
            throw invalidParameterValue(
                    UncertainParameterWording.parameterValueNotAllowed(name, value, allowedValues.text()));
        }
    }
}
