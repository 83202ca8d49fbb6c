package io.elasticachemock.engine.event;

import io.elasticachemock.engine.Scope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What happened, oldest first. A move of a status is kept as a row of what it consists of, and becomes an object when
 * somebody asks for it: there are several moves in each change, hardly any is ever looked at, and collecting garbage costs
 * most of all by the objects that stay.
 */
final class Occurrences {
    private static final int ROWS = 512;

    // An event is alone in the first cell of its row; a move fills the row in the order of its record's components, its
    // identifier in two cells.
    private static final int SCOPE = 0;
    private static final int AT = 1;
    private static final int RESOURCE = 2;
    private static final int WHOLE = 3;
    private static final int PART = 4;
    private static final int FROM = 5;
    private static final int TO = 6;
    private static final int CELLS = 7;

    private final List<@Nullable Object[]> chunks = new ArrayList<>();
    private int first;
    private int end;

    int size() {
        return end - first;
    }

    boolean isEmpty() {
        return end == first;
    }

    void add(Event event) {
        nextChunk()[cell(end++)] = event;
    }

    /** @param part of the resource {@code whole} if only a part of it moved, else null */
    void add(Scope scope, Instant at, String resource, String whole, @Nullable String part, String from, String to) {
        @Nullable Object[] chunk = nextChunk();
        int row = cell(end++);
        chunk[row + SCOPE] = scope;
        chunk[row + AT] = at;
        chunk[row + RESOURCE] = resource;
        chunk[row + WHOLE] = whole;
        chunk[row + PART] = part;
        chunk[row + FROM] = from;
        chunk[row + TO] = to;
    }

    /** When the oldest happened; there must be one. */
    Instant oldest() {
        @Nullable Object[] chunk = chunks.get(0);
        int row = cell(first);
        return chunk[row] instanceof Event event ? event.at() : (Instant) at(chunk, row + AT);
    }

    /**
     * Takes the oldest away; there must be one.
     *
     * @return it, if it is an event
     */
    @Nullable
    Event removeOldest() {
        @Nullable Object[] chunk = chunks.get(0);
        int row = cell(first);
        Event event = chunk[row] instanceof Event found ? found : null;
        Arrays.fill(chunk, row, row + CELLS, null);
        if (++first == ROWS) {
            chunks.remove(0);
            first = 0;
            end -= ROWS;
        }
        return event;
    }

    /** The newest ones, oldest first. */
    List<Occurrence> newest(int count) {
        List<Occurrence> found = new ArrayList<>(count);
        for (int number = end - count; number < end; number++) {
            found.add(occurrence(chunks.get(number / ROWS), cell(number)));
        }
        return found;
    }

    private static Occurrence occurrence(@Nullable Object[] chunk, int row) {
        if (chunk[row] instanceof Event event) {
            return event;
        }
        String whole = (String) at(chunk, row + WHOLE);
        Object part = chunk[row + PART];
        return new StatusChange(
                (Scope) at(chunk, row + SCOPE),
                (Instant) at(chunk, row + AT),
                (String) at(chunk, row + RESOURCE),
                part == null ? whole : whole + "/" + part,
                (String) at(chunk, row + FROM),
                (String) at(chunk, row + TO));
    }

    private static Object at(@Nullable Object[] chunk, int cell) {
        return Objects.requireNonNull(chunk[cell]);
    }

    /** @param number of a row, counted from the first chunk's first on */
    private static int cell(int number) {
        return number % ROWS * CELLS;
    }

    private @Nullable Object[] nextChunk() {
        int chunk = end / ROWS;
        if (chunk == chunks.size()) {
            chunks.add(new @Nullable Object[ROWS * CELLS]);
        }
        return chunks.get(chunk);
    }
}
