package io.elasticachemock.engine.world;

import org.jspecify.annotations.Nullable;

/**
 * Records that were made a short while ago. Clients ask for the same settings again and again: what says the same is the
 * same object then, which is kept once however many resources and commands hold it. What stays is what collecting garbage
 * costs most by.
 *
 * <p>Belongs to one thread.
 */
public final class RecentRecords {
    private static final int PLACES = 1024;

    private final @Nullable Record[] records = new Record[PLACES];

    /** A record that equals this one: the latest of its class, if that does. */
    public <T extends Record> T same(T record) {
        return same(record, 0);
    }

    /**
     * A record that equals this one: an earlier one if there was one a short while ago.
     *
     * @param hash tells records of the class apart that come in turn
     */
    @SuppressWarnings("unchecked") // what equals a record is of its class
    public <T extends Record> T same(T record, int hash) {
        int mixed = 31 * hash + record.getClass().hashCode();
        int place = (mixed ^ mixed >>> 10 ^ mixed >>> 20) & (PLACES - 1);
        Record known = records[place];
        if (record.equals(known)) {
            return (T) known;
        }
        records[place] = record;
        return record;
    }
}
