package io.elasticachemock.server.query;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.utils.builder.Buildable;

/**
 * How to read and write one class of the SDK's model, worked out once: its members, with what the API model demands of
 * each, ready to be walked.
 */
final class Shape {
    private static final Map<Class<?>, Shape> BY_BUILDER = new ConcurrentHashMap<>();

    private final String name;
    private final Supplier<SdkPojo> builders;
    private final Member[] members;

    private Shape(Supplier<SdkPojo> builders, SdkPojo builder) {
        this.builders = builders;
        String builderClass = builder.getClass().getName();
        this.name = builderClass.substring(builderClass.lastIndexOf('.') + 1, builderClass.indexOf('$'));
        List<SdkField<?>> fields = builder.sdkFields();
        this.members = new Member[fields.size()];
        for (int i = 0; i < members.length; i++) {
            SdkField<?> field = fields.get(i);
            members[i] = SecondNames.of(name, new Member(field, ModelConstraints.of(name, field.locationName())));
        }
    }

    /** The shape of what those builders build. */
    static Shape of(Supplier<SdkPojo> builders) {
        SdkPojo builder = builders.get();
        return BY_BUILDER.computeIfAbsent(builder.getClass(), unseen -> new Shape(builders, builder));
    }

    /** The name of the SDK's class, such as {@code ReplicationGroup}. */
    String name() {
        return name;
    }

    /** The members in the model's order; not to be changed. */
    Member[] members() {
        return members;
    }

    SdkPojo newBuilder() {
        return builders.get();
    }

    /** What a builder from {@link #newBuilder} builds. */
    static SdkPojo build(SdkPojo builder) {
        return (SdkPojo) ((Buildable) builder).build();
    }
}
