package io.elasticachemock.engine.global;

import io.elasticachemock.engine.duration.WorkKind;
import io.elasticachemock.engine.plan.Effect;
import io.elasticachemock.engine.plan.Label;
import io.elasticachemock.engine.plan.Plan;
import io.elasticachemock.engine.replication.ReplicationGroup;
import io.elasticachemock.engine.replication.Shard;
import io.elasticachemock.engine.world.World;

/** Work on a global datastore itself. What is done to its members stands with these. */
public final class GlobalWork {
    private final GlobalDatastores datastores;
    private final World home;
    private final String id;
    private final String operation;

    /** @param operation the API operation that the work belongs to */
    public GlobalWork(World world, GlobalDatastore datastore, String operation) {
        this.datastores = GlobalDatastores.in(world);
        this.home = datastores.homeOf(datastore);
        this.id = datastore.id();
        this.operation = operation;
    }

    /** The name of a datastore's work in the book of the world that keeps it. */
    public static String book(String id) {
        return "global-datastore/" + id;
    }

    /**
     * Begins a piece of work now.
     *
     * @param group which it is about
     */
    public void start(WorkKind kind, ReplicationGroup group, Runnable whenOver) {
        long bytes = group.shards().stream()
                .map(Shard::data)
                .mapToLong(data -> data.bytes())
                .sum();
        var chance = home.laws()
                .seed()
                .of(
                        "duration",
                        home.scope().account(),
                        home.scope().region(),
                        book(id),
                        Long.toString(home.now().toEpochMilli()))
                .draw(operation);
        var duration = home.laws()
                .durations()
                .of(
                        kind,
                        group.settings().software().version().engine().wireName(),
                        group.settings().hardware().nodeType().name(),
                        bytes,
                        chance);
        Label label = new Label(operation, kind.word(), null, null, null);
        home.works().start(book(id), Plan.step(label, duration, Effect.NONE, Effect.NONE), outcome -> whenOver.run());
    }
}
