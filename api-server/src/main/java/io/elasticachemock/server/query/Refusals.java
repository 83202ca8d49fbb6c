package io.elasticachemock.server.query;

import io.elasticachemock.engine.ElastiCacheFault;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.util.SdkAutoConstructList;

/**
 * The members of a request that an action does not honour yet, each declared by its getter. An action must honour every
 * member that is not declared here; a client that gives one which is gets {@code InvalidParameterValue} with its name.
 *
 * <pre>{@code
 * actions.on(CREATE_REPLICATION_GROUP, this::create, refuse -> refuse
 *         .member(CreateReplicationGroupRequest::snapshotName)
 *         .inEach(CreateReplicationGroupRequest::nodeGroupConfiguration, shard -> shard
 *                 .member(NodeGroupConfiguration::primaryOutpostArn)));
 * }</pre>
 *
 * @param <T> the SDK's class of the request, or of a structure in it
 */
public final class Refusals<T extends SdkPojo> {
    private final List<Check<T>> checks = new ArrayList<>();
    private final List<Names> names = new ArrayList<>();

    Refusals() {}

    /** Refuses the member, whatever its value is. */
    public Refusals<T> member(Function<T, ?> getter) {
        return member(getter, null);
    }

    /** Refuses the member unless it asks for what happens anyway. */
    public <V> Refusals<T> member(Function<T, V> getter, @Nullable V honoured) {
        names.add((shape, path) -> Stream.of(
                new ParameterPath(path, MemberOfGetter.find(shape, getter).name())));
        checks.add((structure, shape, path) -> {
            Object value = given(getter, structure);
            if (value != null && !value.equals(honoured)) {
                throw refusal(new ParameterPath(
                        path, MemberOfGetter.find(shape, getter).name()));
            }
        });
        return this;
    }

    /** Refuses members of a structure. */
    public <M extends SdkPojo> Refusals<T> in(Function<T, M> structure, Consumer<Refusals<M>> members) {
        Refusals<M> inside = new Refusals<>();
        members.accept(inside);
        names.add((shape, path) -> {
            Member member = MemberOfGetter.find(shape, structure);
            return inside.names(member.structure(), new ParameterPath(path, member.name()));
        });
        checks.add((outer, shape, path) -> {
            M value = given(structure, outer);
            if (value != null) {
                Member member = MemberOfGetter.find(shape, structure);
                inside.check(value, member.structure(), new ParameterPath(path, member.name()));
            }
        });
        return this;
    }

    /** Refuses members of each structure in a list. */
    public <M extends SdkPojo> Refusals<T> inEach(Function<T, List<M>> list, Consumer<Refusals<M>> members) {
        Refusals<M> inside = new Refusals<>();
        members.accept(inside);
        names.add((shape, path) -> {
            Member member = MemberOfGetter.find(shape, list);
            return inside.names(member.element().structure(), new ParameterPath(path, member.name()));
        });
        checks.add((outer, shape, path) -> {
            List<M> values = given(list, outer);
            if (values != null) {
                Member member = MemberOfGetter.find(shape, list);
                ParameterPath listPath = new ParameterPath(path, member.name());
                Member element = member.element();
                for (int i = 0; i < values.size(); i++) {
                    inside.check(
                            values.get(i), element.structure(), new ParameterPath(listPath, element.name(), i + 1));
                }
            }
        });
        return this;
    }

    /** What is refused, by its name; of a member inside a list, without an index. */
    Stream<ParameterPath> names(Shape shape, @Nullable ParameterPath path) {
        return names.stream().flatMap(declared -> declared.in(shape, path));
    }

    /** @throws ElastiCacheFault if a declared member was given */
    void check(T structure, Shape shape, @Nullable ParameterPath path) {
        for (Check<T> check : checks) {
            check.check(structure, shape, path);
        }
    }

    private static <T, V> @Nullable V given(Function<T, V> getter, T structure) {
        V value = getter.apply(structure);
        return value instanceof SdkAutoConstructList ? null : value;
    }

    static ElastiCacheFault refusal(ParameterPath parameter) {
        return ElastiCacheFault.invalidParameterValue(
                "The parameter " + parameter + " is not supported yet by ElastiCache Mock.");
    }

    @FunctionalInterface
    private interface Check<T> {
        void check(T structure, Shape shape, @Nullable ParameterPath path);
    }

    @FunctionalInterface
    private interface Names {
        Stream<ParameterPath> in(Shape shape, @Nullable ParameterPath path);
    }
}
