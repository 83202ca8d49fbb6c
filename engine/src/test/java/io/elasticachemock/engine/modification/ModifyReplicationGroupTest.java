package io.elasticachemock.engine.modification;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.replication.IpDiscovery;
import io.elasticachemock.engine.replication.NetworkType;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.Settings.Notification;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.ModifyRequest;
import io.elasticachemock.engine.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What takes effect at once, whatever ApplyImmediately says. */
class ModifyReplicationGroupTest {
    private static final String TOPIC = "arn:aws:sns:us-east-1:123456789012:pager";

    private final Stage stage = Stage.set();

    @BeforeEach
    void a_group_of_two() {
        stage.after(CreateRequest.of("orders").numCacheClusters(2).get());
    }

    @Test
    void changes_the_description() {
        assertThat(modify(ModifyRequest.of("orders").description("paid ones")).description())
                .isEqualTo("paid ones");
    }

    @Test
    void changes_the_windows_and_stores_them_in_lower_case() {
        ReplicationGroup group = modify(ModifyRequest.of("orders")
                .preferredMaintenanceWindow("Sat:23:30-Sun:01:00")
                .snapshotWindow("10:00-12:00"));

        assertThat(group.settings().maintenance().window()).hasToString("sat:23:30-sun:01:00");
        assertThat(group.settings().backup().window()).hasToString("10:00-12:00");
    }

    @Test
    void names_a_topic_and_silences_it_and_wakes_it() {
        assertThat(topicAfter(ModifyRequest.of("orders").notificationTopicArn(TOPIC)))
                .isEqualTo(new Notification(TOPIC, true));
        assertThat(topicAfter(ModifyRequest.of("orders").notificationTopicActive(false)))
                .isEqualTo(new Notification(TOPIC, false));
        assertThat(topicAfter(ModifyRequest.of("orders").notificationTopicActive(true)))
                .isEqualTo(new Notification(TOPIC, true));
    }

    @Test
    void names_another_topic_without_a_word_about_its_status_and_that_is_active() {
        modify(ModifyRequest.of("orders").notificationTopicArn(TOPIC).notificationTopicActive(false));

        assertThat(topicAfter(ModifyRequest.of("orders").notificationTopicArn(TOPIC + "2")))
                .isEqualTo(new Notification(TOPIC + "2", true));
    }

    @Test
    void tells_clients_of_a_dual_stack_other_addresses_without_an_event() {
        stage.after(
                CreateRequest.of("carts").networkType(NetworkType.DUAL_STACK).get());

        ReplicationGroup group = stage.execute(
                ModifyRequest.of("carts").ipDiscovery(IpDiscovery.IPV6).get());

        assertThat(group.settings().network().ipDiscovery()).isEqualTo(IpDiscovery.IPV6);
        assertThat(group.isAvailable()).isTrue();
        assertThat(stage.trace()).isEmpty();
    }

    @Test
    void puts_all_members_into_other_security_groups() {
        ReplicationGroup group = modify(ModifyRequest.of("orders").securityGroupIds("sg-1", "sg-2"));

        assertThat(group.settings().network().securityGroups()).containsExactly("sg-1", "sg-2");
        assertThat(stage.trace()).isEqualTo("""
                mon 00:07 cache-cluster orders-001 "Applied change to security group"
                mon 00:07 cache-cluster orders-002 "Applied change to security group"
                """);
    }

    @Test
    void switches_the_upgrade_to_minor_versions() {
        assertThat(stage.group("orders").settings().software().autoMinorVersionUpgrade())
                .isTrue();

        ReplicationGroup group = modify(ModifyRequest.of("orders").autoMinorVersionUpgrade(false));

        assertThat(group.settings().software().autoMinorVersionUpgrade()).isFalse();
    }

    @Test
    void leaves_the_group_available_and_what_was_not_named_as_it_was() {
        ReplicationGroup before = stage.group("orders");

        ReplicationGroup after = modify(ModifyRequest.of("orders").description("paid ones"));

        assertThat(after).isEqualTo(before.describedAs("paid ones"));
        assertThat(after.isAvailable()).isTrue();
        assertThat(stage.simulation().nextDue()).isEmpty();
        assertThat(stage.trace()).isEmpty();
    }

    @Test
    void finds_the_group_by_its_id_in_any_case() {
        assertThat(modify(ModifyRequest.of("ORDERS").description("loud")).id()).isEqualTo("orders");
    }

    private ReplicationGroup modify(ModifyRequest request) {
        ReplicationGroup answered = stage.execute(request.get());
        assertThat(stage.group("orders")).isEqualTo(answered);
        return answered;
    }

    private Notification topicAfter(ModifyRequest request) {
        return modify(request).settings().maintenance().notification();
    }
}
