package io.elasticachemock.server.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CredentialScopeTest {
    private static final Scope UNSIGNED = new Scope("000000000000", "us-east-1");

    @ParameterizedTest
    @CsvSource({
        "123456789012/20260105/eu-west-1/elasticache/aws4_request,      123456789012, eu-west-1",
        "AKIAIOSFODNN7EXAMPLE/20260105/ap-southeast-2/elasticache/aws4_request, 000000000000, ap-southeast-2",
        "test/20260105/us-gov-west-1/elasticache/aws4_request,          000000000000, us-gov-west-1",
        "test/20260105/us-iso-east-1/elasticache/aws4_request,          000000000000, us-iso-east-1",
        "test/20260105/cn-north-1/,                                     000000000000, cn-north-1",
        "1234567890123/20260105/cn-north-1/elasticache/aws4_request,    000000000000, cn-north-1",
        "123456789012/20260105/EU-WEST-1/elasticache/aws4_request,      123456789012, us-east-1",
        "123456789012/20260105/<script>/elasticache/aws4_request,       123456789012, us-east-1",
        "123456789012/20260105/../elasticache/aws4_request,             123456789012, us-east-1",
        "123456789012/20260105,                                         000000000000, us-east-1",
        "/////,                                                         000000000000, us-east-1",
    })
    void reads_account_and_region_from_the_header(String credential, String account, String region) {
        assertThat(CredentialScope.of(
                        "AWS4-HMAC-SHA256 Credential=" + credential + ", SignedHeaders=host, Signature=0", new Form()))
                .isEqualTo(new Scope(account, region));
    }

    @Test
    void reads_them_from_a_pre_signed_request() {
        Form form = new Form();
        form.add("X-Amz-Credential", "123456789012/20260105/eu-west-1/elasticache/aws4_request");

        assertThat(CredentialScope.of(null, form)).isEqualTo(new Scope("123456789012", "eu-west-1"));
    }

    @Test
    void takes_no_signature_and_one_that_it_cannot_read_for_none() {
        assertThat(CredentialScope.of(null, new Form())).isEqualTo(UNSIGNED);
        assertThat(CredentialScope.of("", new Form())).isEqualTo(UNSIGNED);
        assertThat(CredentialScope.of("Bearer x", new Form())).isEqualTo(UNSIGNED);
        assertThat(CredentialScope.of("AWS4-HMAC-SHA256 Credential=", new Form()))
                .isEqualTo(UNSIGNED);
        assertThat(CredentialScope.of("Credential=" + "a".repeat(100_000) + "/b/eu-west-1/", new Form()))
                .isEqualTo(UNSIGNED);
        assertThat(CredentialScope.of("Credential=a/b/eu-" + "west-".repeat(100_000) + "1/", new Form()))
                .isEqualTo(UNSIGNED);
    }
}
