package io.elasticachemock.server.query;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.protocol.MarshallingType;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.core.util.DefaultSdkAutoConstructList;

/** One member of a {@link Shape}, or the element of a list: its wire name, its kind, and how to get and set it. */
final class Member {
    private static final Map<MarshallingType<?>, Kind> KINDS = Map.of(
            MarshallingType.STRING, Kind.TEXT,
            MarshallingType.INTEGER, Kind.INTEGER,
            MarshallingType.DOUBLE, Kind.DOUBLE,
            MarshallingType.BOOLEAN, Kind.BOOLEAN,
            MarshallingType.INSTANT, Kind.TIMESTAMP,
            MarshallingType.SDK_POJO, Kind.STRUCTURE,
            MarshallingType.LIST, Kind.LIST);

    private static final Object NOT_SET = DefaultSdkAutoConstructList.getInstance();

    private final SdkField<?> field;
    private final String name;
    private final XmlTags tags;
    private final Kind kind;
    private final Constraint constraint;
    private final @Nullable Member element;
    private final @Nullable Member twin;
    private volatile @Nullable Shape structure;

    /** @param constraint what the model demands of the member, or of each element if it is a list */
    Member(SdkField<?> field, Constraint constraint) {
        this(field, field.locationName(), constraint, null);
    }

    private Member(SdkField<?> field, String name, Constraint constraint, @Nullable Member twin) {
        this.field = field;
        this.name = name;
        this.tags = XmlTags.of(name);
        this.constraint = constraint;
        Kind known = KINDS.get(field.marshallingType());
        if (known == null) {
            throw new IllegalStateException(name + " is a " + field.marshallingType() + ", a kind never seen before");
        }
        this.kind = known;
        // memberLocationName() is null for a third of the lists; the element's own field always knows its name.
        this.element = kind == Kind.LIST
                ? new Member(field.getTrait(ListTrait.class).memberFieldInfo(), constraint.ofElements())
                : null;
        this.twin = twin;
    }

    /**
     * The same member, whose value is written a second time, under another name.
     *
     * @param otherName what some clients look for
     */
    Member withTwin(String otherName) {
        return new Member(field, name, constraint, new Member(field, otherName, constraint, null));
    }

    String name() {
        return name;
    }

    XmlTags tags() {
        return tags;
    }

    Kind kind() {
        return kind;
    }

    Constraint constraint() {
        return constraint;
    }

    /** This member under the other name that some clients look for; null for nearly all. */
    @Nullable
    Member twin() {
        return twin;
    }

    /** What this list holds. */
    Member element() {
        if (element == null) {
            throw new IllegalStateException(name + " is not a list");
        }
        return element;
    }

    /** What this structure holds. */
    Shape structure() {
        Shape shape = structure;
        if (shape == null) {
            shape = Shape.of(field.constructor());
            structure = shape;
        }
        return shape;
    }

    /** The value of this member, or null if it was not given: the SDK stands an empty list in for a list that was not. */
    @Nullable
    Object get(SdkPojo structure) {
        Object value = field.getValueOrDefault(structure);
        return value == NOT_SET ? null : value;
    }

    void set(SdkPojo builder, Object value) {
        field.set(builder, value);
    }
}
