package io.elasticachemock.server.query;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.util.SdkAutoConstructList;

/**
 * Tells which member a getter reads, by trying: of all objects in which exactly one member is set, the getter finds
 * something in one. That is slow, so it is asked only to word a refusal; but it lets other packages name members by the
 * SDK's getters, which the compiler checks, and never by wire names.
 */
final class MemberOfGetter {
    private MemberOfGetter() {}

    @SuppressWarnings("unchecked") // the shape is that of the class whose getter it is
    static <T> Member find(Shape shape, Function<T, ?> getter) {
        for (Member member : shape.members()) {
            SdkPojo builder = shape.newBuilder();
            member.set(builder, sample(member));
            Object value = getter.apply((T) Shape.build(builder));
            if (value != null && !(value instanceof SdkAutoConstructList)) {
                return member;
            }
        }
        throw new IllegalArgumentException("The getter reads no member of " + shape.name());
    }

    private static Object sample(Member member) {
        return switch (member.kind()) {
            case TEXT -> "sample";
            case INTEGER -> 1;
            case DOUBLE -> 1.0;
            case BOOLEAN -> true;
            case TIMESTAMP -> Instant.EPOCH;
            case STRUCTURE -> Shape.build(member.structure().newBuilder());
            case LIST -> List.of(sample(member.element()));
        };
    }
}
