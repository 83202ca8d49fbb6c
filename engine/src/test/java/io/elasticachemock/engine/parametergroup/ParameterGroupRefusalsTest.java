package io.elasticachemock.engine.parametergroup;

import static io.elasticachemock.engine.Fault.CACHE_PARAMETER_GROUP_ALREADY_EXISTS_FAULT;
import static io.elasticachemock.engine.Fault.CACHE_PARAMETER_GROUP_NOT_FOUND_FAULT;
import static io.elasticachemock.engine.Fault.CACHE_PARAMETER_GROUP_QUOTA_EXCEEDED_FAULT;
import static io.elasticachemock.engine.Fault.INVALID_CACHE_PARAMETER_GROUP_STATE_FAULT;
import static io.elasticachemock.engine.Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION;
import static io.elasticachemock.engine.Fault.INVALID_PARAMETER_VALUE_EXCEPTION;
import static io.elasticachemock.engine.parametergroup.Requests.createGroup;
import static io.elasticachemock.engine.parametergroup.Requests.modify;
import static io.elasticachemock.engine.parametergroup.Requests.reset;
import static io.elasticachemock.engine.parametergroup.Requests.set;

import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.quota.Quotas;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.Refused;
import io.elasticachemock.engine.stage.Stage;
import io.elasticachemock.engine.world.Command;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each documented refusal of the calls that change parameter groups; none leaves a trace. */
class ParameterGroupRefusalsTest {
    private static final String NOT_AN_IDENTIFIER =
            "The parameter CacheParameterGroupName is not a valid identifier. Identifiers must begin with a letter; must"
                    + " contain only ASCII letters, digits, and hyphens; and must not end with a hyphen or contain two"
                    + " consecutive hyphens.";

    private final Stage stage = Stage.set();

    @ParameterizedTest
    @MethodSource("conditions")
    void refuses_in_the_words_of_aws(Refused row) {
        stage.execute(createGroup("free", "redis7"));
        stage.execute(createGroup("used", "redis7"));
        stage.execute(modify("used", set("databases", "8")));
        stage.execute(createGroup("clustered", "redis7"));
        stage.execute(modify("clustered", set("cluster-enabled", "yes")));
        stage.execute(CreateRequest.of("orders").cacheParameterGroupName("used").get());
        stage.execute(
                CreateRequest.of("carts").cacheParameterGroupName("clustered").get());
        stage.settle();

        stage.refuses(row);
    }

    static Stream<Refused> conditions() {
        ParameterNameValue[] many =
                IntStream.range(0, 21).mapToObj(i -> set("timeout" + i, "0")).toArray(ParameterNameValue[]::new);
        return Stream.of(
                value("a name that is no identifier", createGroup("my_group", "redis7"), NOT_AN_IDENTIFIER),
                value("a name of a default group", createGroup("default.redis7", "redis7"), NOT_AN_IDENTIFIER),
                value(
                        "an unknown family",
                        createGroup("mine", "redis8"),
                        "CacheParameterGroupFamily redis8 is not a valid parameter group family."),
                row(
                        "a name that is taken",
                        createGroup("FREE", "redis6.x"),
                        CACHE_PARAMETER_GROUP_ALREADY_EXISTS_FAULT,
                        "Parameter group free already exists"),
                row(
                        "the change of an unknown group",
                        modify("mine", set("timeout", "20")),
                        CACHE_PARAMETER_GROUP_NOT_FOUND_FAULT,
                        "CacheParameterGroup not found: mine"),
                row(
                        "the reset of an unknown group",
                        new ResetCacheParameterGroup("mine", true, List.of()),
                        CACHE_PARAMETER_GROUP_NOT_FOUND_FAULT,
                        "CacheParameterGroup not found: mine"),
                row(
                        "the deletion of an unknown group",
                        new DeleteCacheParameterGroup("mine"),
                        CACHE_PARAMETER_GROUP_NOT_FOUND_FAULT,
                        "CacheParameterGroupnot found: mine"),
                value(
                        "the change of a default group",
                        modify("Default.Redis7", set("timeout", "20")),
                        "The parameter group default.redis7 is a default group and cannot be modified."),
                value(
                        "the reset of a default group",
                        new ResetCacheParameterGroup("default.redis7.cluster.on", true, List.of()),
                        "The parameter group default.redis7.cluster.on is a default group and cannot be modified."),
                value(
                        "the deletion of a default group",
                        new DeleteCacheParameterGroup("default.redis7"),
                        NOT_AN_IDENTIFIER),
                combination(
                        "more than 20 parameters",
                        modify("free", many),
                        "Cannot modify more than 20 parameters in a single request"),
                value(
                        "a parameter without a name",
                        modify("free", new ParameterNameValue(null, "20")),
                        "The parameter ParameterName must be provided and must not be blank."),
                value(
                        "an unknown parameter",
                        modify("free", set("time-out", "20")),
                        "Parameter time-out doesn't exist"),
                value(
                        "the reset of an unknown parameter",
                        reset("free", "reserved-memory"),
                        "Parameter reserved-memory doesn't exist"),
                value(
                        "a parameter that is fixed",
                        modify("free", set("maxclients", "100")),
                        "The parameter maxclients cannot be modified."),
                value(
                        "a parameter that the node type fixes",
                        modify("free", set("maxmemory", "100")),
                        "The parameter maxmemory cannot be modified."),
                value("the reset of one", reset("free", "maxmemory"), "The parameter maxmemory cannot be modified."),
                value("a value out of range", modify("free", set("timeout", "19")), null),
                value("an empty value where one is due", modify("free", set("timeout", "")), null),
                value("no value where one is due", modify("free", new ParameterNameValue("timeout", null)), null),
                value(
                        "one bad value among good ones",
                        modify("free", set("timeout", "20"), set("databases", "0")),
                        null),
                value("a parameter that comes twice", modify("free", set("timeout", "20"), set("timeout", "30")), null),
                value(
                        "cluster mode in a group that is used",
                        modify("used", set("cluster-enabled", "yes")),
                        "The parameter cluster-enabled cannot be modified."),
                value(
                        "the reset of cluster mode in a group that is used",
                        reset("clustered", "cluster-enabled"),
                        "The parameter cluster-enabled cannot be modified."),
                value(
                        "the reset of everything, cluster mode too, in a group that is used",
                        new ResetCacheParameterGroup("clustered", true, List.of()),
                        "The parameter cluster-enabled cannot be modified."),
                combination("the reset of nothing", reset("used"), null),
                combination(
                        "the reset of everything and of some",
                        new ResetCacheParameterGroup("used", true, List.of(set("databases", "8"))),
                        null),
                row(
                        "the deletion of a group that is used",
                        new DeleteCacheParameterGroup("Used"),
                        INVALID_CACHE_PARAMETER_GROUP_STATE_FAULT,
                        "One or more cache clusters are still members of this parameter group used, so the group cannot be"
                                + " deleted."));
    }

    @Test
    void refuses_more_groups_than_the_quota() {
        Stage strict = Stage.with(Quotas.DEFAULT.with("parameter-groups-per-region", 2));
        strict.execute(createGroup("first", "redis7"));
        strict.execute(createGroup("second", "valkey8"));

        strict.refuses(
                row("a third group", createGroup("third", "redis7"), CACHE_PARAMETER_GROUP_QUOTA_EXCEEDED_FAULT, null));
        strict.execute(new DeleteCacheParameterGroup("first"));
        strict.execute(createGroup("third", "redis7"));
    }

    private static Refused value(String when, Command<?> command, @Nullable String message) {
        return row(when, command, INVALID_PARAMETER_VALUE_EXCEPTION, message);
    }

    private static Refused combination(String when, Command<?> command, @Nullable String message) {
        return row(when, command, INVALID_PARAMETER_COMBINATION_EXCEPTION, message);
    }

    private static Refused row(String when, Command<?> command, Fault fault, @Nullable String message) {
        return new Refused(when, command, fault, message);
    }
}
