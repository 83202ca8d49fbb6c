package io.elasticachemock.sdk.creation;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Loan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.elasticache.model.ReplicationGroup;
import software.amazon.awssdk.services.elasticache.model.TransitEncryptionMode;

/** Encryption and AUTH, where they are taken. */
class EncryptionTest {
    /** A key is read back as its ARN, whatever was sent. */
    @ParameterizedTest
    @CsvSource({
        "0123abcd-0123-0123-0123-0123456789ab,"
                + " arn:aws:kms:us-east-1:123456789012:key/0123abcd-0123-0123-0123-0123456789ab",
        "mrk-0123abcd012301230123012345678901, arn:aws:kms:us-east-1:123456789012:key/mrk-0123abcd012301230123012345678901",
        "arn:aws:kms:us-east-1:123456789012:key/0123abcd-0123-0123-0123-0123456789ab,"
                + " arn:aws:kms:us-east-1:123456789012:key/0123abcd-0123-0123-0123-0123456789ab",
    })
    void a_key_is_named_by_id_or_arn_and_read_back_as_its_arn(String sent, String readBack) {
        Loan.manual(aws -> assertThat(aws.available("orders", group -> group.atRestEncryptionEnabled(true)
                                .kmsKeyId(sent))
                        .kmsKeyId())
                .isEqualTo(readBack));
    }

    @Test
    void a_key_is_named_by_alias_and_read_back_as_an_arn() {
        Loan.manual(aws -> assertThat(aws.available("orders", group -> group.atRestEncryptionEnabled(true)
                                .kmsKeyId("alias/orders"))
                        .kmsKeyId())
                .startsWith("arn:aws:kms:us-east-1:123456789012:"));
    }

    /** 16 to 128 printable characters, of the special ones only these. */
    @ParameterizedTest
    @ValueSource(strings = {"abcdefghijklmnop", "ABCDEFGH01234567!&#$^<>-"})
    void an_auth_token_is_taken_and_never_shown(String token) {
        Loan.manual(aws -> {
            ReplicationGroup group = aws.available(
                    "orders", asked -> asked.transitEncryptionEnabled(true).authToken(token));

            assertThat(group.authTokenEnabled()).isTrue();
            assertThat(group.toString()).doesNotContain(token);
            assertThat(aws.cluster("orders-001").toString()).doesNotContain(token);
        });
    }

    @Test
    void the_longest_auth_token_has_128_characters() {
        Loan.manual(aws -> assertThat(aws.available("orders", group -> group.transitEncryptionEnabled(true)
                                .authToken("a".repeat(128)))
                        .authTokenEnabled())
                .isTrue());
    }

    @Test
    void encryption_in_transit_may_be_preferred_only() {
        Loan.manual(aws -> {
            ReplicationGroup group = aws.available("orders", asked -> asked.transitEncryptionEnabled(true)
                    .transitEncryptionMode(TransitEncryptionMode.PREFERRED));

            assertThat(group.transitEncryptionMode()).isEqualTo(TransitEncryptionMode.PREFERRED);
            assertThat(aws.cluster("orders-001").transitEncryptionMode()).isEqualTo(TransitEncryptionMode.PREFERRED);
        });
    }

    @Test
    void encryption_at_rest_of_valkey_can_be_declined() {
        Loan.manual(aws -> assertThat(
                        aws.available("orders", group -> group.engine("valkey").atRestEncryptionEnabled(false))
                                .atRestEncryptionEnabled())
                .isFalse());
    }
}
