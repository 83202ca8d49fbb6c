package io.elasticachemock.engine.version;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.catalogue.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of engine versions. It does not look at release dates: a simulation that starts in the past knows
 * today's versions too, because tests name versions and dates independently. It does look at the end of life, so that
 * the old versions and the upgrades away from them can be tried by starting before it.
 */
public final class EngineVersions {
    /** Another name for the newest minor version of Redis 6. */
    private static final String NEWEST_OF_6 = "6.x";

    private EngineVersions() {}

    /** Every version: engines in alphabetical order, the oldest version of each first. */
    public static List<EngineVersion> all() {
        return Catalogue.ALL;
    }

    /**
     * The version that a request to create or modify something means.
     *
     * <ol>
     *   <li>None: the engine's default.
     *   <li>{@code 6.x} for Redis: the newest minor version of 6.
     *   <li>A listed version that is not at its end of life: that version.
     *   <li>A listed version with a patch, where AWS chooses the patch: refused, naming the version to ask for.
     *   <li>Anything else: not found.
     * </ol>
     *
     * @param requested EngineVersion of the request, null if it names none
     * @param now decides which versions are at their end of life
     * @throws ElastiCacheFault InvalidParameterValue for a patch, InvalidParameterCombination for an unknown version
     */
    public static EngineVersion resolve(Engine engine, @Nullable String requested, Instant now) {
        if (requested == null) {
            return defaultOf(engine, now);
        }
        if (engine == Engine.REDIS && requested.equals(NEWEST_OF_6)) {
            return newest(creatable(engine, now)
                            .filter(version -> version.number().major() == 6))
                    .orElseThrow(() -> cannotFind(engine, requested));
        }
        return find(engine, requested)
                .filter(version -> version.supportAt(now) != Support.ENDED)
                .orElseThrow(() -> patchedVersion(engine, requested, now)
                        .map(version -> specificVersionNotAllowed(requested, version))
                        .orElseGet(() -> cannotFind(engine, requested)));
    }

    /**
     * The version of an engine when a request names none: the newest.
     *
     * @param now decides which versions are at their end of life
     */
    public static EngineVersion defaultOf(Engine engine, Instant now) {
        return newest(creatable(engine, now)).orElseThrow();
    }

    /** The listed version of that name, at its end of life or not. */
    public static Optional<EngineVersion> find(Engine engine, String version) {
        return Optional.ofNullable(
                Catalogue.BY_NAME.getOrDefault(engine, Map.of()).get(version));
    }

    /**
     * What DescribeCacheEngineVersions answers: the versions that fit every filter that is given, in the order of AWS,
     * which compares version texts as texts (2.8.19 comes before 2.8.6). An unknown engine, version or family fits
     * nothing. Versions at their end of life are listed, as AWS's own sample does.
     *
     * @param engine in any case
     * @param defaultOnly only the newest of each engine that fits the engine and the family
     */
    public static List<EngineVersion> find(
            @Nullable String engine, @Nullable String version, @Nullable String family, boolean defaultOnly) {
        return Stream.of(Engine.values())
                .filter(each -> engine == null || each.wireName().equalsIgnoreCase(engine))
                .flatMap(each -> {
                    var listed = ofEngine(each)
                            .filter(one -> family == null || one.family().equals(family));
                    return defaultOnly ? newest(listed).stream() : listed;
                })
                .filter(one -> version == null || one.version().equals(version))
                .sorted(Comparator.comparing(EngineVersion::engine).thenComparing(EngineVersion::version))
                .toList();
    }

    private static Optional<EngineVersion> patchedVersion(Engine engine, String requested, Instant now) {
        int beforePatch = requested.lastIndexOf('.');
        if (VersionNumber.find(requested).isEmpty() || beforePatch < 0) {
            return Optional.empty();
        }
        return creatable(engine, now)
                .filter(EngineVersion::isPatchChosenByAws)
                .filter(version -> version.version().equals(requested.substring(0, beforePatch)))
                .findFirst();
    }

    private static Stream<EngineVersion> ofEngine(Engine engine) {
        return all().stream().filter(version -> version.engine() == engine);
    }

    private static Stream<EngineVersion> creatable(Engine engine, Instant now) {
        return ofEngine(engine).filter(version -> version.supportAt(now) != Support.ENDED);
    }

    private static Optional<EngineVersion> newest(Stream<EngineVersion> versions) {
        return versions.max(Comparator.naturalOrder());
    }

    private static ElastiCacheFault specificVersionNotAllowed(String requested, EngineVersion version) {
        return ElastiCacheFault.invalidParameterValue(
                "Specific version selection is not allowed for '%s', please use '%s'"
                        .formatted(requested, version.version()));
    }

    private static ElastiCacheFault cannotFind(Engine engine, String requested) {
        return ElastiCacheFault.invalidParameterCombination(
                "Cannot find version %s for %s".formatted(requested, engine.wireName()));
    }

    /** Loaded when somebody first asks. */
    private static final class Catalogue {
        static final List<EngineVersion> ALL =
                Table.read(EngineVersions.class, "engine-versions.tsv", Catalogue::read).stream()
                        .sorted()
                        .toList();

        static final Map<Engine, Map<String, EngineVersion>> BY_NAME = byName();

        private static Map<Engine, Map<String, EngineVersion>> byName() {
            var byName = new EnumMap<Engine, Map<String, EngineVersion>>(Engine.class);
            for (EngineVersion version : ALL) {
                byName.computeIfAbsent(version.engine(), same -> new TreeMap<>())
                        .putIfAbsent(version.version(), version);
            }
            return byName;
        }

        private static EngineVersion read(Table.Row row) {
            return new EngineVersion(
                    Engine.parse(row.text("engine")),
                    row.text("version"),
                    row.text("full_version"),
                    VersionNumber.parse(row.text("full_version")),
                    row.text("family"),
                    row.text("description"),
                    row.text("engine_description"),
                    month(row.text("released")),
                    row.optional("standard_support_ends").map(Catalogue::day),
                    row.optional("end_of_life").map(Catalogue::day),
                    row.optional("replaced_by"));
        }

        // By hand: the first use of the JDK's date formatters costs more than reading the whole table.
        private static LocalDate day(String text) {
            var month = month(text.substring(0, 7));
            return month.atDay(Integer.parseInt(text.substring(8)));
        }

        private static YearMonth month(String text) {
            return YearMonth.of(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(5)));
        }
    }
}
