package io.elasticachemock.engine.version;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A version that is compared as numbers: 3.2.10 comes after 3.2.6. A part that a text leaves out counts as 0.
 *
 * @param major the first number
 * @param minor the second number
 * @param patch the third number
 */
public record VersionNumber(int major, int minor, int patch) implements Comparable<VersionNumber> {
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,4})(?:\\.(\\d{1,4}))?(?:\\.(\\d{1,4}))?");
    private static final Comparator<VersionNumber> BY_PARTS = Comparator.comparingInt(VersionNumber::major)
            .thenComparingInt(VersionNumber::minor)
            .thenComparingInt(VersionNumber::patch);

    /** The number that a text such as {@code 7.1} or {@code 5.0.6} says, or nothing if it is another one ({@code 6.x}). */
    public static Optional<VersionNumber> find(String text) {
        var parts = DOTTED.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return Optional.of(new VersionNumber(part(parts.group(1)), part(parts.group(2)), part(parts.group(3))));
    }

    /**
     * The number that a text says.
     *
     * @throws IllegalArgumentException if it is not one to three numbers with dots between them
     */
    public static VersionNumber parse(String text) {
        return find(text).orElseThrow(() -> new IllegalArgumentException("not a version number: " + text));
    }

    @Override
    public int compareTo(VersionNumber other) {
        return BY_PARTS.compare(this, other);
    }

    private static int part(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
