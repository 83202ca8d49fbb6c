package io.elasticachemock.server.control;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The members of a JSON object that a client sent: all of them known, each a string where a string belongs. */
final class Members {
    private final JsonObject object;

    /**
     * @param known the names that the object may have
     * @throws ControlRefusal if it has another one
     */
    Members(JsonObject object, List<String> known) {
        this.object = object;
        check(object, known);
    }

    /**
     * Checks the names of an object's members.
     *
     * @param known the names that they may have
     * @throws ControlRefusal if one has another name
     */
    static void check(JsonObject object, List<String> known) {
        for (String name : object.fieldNames()) {
            if (!known.contains(name)) {
                throw ControlRefusal.badRequest("Unknown member '" + name + "'. "
                        + (known.isEmpty() ? "There are none here." : "Known: " + String.join(", ", known) + "."));
            }
        }
    }

    /**
     * The only one of some members that is given.
     *
     * @throws ControlRefusal if none or several are
     */
    String onlyOneOf(List<String> names) {
        List<String> given = names.stream().filter(object::containsKey).toList();
        if (given.size() != 1) {
            throw ControlRefusal.badRequest("Give exactly one of " + String.join(", ", names) + ".");
        }
        return given.get(0);
    }

    /**
     * A member's value.
     *
     * @throws ControlRefusal if it is not a string, or not there
     */
    String text(String name) {
        if (object.getValue(name) instanceof String text && !text.isEmpty()) {
            return text;
        }
        throw ControlRefusal.badRequest("The member '" + name + "' must be a string, and not an empty one.");
    }

    /** A member's value, or the default if it is not there. */
    String text(String name, String byDefault) {
        return object.containsKey(name) ? text(name) : byDefault;
    }

    /** A member's value; null if it is not there. */
    @Nullable
    String textOrNull(String name) {
        return object.containsKey(name) ? text(name) : null;
    }

    /** An instant, such as {@code 2026-01-11T05:00:00Z}; null if it is not there. */
    @Nullable
    Instant instantOrNull(String name) {
        return object.containsKey(name) ? instant(name) : null;
    }

    /** An instant, such as {@code 2026-01-11T05:00:00Z}. */
    Instant instant(String name) {
        String text = text(name);
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw ControlRefusal.badRequest(
                    "'" + name + "' must be an ISO 8601 instant, such as 2026-01-11T05:00:00Z, not '" + text + "'.");
        }
    }

    /** An amount of time, such as {@code PT30M}; null if it is not there. */
    @Nullable
    Duration durationOrNull(String name) {
        return object.containsKey(name) ? duration(name) : null;
    }

    /** An amount of time, such as {@code PT30M}. */
    Duration duration(String name) {
        String text = text(name);
        try {
            return Duration.parse(text);
        } catch (DateTimeException | ArithmeticException e) {
            throw ControlRefusal.badRequest("'" + name
                    + "' must be an ISO 8601 duration of days or less, such as PT30M or P7D, not '" + text + "'.");
        }
    }

    /** A number; null if it is not there. */
    @Nullable
    Double numberOrNull(String name) {
        if (!object.containsKey(name)) {
            return null;
        }
        if (object.getValue(name) instanceof Number number) {
            return number.doubleValue();
        }
        throw ControlRefusal.badRequest("The member '" + name + "' must be a number.");
    }

    /** A whole number of at most nine digits; null if it is not there. */
    @Nullable
    Integer integerOrNull(String name) {
        if (!object.containsKey(name)) {
            return null;
        }
        if (object.getValue(name) instanceof Integer number) {
            return number;
        }
        throw ControlRefusal.badRequest("The member '" + name + "' must be a whole number.");
    }

    /** A member that is true or false; false if it is not there. */
    boolean flag(String name) {
        if (!object.containsKey(name)) {
            return false;
        }
        if (object.getValue(name) instanceof Boolean flag) {
            return flag;
        }
        throw ControlRefusal.badRequest("The member '" + name + "' must be true or false.");
    }

    /** A list of strings; empty if it is not there. */
    List<String> texts(String name) {
        if (!object.containsKey(name)) {
            return List.of();
        }
        if (object.getValue(name) instanceof JsonArray array && array.stream().allMatch(String.class::isInstance)) {
            return array.stream().map(String.class::cast).toList();
        }
        throw ControlRefusal.badRequest("The member '" + name + "' must be a list of strings.");
    }

    /** A list of objects, which has to be there. */
    List<JsonObject> objects(String name) {
        if (object.getValue(name) instanceof JsonArray array && array.stream().allMatch(JsonObject.class::isInstance)) {
            return array.stream().map(JsonObject.class::cast).toList();
        }
        throw ControlRefusal.badRequest("The member '" + name + "' must be a list of objects.");
    }

    /** Whether a member is there. */
    boolean has(String name) {
        return object.containsKey(name);
    }

    /** A number of bytes: a whole number, 0 or more. */
    long bytes(String name) {
        Object value = object.getValue(name);
        if ((value instanceof Integer || value instanceof Long) && ((Number) value).longValue() >= 0) {
            return ((Number) value).longValue();
        }
        throw ControlRefusal.badRequest("The member '" + name + "' must be a whole number of bytes, 0 or more.");
    }

    /** A member's value if it is an object; null otherwise. */
    @Nullable
    JsonObject objectOrNull(String name) {
        return object.getValue(name) instanceof JsonObject inner ? inner : null;
    }
}
