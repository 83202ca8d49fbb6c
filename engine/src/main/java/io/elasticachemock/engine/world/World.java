package io.elasticachemock.engine.world;

import io.elasticachemock.engine.Scope;
import io.elasticachemock.engine.event.Event;
import io.elasticachemock.engine.event.EventLog;
import io.elasticachemock.engine.event.SourceType;
import io.elasticachemock.engine.quota.Quotas;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The resources of one account in one region. It knows no kind of resource: each kind is declared beside its records.
 */
public final class World {
    private final Scope scope;
    private final Laws laws;
    private final Worlds worlds;
    private final Map<Kind<?>, Resources<?>> resources = new LinkedHashMap<>();
    private final Map<Class<?>, Object> fixtures = new LinkedHashMap<>();
    private final RecentRecords recent = new RecentRecords();
    private final WorkBook works;
    private final Appointments appointments;
    private Quotas quotas;

    World(Scope scope, Laws laws, Worlds worlds) {
        this.scope = scope;
        this.laws = laws;
        this.worlds = worlds;
        this.works = new WorkBook(laws.timeline());
        this.appointments = new Appointments(laws.timeline());
        this.quotas = laws.quotas();
    }

    /** Whose resources these are. */
    public Scope scope() {
        return scope;
    }

    /** The present virtual instant. */
    public Instant now() {
        return laws.timeline().now();
    }

    /** What is the same in every world of a simulation. */
    public Laws laws() {
        return laws;
    }

    /** The same account in another region. Nothing may change there unless something has before. */
    public World in(String region) {
        return region.equals(scope.region()) ? this : worlds.of(new Scope(scope.account(), region));
    }

    /** The worlds of the same account that hold or held something, by region. */
    public List<World> ofAccount() {
        return worlds.all().stream()
                .filter(world -> world.scope.account().equals(scope.account()))
                .toList();
    }

    /** What the account may have in the region. */
    public Quotas quotas() {
        return quotas;
    }

    /** Grants the account other quotas from now on. What it has already it keeps. */
    public void grant(Quotas others) {
        quotas = others;
    }

    /** The resources of one kind. */
    @SuppressWarnings("unchecked") // Each kind is put in with its own type, here and nowhere else.
    public <T> Resources<T> resources(Kind<T> kind) {
        return (Resources<T>) resources.computeIfAbsent(kind, same -> new Resources<>(kind, this));
    }

    /** What every world has one of from the start; made when somebody first asks, always in the same way. */
    public <T> T fixture(Class<T> type, Function<World, T> make) {
        Object made = fixtures.get(type);
        if (made == null) {
            made = make.apply(this);
            fixtures.put(type, made);
        }
        return type.cast(made);
    }

    /** A record that equals this one, to be kept in its place: what many resources are set to is one object. */
    public <T extends Record> T same(T record) {
        return recent.same(record);
    }

    /** The same for records of a class that come in turn, and are told apart by a hash. */
    public <T extends Record> T same(T record, int hash) {
        return recent.same(record, hash);
    }

    /** The work in progress and done, by resource. */
    public WorkBook works() {
        return works;
    }

    /** What time will bring by itself. */
    public Appointments appointments() {
        return appointments;
    }

    /** Reports an event of this world at the present instant. */
    public void report(SourceType sourceType, String sourceIdentifier, String message) {
        log().append(new Event(scope, now(), sourceType, sourceIdentifier, message, log().position()));
    }

    EventLog log() {
        return laws.log();
    }
}
