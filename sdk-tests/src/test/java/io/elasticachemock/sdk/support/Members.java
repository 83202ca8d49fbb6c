package io.elasticachemock.sdk.support;

import java.util.Set;
import java.util.TreeSet;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.util.SdkAutoConstructList;

/** Which members an answer has. A list that was written empty is there; one that was not written is not. */
public final class Members {
    private Members() {}

    /** The names of the members that are there. */
    public static Set<String> of(SdkPojo shape) {
        Set<String> names = new TreeSet<>();
        for (SdkField<?> field : shape.sdkFields()) {
            Object value = field.getValueOrDefault(shape);
            if (value != null && !(value instanceof SdkAutoConstructList<?>)) {
                names.add(field.memberName());
            }
        }
        return names;
    }
}
