package io.elasticachemock.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * With {@code -Dreadme.write=true} the drawing of docs/upgrades.md is made anew: {@code mvn -q -pl sdk-tests -am test
 * -Dtest=UpgradeDrawingTest -Dsurefire.failIfNoSpecifiedTests=false -Dreadme.write=true}.
 */
class UpgradeDrawingTest {
    private static final Path DRAWING = Path.of("..", "docs", "upgrade-timeline.svg");

    @Test
    void the_drawing_of_an_upgrade_is_that_of_a_real_run() throws Exception {
        String drawn = UpgradeDrawing.of(UpgradeRun.record());
        if (Boolean.getBoolean("readme.write")) {
            Files.writeString(DRAWING, drawn);
            return;
        }
        assertThat(Files.readString(DRAWING))
                .as("docs/upgrade-timeline.svg; README says how to draw it anew")
                .isEqualTo(drawn);
    }
}
