package io.elasticachemock.server;

import java.util.EnumMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line. It is declared in code, because reading picocli's annotations would delay every start. */
final class Arguments {
    private static final String HELP = "--help";
    private static final String VERSION = "--version";

    private final CommandLine commandLine = new CommandLine(spec());
    private final ParseResult parsed;

    /** @throws BadOption if there is no such option, or an option lacks its value */
    Arguments(String... arguments) {
        try {
            parsed = commandLine.parseArgs(arguments);
        } catch (ParameterException e) {
            throw new BadOption(e.getMessage() + ". Use --help to see the options.");
        }
    }

    /** The options that were given. */
    Map<Option, String> options() {
        Map<Option, String> given = new EnumMap<>(Option.class);
        for (Option option : Option.values()) {
            String value = parsed.matchedOptionValue(option.spelling(), (String) null);
            if (value != null) {
                given.put(option, value);
            }
        }
        return given;
    }

    boolean asksForHelp() {
        return parsed.hasMatchedOption(HELP);
    }

    boolean asksForVersion() {
        return parsed.hasMatchedOption(VERSION);
    }

    /** What {@code --help} prints. */
    String help() {
        return commandLine.getUsageMessage();
    }

    private static CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("elasticache-mock");
        spec.usageMessage()
                .description("Emulates the control plane of Amazon ElastiCache, on a clock that can be moved.")
                .footer("Each option is also an environment variable: ELASTICACHE_MOCK_PORT for --port, and so on.");
        for (Option option : Option.values()) {
            spec.addOption(OptionSpec.builder(option.spelling())
                    .type(String.class)
                    .paramLabel(option.parameter())
                    .description(option.description(), "Default: " + option.byDefault())
                    .build());
        }
        return spec.addOption(OptionSpec.builder("-h", HELP)
                        .usageHelp(true)
                        .description("Prints this help.")
                        .build())
                .addOption(OptionSpec.builder("-V", VERSION)
                        .versionHelp(true)
                        .description("Prints the version.")
                        .build());
    }
}
