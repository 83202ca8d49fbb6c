package io.elasticachemock.engine.serverless;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.quota.Quotas;
import io.elasticachemock.engine.serverlesssnapshot.CopyServerlessCacheSnapshot;
import io.elasticachemock.engine.serverlesssnapshot.DeleteServerlessCacheSnapshot;
import io.elasticachemock.engine.serverlesssnapshot.ExportServerlessCacheSnapshot;
import io.elasticachemock.engine.serverlesssnapshot.ServerlessCacheSnapshot;
import io.elasticachemock.engine.serverlesssnapshot.ServerlessCacheSnapshots;
import io.elasticachemock.engine.stage.Refused;
import io.elasticachemock.engine.stage.ServerlessRequest;
import io.elasticachemock.engine.stage.Stage;
import io.elasticachemock.engine.tag.Tag;
import io.elasticachemock.engine.tag.Tags;
import io.elasticachemock.engine.tagging.AddTagsToResource;
import io.elasticachemock.engine.tagging.TagList;
import io.elasticachemock.engine.world.Command;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Manual snapshots of serverless caches. */
class ServerlessSnapshotTest {
    private static final String ARN = "arn:aws:elasticache:us-east-1:123456789012:serverlesscachesnapshot:";
    private static final Fault CACHE_STATE = Fault.INVALID_SERVERLESS_CACHE_STATE_FAULT;
    private static final Fault SNAPSHOT_STATE = Fault.INVALID_SERVERLESS_CACHE_SNAPSHOT_STATE_FAULT;

    private final Stage stage = Stage.set();

    @Test
    void is_taken_while_nothing_else_can_be_done_with_its_cache() {
        stage.after(flash().get());

        stage.execute(take("Before"));
        assertThat(stage.trace()).isEqualTo("mon 00:01 serverless-cache-snapshot before: - to creating\n");
        assertThat(snapshot("before").bytes()).isNull();
        refuses(CACHE_STATE, take("second"));
        refuses(CACHE_STATE, ServerlessChangeRequest.description("d"));
        refuses(CACHE_STATE, new DeleteServerlessCache("flash", null));
        refuses(SNAPSHOT_STATE, new DeleteServerlessCacheSnapshot("before"));
        refuses(SNAPSHOT_STATE, new AddTagsToResource(ARN + "before", Tags.NONE));
        stage.settle();

        assertThat(stage.trace()).isEqualTo("""
                mon 00:11 serverless-cache-snapshot before: creating to available
                mon 00:11 serverless-cache-snapshot before "Snapshot before created for cache flash."
                """);
        assertThat(snapshot("before").bytes()).isZero();
        assertThat(snapshot("before").expiryTime()).isNull();
        refuses(Fault.SERVERLESS_CACHE_SNAPSHOT_ALREADY_EXISTS_FAULT, take("before"));
    }

    @Test
    void has_its_own_tags_or_those_of_its_cache_and_the_caches_key_or_another() {
        String key = "0123abcd-0123-0123-0123-0123456789ab";
        stage.after(flash().tag("team", "shop").kmsKeyId(key).get());

        stage.after(take("a"));
        stage.after(
                new CreateServerlessCacheSnapshot("b", "flash", "alias/other", new Tags(List.of(new Tag("of", "b")))));

        assertThat(TagList.of(stage.world(), ARN + "a").list()).containsExactly(new Tag("team", "shop"));
        assertThat(TagList.of(stage.world(), ARN + "b").list()).containsExactly(new Tag("of", "b"));
        assertThat(snapshot("a").kmsKeyArn()).isEqualTo("arn:aws:kms:us-east-1:123456789012:key/" + key);
        assertThat(snapshot("b").kmsKeyArn()).isEqualTo("arn:aws:kms:us-east-1:123456789012:alias/other");
    }

    @Test
    void is_copied_exported_and_deleted() {
        stage.after(flash().get());
        stage.after(take("a"));

        stage.execute(new CopyServerlessCacheSnapshot("A", "B", null, Tags.NONE));
        refuses(SNAPSHOT_STATE, new ExportServerlessCacheSnapshot("a", "mine"));
        stage.settle().execute(new ExportServerlessCacheSnapshot("a", "mine"));
        refuses(SNAPSHOT_STATE, new CopyServerlessCacheSnapshot("a", "c", null, Tags.NONE));
        stage.settle().execute(new DeleteServerlessCacheSnapshot("a"));
        stage.settle();

        assertThat(stage.trace()).isEqualTo("""
                mon 00:11 serverless-cache-snapshot b: - to creating
                mon 00:11 serverless-cache-snapshot a: available to copying
                mon 00:17 serverless-cache-snapshot b: creating to available
                mon 00:17 serverless-cache-snapshot a: copying to available
                mon 00:17 serverless-cache-snapshot a: available to exporting
                mon 00:23 serverless-cache-snapshot a: exporting to available
                mon 00:23 serverless-cache-snapshot a: available to deleting
                mon 00:26 serverless-cache-snapshot a: deleting to -
                """);
        assertThat(ServerlessCacheSnapshots.in(stage.world()).all().keySet()).containsExactly("b");
        assertThat(snapshot("b").cacheName()).isEqualTo("flash");
    }

    @Test
    void what_there_is_not_cannot_be_read() {
        Fault missing = Fault.SERVERLESS_CACHE_SNAPSHOT_NOT_FOUND_FAULT;
        refuses(missing, new DeleteServerlessCacheSnapshot("a"));
        refuses(missing, new ExportServerlessCacheSnapshot("a", "mine"));
        refuses(missing, new CopyServerlessCacheSnapshot("a", "b", null, Tags.NONE));
        refuses(Fault.SERVERLESS_CACHE_NOT_FOUND_FAULT, take("a"));
        stage.after(flash().engine("memcached").get());
        stage.after(take("a"));
        refuses(Fault.INVALID_PARAMETER_VALUE_EXCEPTION, take("a b"));
        refuses(
                Fault.SERVERLESS_CACHE_SNAPSHOT_ALREADY_EXISTS_FAULT,
                new CopyServerlessCacheSnapshot("a", "A", null, Tags.NONE));
        refuses(Fault.INVALID_PARAMETER_VALUE_EXCEPTION, new ExportServerlessCacheSnapshot("a", "mine"));
    }

    @Test
    void a_bucket_needs_a_name_that_buckets_have() {
        stage.after(flash().get());
        stage.after(take("a"));

        stage.refuses(Refused.of(
                "upper case",
                () -> new ExportServerlessCacheSnapshot("a", "Mine"),
                Fault.INVALID_PARAMETER_VALUE_EXCEPTION,
                "The S3 bucket Mine does not exist."));
    }

    @Test
    void the_last_one_is_taken_while_its_cache_is_deleted_and_stays() {
        stage.after(flash().get());
        stage.after(take("taken"));
        refuses(Fault.SERVERLESS_CACHE_SNAPSHOT_ALREADY_EXISTS_FAULT, new DeleteServerlessCache("flash", "taken"));

        stage.forgetting().execute(new DeleteServerlessCache("flash", "Last"));
        stage.settle();

        assertThat(stage.trace()).isEqualTo("""
                mon 00:11 serverless-cache flash: available to deleting
                mon 00:11 serverless-cache-snapshot last: - to creating
                mon 00:21 serverless-cache-snapshot last: creating to available
                mon 00:21 serverless-cache-snapshot last "Snapshot last created for cache flash."
                mon 00:25 serverless-cache flash: deleting to -
                mon 00:25 serverless-cache flash "Cache flash was deleted."
                """);
        assertThat(ServerlessCacheSnapshots.in(stage.world()).of("flash")).hasSize(2);
    }

    @Test
    void memcached_is_backed_up_too_when_it_is_serverless() {
        stage.after(flash().engine("memcached").get());
        stage.after(take("mine"));
        stage.after(new DeleteServerlessCache("flash", "last"));

        stage.after(ServerlessRequest.of("again")
                .engine("memcached")
                .snapshotArnsToRestore(ARN + "last")
                .get());
        assertThat(ServerlessCacheSnapshots.in(stage.world()).all().keySet()).containsExactly("last", "mine");
    }

    @Test
    void copies_of_what_a_cache_left_do_not_count_for_its_successor() {
        Stage strict = Stage.with(Quotas.DEFAULT.with("manual-snapshots-per-serverless-cache-and-day", 1));
        strict.after(flash().get());
        strict.after(new DeleteServerlessCache("flash", "last"));
        strict.after(new CopyServerlessCacheSnapshot("last", "kept", null, Tags.NONE));

        strict.after(flash().get());
        strict.after(take("new"));

        assertThat(ServerlessCacheSnapshots.in(strict.world()).all().keySet()).containsExactly("kept", "last", "new");
    }

    @Test
    void there_are_24_a_day_or_as_many_as_are_granted_copies_among_them() {
        Stage strict = Stage.with(Quotas.DEFAULT.with("manual-snapshots-per-serverless-cache-and-day", 2));
        strict.after(flash().get());
        strict.after(take("a"));
        strict.after(new CopyServerlessCacheSnapshot("a", "b", null, Tags.NONE));

        Fault quota = Fault.SERVERLESS_CACHE_SNAPSHOT_QUOTA_EXCEEDED_FAULT;
        assertThat(strict.refusal(take("c")).fault()).isEqualTo(quota);
        assertThat(strict.refusal(new CopyServerlessCacheSnapshot("a", "c", null, Tags.NONE))
                        .fault())
                .isEqualTo(quota);
        strict.pass(Duration.ofHours(24));
        strict.execute(take("c"));
        assertThat(Quotas.DEFAULT.get("manual-snapshots-per-serverless-cache-and-day"))
                .isEqualTo(24);
    }

    @Test
    void they_are_found_by_name_cache_and_type() {
        stage.after(flash().get());
        stage.after(ServerlessRequest.of("other").get());
        stage.after(take("a"));
        stage.after(take("b"));

        assertThat(found(null, null, null)).containsExactly("a", "b");
        assertThat(found("B", null, null)).containsExactly("b");
        assertThat(found(null, "Flash", "manual")).containsExactly("a", "b");
        assertThat(found(null, "flash", "automated")).isEmpty();
        assertThat(found("a", "other", null)).isEmpty();
        assertThat(refusal(null, "none", null)).isEqualTo(Fault.SERVERLESS_CACHE_NOT_FOUND_FAULT);
        assertThat(refusal("none", null, null)).isEqualTo(Fault.SERVERLESS_CACHE_SNAPSHOT_NOT_FOUND_FAULT);
        assertThat(refusal(null, null, "sometimes")).isEqualTo(Fault.INVALID_PARAMETER_VALUE_EXCEPTION);
        stage.after(new DeleteServerlessCache("flash", null));
        assertThat(found(null, "flash", null)).as("of a cache that is gone").containsExactly("a", "b");
    }

    private List<String> found(String name, String cache, String type) {
        return new ServerlessSnapshotFilter(name, cache, type)
                .find(stage.world()).stream().map(ServerlessCacheSnapshot::name).toList();
    }

    private Fault refusal(String name, String cache, String type) {
        return catchThrowableOfType(ElastiCacheFault.class, () -> found(name, cache, type))
                .fault();
    }

    private void refuses(Fault fault, Command<?> command) {
        stage.refuses(new Refused("refused", command, fault, null));
    }

    private ServerlessCacheSnapshot snapshot(String name) {
        return ServerlessCacheSnapshots.in(stage.world()).get(name);
    }

    private static CreateServerlessCacheSnapshot take(String name) {
        return new CreateServerlessCacheSnapshot(name, "flash", null, Tags.NONE);
    }

    private static ServerlessRequest flash() {
        return ServerlessRequest.of("flash");
    }
}
