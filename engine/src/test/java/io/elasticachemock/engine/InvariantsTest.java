package io.elasticachemock.engine;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each line of docs/INVARIANTS.md, and each statement of docs/upgrades.md, names a test that there is, in whichever module. */
class InvariantsTest {
    /** Surefire sets it; an IDE may start in the project's root or in the module. */
    private static final Path MODULE = Path.of(System.getProperty("basedir", System.getProperty("user.dir")));

    private static final Path ROOT = Files.exists(MODULE.resolve("docs")) ? MODULE : MODULE.resolveSibling("");
    private static final Pattern NAMED = Pattern.compile("`([A-Z][A-Za-z]+)\\.([A-Za-z0-9_]+)`");
    private static final Pattern ENDS = Pattern.compile(NAMED.pattern() + "$");

    @ParameterizedTest
    @MethodSource("invariants")
    void names_a_test_that_there_is(String invariant) {
        assertThat(ENDS.matcher(invariant).find())
                .as("a test stands at the end of: " + invariant)
                .isTrue();

        NAMED.matcher(invariant).results().forEach(InvariantsTest::isThere);
    }

    private static void isThere(MatchResult test) {
        // A test is a method, or a field in which ArchUnit finds its rule.
        var declared = Pattern.compile("(void|ArchRule) " + test.group(2) + "(\\(| =)");
        assertThat(sources(test.group(1) + ".java"))
                .as("a test " + test.group(1) + " with " + test.group(2))
                .anyMatch(source -> declared.matcher(source).find() && !source.contains("@Disabled"));
    }

    static Stream<String> invariants() throws IOException {
        return lines().stream().filter(line -> line.startsWith("- "));
    }

    @Test
    void are_one_to_a_line() throws IOException {
        assertThat(lines().stream()
                        .filter(line -> ENDS.matcher(line).find())
                        .filter(not(line -> line.startsWith("- ")))
                        .toList())
                .isEmpty();
        assertThat(invariants().distinct().count())
                .isEqualTo(invariants().count())
                .isGreaterThan(40);
    }

    private static List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(ROOT.resolve("docs/INVARIANTS.md")));
        lines.addAll(Files.readAllLines(ROOT.resolve("docs/upgrades.md")));
        return lines;
    }

    /** The files of that name among the tests of all modules. */
    private static List<String> sources(String name) {
        return Stream.of("engine", "api-server", "sdk-tests")
                .map(module -> ROOT.resolve(module).resolve("src/test/java"))
                .filter(Files::isDirectory)
                .flatMap(tests -> named(name, tests))
                .toList();
    }

    private static Stream<String> named(String name, Path tests) {
        try (Stream<Path> files = Files.walk(tests)) {
            return files.filter(file -> file.endsWith(name)).toList().stream().map(InvariantsTest::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
