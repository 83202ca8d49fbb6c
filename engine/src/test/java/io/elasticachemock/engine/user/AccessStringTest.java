package io.elasticachemock.engine.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.elasticachemock.engine.ElastiCacheFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user may do. */
class AccessStringTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "on ~* +@all, on ~* +@all",
        "on ~app::* -@all +@read, on ~app::* -@all +@read",
        "'  on   ~app::*  +@read ', on ~app::* -@all +@read",
        "~* +get, off ~* -@all +get",
        "on ~*, on ~* -@all",
        "off, off -@all",
        "on ~* &* allcommands -@dangerous, on ~* &* allcommands -@dangerous",
        "on %R~app::* +client|list, on %R~app::* -@all +client|list",
        "on ~a +get (~b +set), on ~a -@all +get (~b +set)",
        "on ~a +client|no-evict +GEORADIUS_RO, on ~a -@all +client|no-evict +GEORADIUS_RO",
        "on ~a +select|0 -JSON.GET +FT._LIST, on ~a -@all +select|0 -JSON.GET +FT._LIST"
    })
    void is_stored_as_on_or_off_and_beginning_with_all_commands_or_none(String asked, String stored) {
        assertThat(AccessString.normalise(asked)).isEqualTo(stored);
        assertThat(AccessString.normalise(stored)).as("and is normal then").isEqualTo(stored);
    }

    @Test
    void a_command_may_be_long() {
        String command = "+a" + ".b".repeat(100_000);

        assertThat(AccessString.normalise("on " + command)).isEqualTo("on -@all " + command);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on ~* +@bogus",
                "on ~* +@all >secret",
                "on nopass ~* +@all",
                "on ~* all",
                "on ~* +",
                "on ~* +get|",
                "on ~* +|get",
                "on ~* +client|list|x",
                "on ~* +client||list",
                "on ~* -get.",
                "on ~* +get-",
                "on ~* +.get",
                "on ~* +ft..list",
                "on ~* +7",
                "(~b +get|)",
                "on #hash",
                "(on nopass)"
            })
    void rules_that_are_none_or_about_passwords_are_refused(String asked) {
        assertThatThrownBy(() -> AccessString.normalise(asked))
                .isInstanceOf(ElastiCacheFault.class)
                .hasMessageContaining("The access string is not valid: '");
    }
}
