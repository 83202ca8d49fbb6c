package io.elasticachemock.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class LauncherTest {
    private static final String DESCRIBE = "Action=DescribeReplicationGroups&Version=2015-02-02";

    @TempDir
    Path cache;

    @BeforeEach
    void theJarIsBuilt() {
        assumeTrue(Files.exists(Program.JAR), "The jar is built by the phase 'package', as in mvn verify.");
    }

    @Test
    void the_first_start_makes_an_archive_and_the_next_ones_use_it() throws Exception {
        try (Program first = Program.launch(cache, "--port", "0")) {
            assertServes(first);
            assertThat(first.errors()).hasLineCount(1).startsWith("Making an archive of classes");
        }
        List<Path> archives = archives();
        assertThat(archives).hasSize(1);
        assertThat(archives.get(0)).isNotEmptyFile();
        FileTime made = Files.getLastModifiedTime(archives.get(0));
        try (Program second = Program.launch(cache, "--port", "0")) {
            assertServes(second);
            assertThat(second.errors()).isEmpty();
        }
        assertThat(archives()).isEqualTo(archives);
        assertThat(Files.getLastModifiedTime(archives.get(0))).isEqualTo(made);
    }

    @Test
    void two_first_starts_at_once_do_not_disturb_each_other() throws Exception {
        try (Program one = Program.launch(cache, "--port", "0");
                Program other = Program.launch(cache, "--port", "0")) {
            assertServes(one);
            assertServes(other);
        }
        assertThat(archives()).hasSize(1);
        try (Program next = Program.launch(cache, "--port", "0")) {
            assertServes(next);
            assertThat(next.errors()).isEmpty();
        }
    }

    @Test
    void starts_without_an_archive_where_none_can_be_kept() throws Exception {
        Path file = Files.createFile(cache.resolve("no-directory"));
        try (Program program = Program.launch(file, "--port", "0")) {
            assertServes(program);
            assertThat(program.errors()).isEmpty();
        }
    }

    @Test
    void an_archive_that_is_broken_does_no_harm() throws Exception {
        try (Program first = Program.launch(cache, "--port", "0")) {
            assertServes(first);
        }
        for (Path archive : archives()) {
            Files.delete(archive);
            Files.writeString(archive, "this is not an archive");
        }
        try (Program program = Program.launch(cache, "--port", "0")) {
            assertServes(program);
        }
    }

    @Test
    void who_only_asks_for_the_version_does_not_wait_for_an_archive() throws Exception {
        try (Program program = Program.launch(cache, "--version")) {
            assertThat(program.exitCode()).isZero();
            assertThat(program.errors()).isEmpty();
        }
        assertThat(cache).isEmptyDirectory();
    }

    @Test
    void who_misspells_an_option_does_not_wait_for_an_archive() throws Exception {
        try (Program program = Program.launch(cache, "--seed", "-1", "--prot", "0")) {
            assertThat(program.exitCode()).isEqualTo(2);
            assertThat(program.errors()).contains("--prot").doesNotContain("archive");
        }
        assertThat(cache).isEmptyDirectory();
    }

    @Test
    void the_launcher_knows_all_options() throws Exception {
        try (Program program = Program.launch(cache, "--help")) {
            Set<String> options = Pattern.compile("--[a-z0-9-]+(?==)")
                    .matcher(program.answer())
                    .results()
                    .map(MatchResult::group)
                    .collect(Collectors.toSet());
            assertThat(options).contains("--port");
            assertThat(Files.readString(Path.of(Program.LAUNCHER)).split("[\\s|)]+"))
                    .as("else who gives one never gets an archive")
                    .containsAll(options);
        }
    }

    @Test
    void a_bad_option_exits_with_2() throws Exception {
        try (Program program = Program.launch(Files.createFile(cache.resolve("none")), "--clock", "sundial")) {
            assertThat(program.exitCode()).isEqualTo(2);
            assertThat(program.errors()).contains("--clock").contains("sundial");
        }
    }

    private static void assertServes(Program program) throws IOException, InterruptedException {
        String ready = program.readyLine();
        assertThat(Program.ask(ready, DESCRIBE).statusCode()).isEqualTo(200);
        assertThat(program.terminate()).isEmpty();
    }

    private List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.list(cache.resolve("elasticache-mock"))) {
            return files.toList();
        }
    }
}
