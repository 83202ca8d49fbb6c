package io.elasticachemock.engine.replication;

import static io.elasticachemock.engine.ElastiCacheFault.invalidParameterValue;

import io.elasticachemock.engine.wording.UncertainTopologyWording;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The ids of shards in their group, and of Memcached's nodes in their cluster: numbers from 1, in four digits. */
public final class ShardIds {
    /** The ids that nearly all of them have: they are made once. */
    private static final List<String> USUAL =
            IntStream.rangeClosed(1, 100).mapToObj(ShardIds::format).toList();

    private ShardIds() {}

    /** The id that is a number: {@code 0007}. */
    public static String of(int number) {
        return number <= USUAL.size() ? USUAL.get(number - 1) : format(number);
    }

    /** So many ids, from {@code 0001} on. */
    public static List<String> first(int count) {
        return count <= USUAL.size()
                ? USUAL.subList(0, count)
                : IntStream.rangeClosed(1, count).mapToObj(ShardIds::of).toList();
    }

    /**
     * The id that a request gives, which may leave zeros out.
     *
     * @throws io.elasticachemock.engine.ElastiCacheFault InvalidParameterValue if it is not 1 to 4 digits
     */
    public static String given(String id) {
        if (!id.matches("[0-9]{1,4}")) {
            throw invalidParameterValue(UncertainTopologyWording.nodeGroupIdMalformed(id));
        }
        return "0".repeat(4 - id.length()) + id;
    }

    private static String format(int number) {
        return String.format(Locale.ROOT, "%04d", number);
    }
}
