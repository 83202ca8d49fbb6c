package io.elasticachemock.engine.parameter;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.catalogue.Table;
import io.elasticachemock.engine.wording.UncertainParameterWording;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A family of parameter groups, which is for some versions of one engine.
 *
 * @param name such as {@code redis7}
 * @param parameters by name
 */
public record ParameterFamily(String name, SortedMap<String, Parameter> parameters) {
    /** A family does not change. */
    public ParameterFamily {
        parameters = Collections.unmodifiableSortedMap(parameters);
    }

    /** Every family in the order of their names. */
    public static List<ParameterFamily> all() {
        return List.copyOf(Catalogue.BY_NAME.values());
    }

    /**
     * The family that a request names.
     *
     * @throws ElastiCacheFault InvalidParameterValue if there is none
     */
    public static ParameterFamily parse(String name) {
        ParameterFamily family = Catalogue.BY_NAME.get(name);
        if (family == null) {
            throw invalidParameterValue(
                    "CacheParameterGroupFamily " + name + " is not a valid parameter group family.");
        }
        return family;
    }

    /**
     * A parameter that a request names.
     *
     * @throws ElastiCacheFault InvalidParameterValue if the family has none of that name
     */
    public Parameter parameter(String parameterName) {
        Parameter parameter = parameters.get(parameterName);
        if (parameter == null) {
            throw invalidParameterValue(UncertainParameterWording.noSuchParameter(parameterName));
        }
        return parameter;
    }

    /** Loaded when somebody first asks. */
    private static final class Catalogue {
        static final SortedMap<String, ParameterFamily> BY_NAME = load();

        private static SortedMap<String, ParameterFamily> load() {
            var rows = new TreeMap<String, SortedMap<String, Parameter>>();
            for (var row : Table.read(ParameterFamily.class, "parameters.tsv", row -> row)) {
                Parameter parameter = read(row);
                rows.computeIfAbsent(row.text("family"), unseen -> new TreeMap<>())
                        .put(parameter.name(), parameter);
            }
            var byName = new TreeMap<String, ParameterFamily>();
            rows.forEach((name, parameters) -> byName.put(name, new ParameterFamily(name, parameters)));
            return byName;
        }

        private static Parameter read(Table.Row row) {
            return new Parameter(
                    row.text("name"),
                    emptyAsNull(row.text("default")),
                    new AllowedValues(row.text("allowed")),
                    DataType.of(row.text("type")),
                    row.text("modifiable").equals("yes"),
                    row.text("modifiable_in_default_group").equals("yes"),
                    row.text("change_type").equals(ChangeType.IMMEDIATE.word())
                            ? ChangeType.IMMEDIATE
                            : ChangeType.REQUIRES_REBOOT,
                    row.text("min_version"),
                    row.text("description"),
                    row.text("node_type_specific").equals("yes"));
        }

        private static @Nullable String emptyAsNull(String cell) {
            return cell.isEmpty() ? null : cell;
        }
    }
}
