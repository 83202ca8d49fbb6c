package io.elasticachemock.engine.region;

import io.elasticachemock.engine.catalogue.Table;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The catalogue of regions. A region that is not in it but has the form of one ({@code ap-southeast-9}) works too: its
 * short code follows the pattern of the others, it has three zones, and its night is that of us-east-1.
 */
public final class Regions {
    private static final Pattern WELL_FORMED = Pattern.compile("[a-z]{2}(-[a-z]{1,12}){1,3}-\\d{1,2}");
    private static final DailyBlock UNKNOWN_NIGHT = DailyBlock.parse("03:00-11:00");
    private static final String UNKNOWN_ZONES = "abc";

    private Regions() {}

    /** Every region of the catalogue in alphabetical order. */
    public static List<Region> all() {
        return List.copyOf(Catalogue.BY_NAME.values());
    }

    /** The region of that name, or nothing if the name does not have the form of a region's. */
    public static Optional<Region> find(String name) {
        var known = Catalogue.BY_NAME.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        return WELL_FORMED.matcher(name).matches() ? Optional.of(unknown(name)) : Optional.empty();
    }

    /**
     * The region of that name.
     *
     * @throws IllegalArgumentException if the name does not have the form of a region's
     */
    public static Region of(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("not a region: " + name));
    }

    private static Region unknown(String name) {
        return new Region(name, shortCode(name), Optional.empty(), UNKNOWN_NIGHT, zones(name, UNKNOWN_ZONES));
    }

    /** The country, the initials of the direction, the number: {@code ap-northeast-1} is {@code apne1}. */
    private static String shortCode(String name) {
        var parts = List.of(name.split("-", -1));
        return parts.get(0)
                + parts.subList(1, parts.size() - 1).stream()
                        .map(Regions::initials)
                        .collect(Collectors.joining())
                + parts.get(parts.size() - 1);
    }

    private static String initials(String direction) {
        return Stream.of("north", "south")
                .filter(first -> direction.startsWith(first) && direction.length() > first.length())
                .findFirst()
                .map(first -> direction.substring(0, 1) + direction.charAt(first.length()))
                .orElse(direction.substring(0, 1));
    }

    private static List<String> zones(String region, String letters) {
        return letters.chars().mapToObj(letter -> region + (char) letter).toList();
    }

    /** Loaded when somebody first asks. */
    private static final class Catalogue {
        static final SortedMap<String, Region> BY_NAME = load();

        private static SortedMap<String, Region> load() {
            var byName = new TreeMap<String, Region>();
            for (var region : Table.read(Regions.class, "regions.tsv", Catalogue::read)) {
                byName.put(region.name(), region);
            }
            return Collections.unmodifiableSortedMap(byName);
        }

        private static Region read(Table.Row row) {
            var name = row.text("region");
            return new Region(
                    name,
                    row.text("short_code"),
                    row.optional("global_datastore_prefix"),
                    row.optional("maintenance_block").map(DailyBlock::parse).orElse(UNKNOWN_NIGHT),
                    zones(name, row.text("availability_zones")));
        }
    }
}
