package io.elasticachemock.wire;

import java.lang.reflect.Method;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.protocol.MarshallingType;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.core.util.SdkAutoConstructList;
import software.amazon.awssdk.utils.builder.Buildable;

/**
 * Objects of the SDK's model with random values in their members: texts with everything that needs escaping, numbers to
 * the ends of their range, lists of several elements. The values that an enumeration may have are asked of the SDK's own
 * enumerations, not of our tables.
 */
final class RandomModels {
    /** The characters that make trouble in XML, in percent-encoding, or in UTF-8. */
    private static final String[] LETTERS = {
        "a", "Z", "7", " ", "&", "<", ">", "\"", "'", "%", "+", "=", "&amp;", "]]>", "\n", "\t", "\r", "é", "€", "漢",
        "😀", ".", "/", ":", ";", "-", "_", "~", "*", "\u00a0", "\u200b", "\ufeff", "%20", "<x/>"
    };

    private static final Map<String, List<String>> ENUMERATIONS = new ConcurrentHashMap<>();

    private final Random random;
    private final Set<String> required;
    private final boolean empties;

    /**
     * @param required the members that a request must have, as {@code Class.Member}; they are never left out
     * @param empties whether there may be structures and lists with nothing in them; a form has no way to say them
     */
    RandomModels(Random random, Set<String> required, boolean empties) {
        this.random = random;
        this.required = required;
        this.empties = empties;
    }

    /**
     * Fills every object that the builder leads to.
     *
     * @param density how likely each member is to be set: 1 sets them all
     */
    SdkPojo fill(SdkPojo builder, double density) {
        Object built = ((Buildable) builder).build();
        for (SdkField<?> field : builder.sdkFields()) {
            boolean isRequired = required.contains(built.getClass().getSimpleName() + "." + field.locationName());
            if (isRequired || random.nextDouble() < density) {
                field.set(builder, value(built.getClass(), field, field, density));
            }
        }
        return (SdkPojo) ((Buildable) builder).build();
    }

    private Object value(Class<?> owner, SdkField<?> member, SdkField<?> field, double density) {
        MarshallingType<?> type = field.marshallingType();
        if (type == MarshallingType.STRING) {
            return text(owner, member);
        }
        if (type == MarshallingType.INTEGER) {
            return integer(member.locationName());
        }
        if (type == MarshallingType.DOUBLE) {
            return random.nextBoolean() ? random.nextInt(10_000) / 8.0 : random.nextGaussian() * 1e20;
        }
        if (type == MarshallingType.BOOLEAN) {
            return random.nextBoolean();
        }
        if (type == MarshallingType.INSTANT) {
            boolean wholeSeconds = member.locationName().equals("SnapshotCreateTime");
            return Instant.ofEpochSecond(random.nextInt(), wholeSeconds ? 0 : random.nextInt(1000) * 1_000_000L);
        }
        if (type == MarshallingType.SDK_POJO) {
            SdkPojo structure = fill(field.constructor().get(), density);
            return empties || structure.sdkFields().stream().anyMatch(inside -> isSet(structure, inside))
                    ? structure
                    : fill(field.constructor().get(), 1);
        }
        if (type == MarshallingType.LIST) {
            SdkField<?> element = field.getTrait(ListTrait.class).memberFieldInfo();
            List<Object> values = new ArrayList<>();
            int least = empties ? 0 : 1;
            for (int i = random.nextInt(3) + least; i > 0; i--) {
                values.add(value(owner, member, element, density));
            }
            return values;
        }
        throw new AssertionError("No random values for " + type);
    }

    private static boolean isSet(SdkPojo structure, SdkField<?> field) {
        Object value = field.getValueOrDefault(structure);
        return value != null && !(value instanceof SdkAutoConstructList);
    }

    private int integer(String member) {
        return switch (member) {
            case "MaxRecords" -> 20 + random.nextInt(31);
            case "MaxResults" -> 1 + random.nextInt(50);
            default ->
                switch (random.nextInt(4)) {
                    case 0 -> Integer.MIN_VALUE;
                    case 1 -> Integer.MAX_VALUE;
                    default -> random.nextInt();
                };
        };
    }

    private String text(Class<?> owner, SdkField<?> member) {
        List<String> enumeration = ENUMERATIONS.computeIfAbsent(
                owner.getName() + "." + member.memberName(), unseen -> enumeration(owner, member.memberName()));
        if (!enumeration.isEmpty()) {
            return enumeration.get(random.nextInt(enumeration.size()));
        }
        // The model restricts these few texts in requests by patterns.
        return switch (member.locationName()) {
            case "NodeGroupId", "NodeGroupsToRemove", "NodeGroupsToRetain" -> "" + random.nextInt(10_000);
            case "UserId", "UserIds", "UserIdsToAdd", "UserIdsToRemove" -> "user-" + random.nextInt();
            case "UserGroupIds", "UserGroupIdsToAdd", "UserGroupIdsToRemove" -> "group-" + random.nextInt(10_000);
            case "Engine" -> random.nextBoolean() ? "redis" : "Valkey";
            default -> freeText();
        };
    }

    private String freeText() {
        StringBuilder text = new StringBuilder("x");
        int length = random.nextInt(50) == 0 ? 5_000 : random.nextInt(12);
        for (int i = 0; i < length; i++) {
            text.append(LETTERS[random.nextInt(LETTERS.length)]);
        }
        return text.append('y').toString();
    }

    /** The values of the enumeration that the member's typed getter returns, itself or in a list; empty if it is plain text. */
    private static List<String> enumeration(Class<?> owner, String memberName) {
        String getter = Character.toLowerCase(memberName.charAt(0)) + memberName.substring(1);
        for (Method method : owner.getMethods()) {
            if (method.getName().equalsIgnoreCase(getter) && method.getParameterCount() == 0) {
                String type = method.getGenericReturnType().getTypeName();
                String name = type.startsWith("java.util.List<") ? type.substring(15, type.length() - 1) : type;
                return name.startsWith("java.") ? List.of() : constants(name, owner.getClassLoader());
            }
        }
        throw new AssertionError(owner + " has no getter for " + memberName);
    }

    private static List<String> constants(String name, ClassLoader loader) {
        try {
            List<String> texts = new ArrayList<>();
            for (Object constant : Class.forName(name, true, loader).getEnumConstants()) {
                if (!((Enum<?>) constant).name().equals("UNKNOWN_TO_SDK_VERSION")) {
                    texts.add(constant.toString());
                }
            }
            return texts;
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
