package io.elasticachemock.engine.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArnTest {
    private static final Scope CALLER = new Scope("123456789012", "us-east-1");

    @ParameterizedTest
    @CsvSource({
        "us-east-1, REPLICATION_GROUP, arn:aws:elasticache:us-east-1:123456789012:replicationgroup:orders",
        "cn-north-1, CLUSTER, arn:aws-cn:elasticache:cn-north-1:123456789012:cluster:orders",
        "us-gov-west-1, USER_GROUP, arn:aws-us-gov:elasticache:us-gov-west-1:123456789012:usergroup:orders",
        "us-east-1, GLOBAL_REPLICATION_GROUP, arn:aws:elasticache::123456789012:globalreplicationgroup:orders"
    })
    void names_partition_region_account_kind_and_name(String region, ResourceType type, String arn) {
        assertThat(Arn.of(new Scope("123456789012", region), type, "orders")).hasToString(arn);
    }

    @ParameterizedTest
    @EnumSource
    void is_read_back_from_its_text(ResourceType type) {
        var arn = Arn.of(CALLER, type, "automatic.orders-2026-01-05-05-00");

        assertThat(Arn.parse(arn.toString(), CALLER)).isEqualTo(arn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "orders", "arn:aws:elasticache:us-east-1:123456789012:cluster", "arn:aws:a:b:c:d:e:f"})
    void is_refused_without_seven_components(String text) {
        assertRefused(text, Fault.INVALID_ARN_FAULT, "Input ARN string does not have 7 components.");
    }

    @Test
    void is_refused_when_it_does_not_begin_with_arn() {
        assertThatExceptionOfType(ElastiCacheFault.class)
                .isThrownBy(() -> Arn.parse("urn:aws:elasticache:us-east-1:123456789012:cluster:orders", CALLER))
                .returns(Fault.INVALID_ARN_FAULT, ElastiCacheFault::fault);
    }

    @Test
    void is_refused_for_another_partition() {
        assertRefused(
                "arn:aws-cn:elasticache:us-east-1:123456789012:cluster:orders",
                Fault.INVALID_ARN_FAULT,
                "partition field is wrong. Expected value is aws");
    }

    @Test
    void is_refused_for_another_service() {
        assertRefused(
                "arn:aws:rds:us-east-1:123456789012:cluster:orders",
                Fault.INVALID_ARN_FAULT,
                "service field is wrong. Expected value is elasticache");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arn:aws:elasticache:eu-west-1:123456789012:cluster:orders",
                "arn:aws:elasticache::123456789012:cluster:orders",
                "arn:aws:elasticache:us-east-1:123456789012:globalreplicationgroup:orders"
            })
    void is_refused_for_another_region(String text) {
        assertRefused(
                text,
                Fault.INVALID_PARAMETER_VALUE_EXCEPTION,
                "Unauthorized call. Please check the region or customer id");
    }

    @Test
    void is_refused_for_another_account() {
        assertRefused(
                "arn:aws:elasticache:us-east-1:000000000000:cluster:orders",
                Fault.INVALID_PARAMETER_VALUE_EXCEPTION,
                "The resource ARN does not belong to the caller's account.");
    }

    @Test
    void is_refused_for_a_kind_of_resource_that_does_not_exist() {
        assertThatExceptionOfType(ElastiCacheFault.class)
                .isThrownBy(() -> Arn.parse("arn:aws:elasticache:us-east-1:123456789012:bucket:orders", CALLER))
                .returns(Fault.INVALID_ARN_FAULT, ElastiCacheFault::fault);
    }

    private static void assertRefused(String text, Fault fault, String message) {
        assertThatExceptionOfType(ElastiCacheFault.class)
                .isThrownBy(() -> Arn.parse(text, CALLER))
                .withMessage(message)
                .returns(fault, ElastiCacheFault::fault);
    }
}
