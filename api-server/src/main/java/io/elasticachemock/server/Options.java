package io.elasticachemock.server;

import io.elasticachemock.engine.behaviour.Behaviour;
import io.elasticachemock.engine.quota.Quotas;
import io.elasticachemock.engine.time.ClockMode;
import io.elasticachemock.engine.version.VersionNumber;
import io.elasticachemock.server.clock.SimulationClock;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What the program was told: by an option, or else by its environment variable. An empty variable is none.
 *
 * @param start empty for the wall clock's now
 * @param seed empty for a random one
 * @param ec2Endpoint where subnets are looked up; empty for nowhere
 */
record Options(
        int port,
        String host,
        ClockMode clock,
        Optional<Instant> start,
        Optional<Long> seed,
        Quotas quotas,
        Behaviour behaviour,
        Optional<URI> ec2Endpoint) {
    private static final int HIGHEST_PORT = 65_535;

    /**
     * Reads the options.
     *
     * @param given the options of the command line
     * @param environment the environment variables
     * @throws BadOption if one makes no sense
     */
    static Options read(Map<Option, String> given, Map<String, String> environment) {
        Sources sources = new Sources(given, environment);
        return new Options(
                port(sources.get(Option.PORT)),
                host(sources.get(Option.HOST)),
                clock(sources.get(Option.CLOCK)),
                sources.find(Option.START).map(Options::start),
                sources.find(Option.SEED).map(Options::seed),
                sources.find(Option.QUOTA).map(Options::quotas).orElse(Quotas.DEFAULT),
                new Behaviour(
                        version(sources.get(Option.LOW_DOWNTIME_VERSION)),
                        flag(sources.get(Option.FAILURE_FLUSHES_QUEUE)),
                        flag(sources.get(Option.AVAILABLE_BEFORE_MEMBERS))),
                sources.find(Option.EC2_ENDPOINT).map(Options::url));
    }

    private static URI url(Source source) {
        try {
            URI url = new URI(source.value());
            if (("http".equals(url.getScheme()) || "https".equals(url.getScheme())) && url.getHost() != null) {
                return url;
            }
        } catch (URISyntaxException e) {
            // Refused below, as one without a host is.
        }
        throw source.bad("Use a URL such as http://localhost:4567.");
    }

    private static int port(Source source) {
        try {
            int port = Integer.parseInt(source.value());
            if (port >= 0 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Refused below, as a number out of range is.
        }
        throw source.bad("Use a port from 1 to " + HIGHEST_PORT + ", or 0 for a free one.");
    }

    private static String host(Source source) {
        if (source.value().isBlank()) {
            throw source.bad("Use the name or the address of an interface, such as 127.0.0.1, or 0.0.0.0 for all.");
        }
        return source.value();
    }

    private static ClockMode clock(Source source) {
        try {
            return ClockMode.parse(source.value());
        } catch (IllegalArgumentException e) {
            throw source.bad("Use auto, instant, manual, real, or xN such as x60.");
        }
    }

    private static Instant start(Source source) {
        try {
            Instant start = Instant.parse(source.value());
            SimulationClock.checkStart(start);
            return start;
        } catch (DateTimeException e) {
            throw source.bad("Use an ISO 8601 instant such as 2026-01-05T00:00:00Z.");
        } catch (IllegalArgumentException e) {
            throw source.bad(String.valueOf(e.getMessage()));
        }
    }

    private static long seed(Source source) {
        try {
            return Long.parseLong(source.value());
        } catch (NumberFormatException e) {
            throw source.bad("Use a whole number.");
        }
    }

    private static Quotas quotas(Source source) {
        Quotas quotas = Quotas.DEFAULT;
        for (String quota : source.value().split(",", -1)) {
            int equals = quota.indexOf('=');
            try {
                quotas = quotas.with(
                        quota.substring(0, Math.max(0, equals)), Integer.parseInt(quota.substring(equals + 1)));
            } catch (IllegalArgumentException e) {
                throw source.bad("Use name=number, the number 0 or more, with commas between several. Names: "
                        + String.join(", ", Quotas.NAMES) + ".");
            }
        }
        return quotas;
    }

    private static VersionNumber version(Source source) {
        try {
            return VersionNumber.parse(source.value());
        } catch (IllegalArgumentException e) {
            throw source.bad("Use a version such as 5.0.6.");
        }
    }

    private static boolean flag(Source source) {
        return switch (source.value()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw source.bad("Use true or false.");
        };
    }

    /** Where values come from: the command line, else the environment, else the option's default. */
    private record Sources(Map<Option, String> given, Map<String, String> environment) {
        Source get(Option option) {
            return find(option).orElseGet(() -> new Source(option.spelling(), option.byDefault()));
        }

        Optional<Source> find(Option option) {
            String onCommandLine = given.get(option);
            if (onCommandLine != null) {
                return Optional.of(new Source(option.spelling(), onCommandLine));
            }
            String inEnvironment = environment.get(option.variable());
            return inEnvironment == null || inEnvironment.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Source(option.variable(), inEnvironment));
        }
    }

    /** A value, and what it was given by. */
    private record Source(String name, String value) {
        BadOption bad(String remedy) {
            return new BadOption("Bad value '" + value + "' for " + name + ". " + remedy);
        }
    }
}
