package io.elasticachemock.server.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.event.SourceType;
import io.elasticachemock.engine.replication.AutomaticFailover;
import io.elasticachemock.engine.replication.ClusterMode;
import io.elasticachemock.engine.replication.IpDiscovery;
import io.elasticachemock.engine.replication.LogDelivery;
import io.elasticachemock.engine.replication.NetworkType;
import io.elasticachemock.engine.replication.TransitEncryptionMode;
import io.elasticachemock.engine.snapshot.SnapshotSource;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.elasticache.model.AutomaticFailoverStatus;
import software.amazon.awssdk.services.elasticache.model.DestinationType;
import software.amazon.awssdk.services.elasticache.model.LogDeliveryConfigurationStatus;
import software.amazon.awssdk.services.elasticache.model.LogFormat;
import software.amazon.awssdk.services.elasticache.model.LogType;

class WordsTest {
    static Stream<Arguments> pairs() {
        return Stream.of(
                Arguments.of(AutomaticFailover.class, AutomaticFailoverStatus.class),
                Arguments.of(ClusterMode.class, software.amazon.awssdk.services.elasticache.model.ClusterMode.class),
                Arguments.of(IpDiscovery.class, software.amazon.awssdk.services.elasticache.model.IpDiscovery.class),
                Arguments.of(NetworkType.class, software.amazon.awssdk.services.elasticache.model.NetworkType.class),
                Arguments.of(
                        TransitEncryptionMode.class,
                        software.amazon.awssdk.services.elasticache.model.TransitEncryptionMode.class),
                Arguments.of(SourceType.class, software.amazon.awssdk.services.elasticache.model.SourceType.class),
                Arguments.of(LogDelivery.LogType.class, LogType.class),
                Arguments.of(LogDelivery.DestinationType.class, DestinationType.class),
                Arguments.of(LogDelivery.LogFormat.class, LogFormat.class),
                Arguments.of(LogDelivery.Status.class, LogDeliveryConfigurationStatus.class));
    }

    /** SDK and engine have to name the same constants, or a rare status would be a defect when it first comes. */
    @ParameterizedTest
    @MethodSource("pairs")
    <E extends Enum<E>, S extends Enum<S>> void each_word_is_there_on_both_sides(Class<E> engine, Class<S> sdk) {
        for (E word : engine.getEnumConstants()) {
            S asSdk = Words.sdk(sdk, word);

            // The wire has hyphens where a Java name has underscores, but for dual_stack.
            assertThat(asSdk.toString().replace('-', '_')).isEqualTo(word.name().toLowerCase(Locale.ROOT));
            assertThat(Words.engine(engine, asSdk)).isEqualTo(word);
        }
    }

    @Test
    void what_was_not_given_is_nothing() {
        assertThat(Words.engine(ClusterMode.class, null)).isNull();
    }

    @Test
    void a_word_without_an_sdk_enum_is_the_constant_in_lower_case() {
        assertThat(Words.word(SnapshotSource.AUTOMATED)).isEqualTo("automated");
    }
}
