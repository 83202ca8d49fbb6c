package io.elasticachemock.server;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** ElastiCache Mock as a program. It runs until it is asked to stop. */
public final class Main {
    private static final int CANNOT_RUN = 1;
    private static final int BAD_OPTION = 2;

    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream err;
    private final Supplier<Listener> listener;

    /** @param listener asked for when the command line has been understood, and a server is about to be started */
    Main(Map<String, String> environment, PrintStream out, PrintStream err, Supplier<Listener> listener) {
        this.environment = environment;
        this.out = out;
        this.err = err;
        this.listener = listener;
    }

    /** Starts the server; {@code --help} tells with what options. */
    public static void main(String[] arguments) {
        ProcessProperties.set();
        Main main = new Main(System.getenv(), System.out, System.err, Preparation.begin());
        Launch launch = main.launch(arguments);
        if (launch.server().isEmpty()) {
            System.exit(launch.exitCode());
        }
        Thread closing = new Thread(new Closing(launch.server().get()), "closing");
        Runtime.getRuntime().addShutdownHook(closing);
    }

    /** Does what the command line says. */
    Launch launch(String... arguments) {
        try {
            Optional<Map<Option, String>> plain = PlainArguments.read(arguments);
            return plain.isPresent() ? start(plain.get()) : launch(new Arguments(arguments));
        } catch (BadOption e) {
            err.println(e.getMessage());
            return Launch.failed(BAD_OPTION);
        } catch (UncheckedIOException e) {
            err.println(e.getMessage() + " Use another --port or --host.");
            return Launch.failed(CANNOT_RUN);
        }
    }

    private Launch launch(Arguments given) {
        if (given.asksForHelp()) {
            out.print(given.help());
            return Launch.NOTHING;
        }
        if (given.asksForVersion()) {
            out.println("ElastiCache Mock " + Version.VALUE);
            return Launch.NOTHING;
        }
        return start(given.options());
    }

    private Launch start(Map<Option, String> given) {
        Options options = Options.read(given, environment);
        ElastiCacheMock.Builder builder = ElastiCacheMock.builder()
                .port(options.port())
                .host(options.host())
                .clockMode(options.clock())
                .quotas(options.quotas())
                .behaviour(options.behaviour());
        options.ec2Endpoint().ifPresent(builder::ec2Endpoint);
        options.start().ifPresent(builder::startingAt);
        options.seed().ifPresent(builder::seed);
        ElastiCacheMock server = builder.start(listener.get());
        out.println("ElastiCache Mock is ready: " + server.endpoint() + " (clock "
                + options.clock().name() + ", start " + server.settings().start() + ", seed "
                + server.settings().seed() + ")");
        return new Launch(0, Optional.of(server));
    }

    /**
     * What came of a command line.
     *
     * @param exitCode what the program exits with; 0 also if it goes on
     * @param server what was started, if anything
     */
    record Launch(int exitCode, Optional<ElastiCacheMock> server) {
        static final Launch NOTHING = new Launch(0, Optional.empty());

        static Launch failed(int exitCode) {
            return new Launch(exitCode, Optional.empty());
        }
    }
}
