package io.elasticachemock.engine.stage;

import io.elasticachemock.engine.serverless.CreateServerlessCache;
import io.elasticachemock.engine.serverless.RequestedUsageLimits;
import io.elasticachemock.engine.tag.Tag;
import io.elasticachemock.engine.tag.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A request to create a serverless cache, in the API's words; what is not said is by default. */
public final class ServerlessRequest implements Supplier<CreateServerlessCache> {
    private final String name;
    private String description = "";
    private String engine = "redis";
    private @Nullable String majorEngineVersion;
    private RequestedUsageLimits limits = RequestedUsageLimits.NONE;
    private @Nullable String kmsKeyId;
    private List<String> securityGroupIds = List.of();
    private List<String> snapshotArns = List.of();
    private final List<Tag> tags = new ArrayList<>();
    private @Nullable String userGroupId;
    private List<String> subnetIds = List.of();
    private @Nullable Integer snapshotRetentionLimit;
    private @Nullable String dailySnapshotTime;

    private ServerlessRequest(String name) {
        this.name = name;
    }

    /** A cache of Redis. */
    public static ServerlessRequest of(String name) {
        return new ServerlessRequest(name);
    }

    public ServerlessRequest description(String said) {
        description = said;
        return this;
    }

    public ServerlessRequest engine(String said) {
        engine = said;
        return this;
    }

    public ServerlessRequest majorEngineVersion(@Nullable String said) {
        majorEngineVersion = said;
        return this;
    }

    public ServerlessRequest limits(
            @Nullable Integer storageMinimum,
            @Nullable Integer storageMaximum,
            @Nullable Integer ecpuMinimum,
            @Nullable Integer ecpuMaximum) {
        limits = new RequestedUsageLimits(storageMinimum, storageMaximum, ecpuMinimum, ecpuMaximum);
        return this;
    }

    public ServerlessRequest kmsKeyId(String said) {
        kmsKeyId = said;
        return this;
    }

    public ServerlessRequest securityGroupIds(String... said) {
        securityGroupIds = List.of(said);
        return this;
    }

    public ServerlessRequest snapshotArnsToRestore(String... said) {
        snapshotArns = List.of(said);
        return this;
    }

    public ServerlessRequest tag(String key, String value) {
        tags.add(new Tag(key, value));
        return this;
    }

    public ServerlessRequest userGroupId(@Nullable String said) {
        userGroupId = said;
        return this;
    }

    public ServerlessRequest subnetIds(String... said) {
        subnetIds = List.of(said);
        return this;
    }

    public ServerlessRequest snapshotRetentionLimit(@Nullable Integer said) {
        snapshotRetentionLimit = said;
        return this;
    }

    public ServerlessRequest dailySnapshotTime(@Nullable String said) {
        dailySnapshotTime = said;
        return this;
    }

    @Override
    public CreateServerlessCache get() {
        return new CreateServerlessCache(
                name,
                description,
                engine,
                majorEngineVersion,
                limits,
                kmsKeyId,
                securityGroupIds,
                snapshotArns,
                new Tags(tags),
                userGroupId,
                subnetIds,
                snapshotRetentionLimit,
                dailySnapshotTime);
    }
}
