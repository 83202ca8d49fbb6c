package io.elasticachemock.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainArgumentsTest {
    private static final List<String> WORDS = List.of(
            "--port",
            "--clock",
            "--seed",
            "--start",
            "--host",
            "0",
            "auto",
            "",
            "-42",
            "--",
            "-",
            "--help",
            "-h",
            "-V",
            "--port=1",
            "@file",
            "\"quoted\"",
            "a b",
            "--por",
            "--PORT");

    @Test
    void options_with_their_values_are_plain() {
        assertThat(PlainArguments.read()).hasValue(Map.of());
        assertThat(PlainArguments.read("--port", "0", "--clock", "manual"))
                .hasValue(Map.of(Option.PORT, "0", Option.CLOCK, "manual"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "--port",
                "--port --clock auto",
                "--port 1 --port 2",
                "--seed -42",
                "--port=1",
                "--port @file",
                "--speed 5",
                "port 5",
                "--port 1 extra"
            })
    void everything_else_is_left_to_the_parser(String commandLine) {
        assertThat(PlainArguments.read(commandLine.split(" "))).isEmpty();
    }

    @Test
    void what_is_plain_means_the_same_to_the_parser() {
        Random random = new Random(20260105);
        int plain = 0;
        for (int round = 0; round < 20_000; round++) {
            String[] arguments = random.ints(random.nextInt(5), 0, WORDS.size())
                    .mapToObj(WORDS::get)
                    .toArray(String[]::new);
            Optional<Map<Option, String>> read = PlainArguments.read(arguments);
            if (read.isPresent()) {
                plain++;
                assertThat(new Arguments(arguments).options())
                        .as(String.join(" ", arguments))
                        .isEqualTo(read.get());
            }
        }
        assertThat(plain).isGreaterThan(1000);
    }
}
