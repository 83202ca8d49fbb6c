package io.elasticachemock.sdk.creation;

import static io.elasticachemock.sdk.support.Refusal.INVALID_PARAMETER_VALUE;
import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.sdk.support.Loan;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.elasticache.model.CreateReplicationGroupRequest;

/** A member that CreateReplicationGroup does not honour yet is refused by its name, and nothing is created. */
class NotYetHonouredTest {
    static final String[] NOT_YET_HONOURED = {"ServerlessCacheSnapshotName"};

    static Stream<Arguments> members() {
        return Stream.of(member("ServerlessCacheSnapshotName", group -> group.serverlessCacheSnapshotName("before")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("members")
    void it_is_refused_by_its_name(String member, Consumer<CreateReplicationGroupRequest.Builder> given) {
        Loan.manual(aws -> {
            INVALID_PARAMETER_VALUE.meetsWithPart(() -> aws.create("orders", given), member);

            assertThat(aws.client().describeReplicationGroups().replicationGroups())
                    .isEmpty();
        });
    }

    @Test
    void all_of_them_are_tried() {
        assertThat(members().map(member -> (String) member.get()[0])).containsExactly(NOT_YET_HONOURED);
    }

    private static Arguments member(String name, Consumer<CreateReplicationGroupRequest.Builder> given) {
        return Arguments.of(name, given);
    }
}
