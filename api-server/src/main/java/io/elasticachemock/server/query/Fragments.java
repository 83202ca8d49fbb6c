package io.elasticachemock.server.query;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkPojo;

/**
 * The rendered bytes of objects that will be asked for again. Rendering a group takes about fifty times as long as
 * copying its bytes, and a group is read far more often than it changes.
 *
 * <p>Whoever makes an SDK object that it will hand out again, the very same one, says so with {@link #keep}: only such
 * objects are remembered, by identity. An object must not be kept before it is complete; SDK objects never change.
 *
 * <p>What is remembered is forgotten when its maker lets go of the object (it is held weakly), or at once with {@link
 * #forget}. The bytes have an upper bound: once they reach it nothing more is remembered until something is forgotten,
 * and the answers are rendered each time. Forgetting changes what an answer costs, never what it says.
 *
 * <p>Not safe for use by several threads; it belongs to the one that owns the simulation.
 */
public final class Fragments {
    private static final int ENTRY_OVERHEAD = 150;

    private final long mostBytes;
    private final Map<Object, Entry> entries = new HashMap<>();
    private final ReferenceQueue<SdkPojo> collected = new ReferenceQueue<>();
    private final Probe probe = new Probe();
    private long bytes;

    /** Remembers up to 64 MB. */
    public Fragments() {
        this(64L << 20);
    }

    /** @param mostBytes the most to remember, with what remembering itself takes */
    public Fragments(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** Declares that this very object will be handed out again, and returns it. */
    public <T extends SdkPojo> T keep(T object) {
        forgetCollected();
        if (find(object) == null && bytes + ENTRY_OVERHEAD <= mostBytes) {
            Entry entry = new Entry(object, collected);
            entries.put(entry, entry);
            bytes += ENTRY_OVERHEAD;
        }
        return object;
    }

    /** Forgets an object that will not be handed out again; nothing happens if it was not kept. */
    public void forget(SdkPojo object) {
        Entry entry = find(object);
        if (entry != null) {
            remove(entry);
        }
    }

    /** Forgets all objects. */
    public void clear() {
        entries.clear();
        bytes = 0;
    }

    /** How many bytes are remembered, with what remembering itself takes. */
    public long bytes() {
        return bytes;
    }

    /** The bytes of that object as the element of that member, rendered now or kept from an earlier time. */
    byte[] of(Member member, SdkPojo object, Renderer renderer) {
        Entry entry = find(object);
        if (entry == null) {
            return renderer.element(member, object);
        }
        byte[] known = entry.element;
        if (known != null && member.name().equals(entry.name)) {
            return known;
        }
        byte[] element = renderer.element(member, object);
        forgetCollected();
        if (known == null && bytes + element.length <= mostBytes) {
            entry.name = member.name();
            entry.element = element;
            bytes += element.length;
        }
        return element;
    }

    private @Nullable Entry find(SdkPojo object) {
        probe.object = object;
        Entry entry = entries.get(probe);
        probe.object = null;
        return entry;
    }

    private void forgetCollected() {
        Reference<?> reference;
        while ((reference = collected.poll()) != null) {
            remove((Entry) reference);
        }
    }

    private void remove(Entry entry) {
        // After clear() an entry may still come out of the queue; it is no longer in the map then.
        if (entries.remove(entry) != null) {
            bytes -= ENTRY_OVERHEAD + (entry.element == null ? 0 : entry.element.length);
        }
    }

    /** Renders what is not remembered. */
    @FunctionalInterface
    interface Renderer {
        byte[] element(Member member, SdkPojo object);
    }

    /** One kept object: equal only to itself, and found by a {@link Probe} that holds the object. */
    private static final class Entry extends WeakReference<SdkPojo> {
        private final int hash;
        private @Nullable String name;
        private byte @Nullable [] element;

        Entry(SdkPojo object, ReferenceQueue<SdkPojo> queue) {
            super(object, queue);
            this.hash = System.identityHashCode(object);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }
    }

    /** Looks an object up without making a reference to it for every look. */
    private static final class Probe {
        private @Nullable SdkPojo object;

        @Override
        public int hashCode() {
            return System.identityHashCode(object);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Entry entry && entry.refersTo(object);
        }
    }
}
