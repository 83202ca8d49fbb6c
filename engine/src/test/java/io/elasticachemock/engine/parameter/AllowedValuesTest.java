package io.elasticachemock.engine.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** AWS's notation of allowed values, form by form. */
class AllowedValuesTest {
    @ParameterizedTest(name = "{0} of type {1} allows {2} and not {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'yes,no'             | STRING  | yes no                       | YES maybe y",
                "'0,1'                | BOOLEAN | 0 1                          | 2 true 01",
                "0-                   | INTEGER | 0 7 9223372036854775807      | -1 x 1.5 0x1 +1",
                "1-75                 | INTEGER | 1 75 40                      | 0 76 -40",
                "'0,20-'              | INTEGER | 0 20 21                      | 1 19 -20",
                "'-5,-4,-3,-2,-1,1-'  | INTEGER | -5 -1 1 8192                 | 0 -6",
                "-1-                  | INTEGER | -1 0 5                       | -2",
                "'0,1,2'              | INTEGER | 0 1 2                        | 3 -1",
                "5000                 | INTEGER | 5000                         | 4999 5001",
                "-                    | INTEGER | -1 0 10000                   | x 1.5 - 12345678901234567890",
                "1-100                | FLOAT   | 1 1.25 100.0                 | 0.99 100.01 1. .5 NaN",
            })
    void allow_what_is_listed_or_in_range(String notation, DataType type, String allowed, String others) {
        var values = new AllowedValues(notation);

        assertThat(allowed.split(" ")).allMatch(value -> values.allow(type, value));
        assertThat(others.split(" ")).noneMatch(value -> values.allow(type, value));
        assertThat(values.allow(type, "")).isFalse();
    }

    @Test
    void allow_any_text_where_aws_lists_none() {
        assertThat(new AllowedValues("").allow(DataType.STRING, "KEA")).isTrue();
    }

    @Test
    void allow_listed_commands_to_be_renamed_in_pairs() {
        var values = new AllowedValues("FLUSHALL,KEYS");

        assertThat(values.allowRenaming("KEYS blocked")).isTrue();
        assertThat(values.allowRenaming("keys list flushall blocked")).isTrue();
        assertThat(values.allowRenaming("KEYS")).isFalse();
        assertThat(values.allowRenaming("SHUTDOWN blocked")).isFalse();
        assertThat(values.allowRenaming("KEYS ")).isFalse();
        assertThat(values.allowRenaming("")).isFalse();
    }
}
