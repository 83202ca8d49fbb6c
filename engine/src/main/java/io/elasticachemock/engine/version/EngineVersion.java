package io.elasticachemock.engine.version;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;

/**
 * A version of an engine that ElastiCache offers or has offered. Versions are ordered by engine and then by their
 * numbers, so a later version of the same engine is the greater one.
 *
 * @param engine the engine
 * @param version what a request names and DescribeCacheEngineVersions lists: {@code 5.0.6}, from Redis 6 on {@code 6.2}
 * @param fullVersion what a cluster reports: {@code 6.2.6}
 * @param number the full version's numbers
 * @param family of parameter groups: {@code redis6.x}
 * @param description such as {@code redis version 6.2.6}
 * @param engineDescription such as {@code Redis}
 * @param released when ElastiCache got it
 * @param standardSupportEnds the last day of standard support, if it is announced
 * @param endOfLife the last day of any support, if it is announced
 * @param replacedBy the version to use instead, if this one is deprecated
 */
public record EngineVersion(
        Engine engine,
        String version,
        String fullVersion,
        VersionNumber number,
        String family,
        String description,
        String engineDescription,
        YearMonth released,
        Optional<LocalDate> standardSupportEnds,
        Optional<LocalDate> endOfLife,
        Optional<String> replacedBy)
        implements Comparable<EngineVersion> {
    private static final Comparator<EngineVersion> BY_ENGINE_AND_NUMBER =
            Comparator.comparing(EngineVersion::engine).thenComparing(EngineVersion::number);

    /** Whether a request names only major and minor version: Redis from 6 on and Valkey. */
    public boolean isPatchChosenByAws() {
        return !version.equals(fullVersion);
    }

    /** Engine and version as a sentence names them: {@code valkey 8.0.1}. */
    public String fullName() {
        return engine.wireName() + " " + fullVersion;
    }

    /** What a serverless cache calls it: {@code 7} of 7.1, of Memcached {@code 1.6}. */
    public String majorVersion() {
        return engine == Engine.MEMCACHED ? number.major() + "." + number.minor() : Integer.toString(number.major());
    }

    /** How far AWS supports this version at an instant. */
    public Support supportAt(Instant instant) {
        var day = LocalDate.ofInstant(instant, ZoneOffset.UTC);
        if (endOfLife.filter(day::isAfter).isPresent()) {
            return Support.ENDED;
        }
        return standardSupportEnds.filter(day::isAfter).isPresent() ? Support.EXTENDED : Support.STANDARD;
    }

    /** Whether this version can do something. */
    public boolean supports(Feature feature) {
        return feature.isSupportedBy(this);
    }

    @Override
    public int compareTo(EngineVersion other) {
        return BY_ENGINE_AND_NUMBER.compare(this, other);
    }
}
