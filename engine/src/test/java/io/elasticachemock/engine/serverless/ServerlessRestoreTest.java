package io.elasticachemock.engine.serverless;

import static org.assertj.core.api.Assertions.assertThat;

import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.data.SetData;
import io.elasticachemock.engine.replication.DataSet;
import io.elasticachemock.engine.serverlesssnapshot.ServerlessCacheSnapshots;
import io.elasticachemock.engine.snapshot.CreateSnapshot;
import io.elasticachemock.engine.snapshot.SnapshotStatus;
import io.elasticachemock.engine.stage.CreateRequest;
import io.elasticachemock.engine.stage.Refused;
import io.elasticachemock.engine.stage.ServerlessRequest;
import io.elasticachemock.engine.stage.Stage;
import io.elasticachemock.engine.tag.Tags;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Serverless caches begin with the data of a snapshot. */
class ServerlessRestoreTest {
    private static final String OURS = "arn:aws:elasticache:us-east-1:123456789012:";
    private static final String OF_GROUP = OURS + "snapshot:full";
    private static final String OF_CACHE = OURS + "serverlesscachesnapshot:mine";
    private static final long BYTES = 3L << 30;

    private final Stage stage = Stage.set();

    @BeforeEach
    void a_group_with_data_was_backed_up() {
        stage.after(CreateRequest.of("orders").get());
        stage.after(new SetData("orders", null, DataSet.of(BYTES)));
        stage.after(new CreateSnapshot("full", "orders", null, null, Tags.NONE));
    }

    @Test
    void from_that_of_a_replication_group_which_is_restoring_meanwhile() {
        stage.execute(flash().snapshotArnsToRestore(OF_GROUP).get());
        assertThat(stage.snapshot("full").status()).isEqualTo(SnapshotStatus.RESTORING);
        stage.settle();

        assertThat(stage.trace()).endsWith("""
                 snapshot full: restoring to available
                mon 00:24 serverless-cache flash: creating to available
                mon 00:24 serverless-cache flash "Cache flash is created and data was restored from snapshot. Your cache is ready to use."
                """);
        assertThat(ServerlessCaches.in(stage.world()).get("flash").bytes()).isEqualTo(BYTES);
    }

    @Test
    void from_that_of_a_serverless_cache() {
        stage.after(flash().snapshotArnsToRestore(OF_GROUP).get());
        stage.after(new CreateServerlessCacheSnapshot("mine", "flash", null, Tags.NONE));
        assertThat(ServerlessCacheSnapshots.in(stage.world()).get("mine").bytes())
                .isEqualTo(BYTES);

        stage.after(
                ServerlessRequest.of("again").snapshotArnsToRestore(OF_CACHE).get());

        assertThat(ServerlessCaches.in(stage.world()).get("again").bytes()).isEqualTo(BYTES);
    }

    @Test
    void from_files_whose_content_is_not_known() {
        stage.after(flash().snapshotArnsToRestore("arn:aws:s3:::mine/a.rdb", "arn:aws:s3:::mine/b.rdb")
                .get());

        assertThat(ServerlessCaches.in(stage.world()).get("flash").bytes()).isZero();
    }

    @Test
    void data_above_the_limit_makes_the_creation_fail() {
        stage.forgetting();
        stage.after(ServerlessRequest.of("before").get());
        stage.execute(flash().limits(null, 2, null, null)
                .snapshotArnsToRestore(OF_GROUP)
                .get());
        stage.settle();

        assertThat(stage.events())
                .endsWith(
                        "serverless-cache flash \"Failed to create cache flash. Data restoration from snapshot failed because"
                                + " the data exceeds the limit of the cache.\"\n");
        assertThat(ServerlessCaches.in(stage.world()).get("flash").status())
                .isEqualTo(ServerlessCacheStatus.CREATE_FAILED);
        assertThat(stage.snapshot("full").status()).isEqualTo(SnapshotStatus.AVAILABLE);
    }

    @Test
    void a_limit_below_what_is_stored_is_not_applied() {
        stage.after(flash().limits(null, 5, null, null)
                .snapshotArnsToRestore(OF_GROUP)
                .get());
        stage.execute(ServerlessChangeRequest.limits(new RequestedUsageLimits(null, 2, null, null)));
        stage.settle();

        assertThat(stage.events())
                .contains("A limit update to the cache flash failed because current cached data exceeds new limits.");
        ServerlessCache cache = ServerlessCaches.in(stage.world()).get("flash");
        assertThat(cache.status()).isEqualTo(ServerlessCacheStatus.AVAILABLE);
        assertThat(cache.settings().limits().storage().maximum()).isEqualTo(5);
    }

    @Test
    void not_of_another_engine_nor_of_one_that_is_newer_nor_of_one_that_is_busy_nor_of_several() {
        stage.after(ServerlessRequest.of("vk").engine("valkey").get());
        stage.after(new CreateServerlessCacheSnapshot("mine", "vk", null, Tags.NONE));

        refuses("memcached", flash().engine("memcached").snapshotArnsToRestore(OF_GROUP));
        refuses("valkey to redis", flash().snapshotArnsToRestore(OF_CACHE));
        refuses("9 to 8", flash().engine("valkey").majorEngineVersion("8").snapshotArnsToRestore(OF_CACHE));
        refuses("two", flash().engine("valkey").snapshotArnsToRestore(OF_CACHE, OF_GROUP));
        stage.execute(flash().snapshotArnsToRestore(OF_GROUP).get());
        stage.refuses(Refused.of(
                "restoring",
                ServerlessRequest.of("b").snapshotArnsToRestore(OF_GROUP),
                Fault.INVALID_PARAMETER_VALUE_EXCEPTION,
                "Snapshot full has status restoring. It must be available to be copied or restored."));
    }

    private void refuses(String why, ServerlessRequest request) {
        stage.refuses(Refused.of(why, request, Fault.INVALID_PARAMETER_COMBINATION_EXCEPTION));
    }

    private static ServerlessRequest flash() {
        return ServerlessRequest.of("flash");
    }
}
