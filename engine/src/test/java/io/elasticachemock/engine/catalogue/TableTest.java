package io.elasticachemock.engine.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void reads_the_cells_of_every_row_by_their_columns() {
        assertThat(Table.read(
                        TableTest.class,
                        "things.tsv",
                        row -> row.text("name") + " " + row.optional("colour").orElse("without colour")))
                .containsExactly("rose red", "air without colour", "snöw white");
    }

    @Test
    void refuses_a_row_with_too_few_cells() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Table.read(TableTest.class, "torn.tsv", row -> row))
                .withMessage("[rose] does not fit the columns [name, colour]");
    }

    @Test
    void refuses_a_column_that_is_not_there() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Table.read(TableTest.class, "things.tsv", row -> row.text("size")))
                .withMessage("no column size in [name, colour]");
    }

    @Test
    void refuses_a_resource_that_is_not_there() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> Table.read(TableTest.class, "nothing.tsv", row -> row))
                .withMessageContaining("nothing.tsv beside " + TableTest.class.getName());
    }
}
