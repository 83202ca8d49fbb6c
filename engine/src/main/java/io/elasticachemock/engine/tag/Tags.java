package io.elasticachemock.engine.tag;

import io.elasticachemock.engine.ElastiCacheFault;
import io.elasticachemock.engine.Fault;
import io.elasticachemock.engine.wording.UncertainTagWording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * The tags of one resource, in the order in which their keys came: at most 50, each key once.
 *
 * @param list the tags
 */
public record Tags(List<Tag> list) {
    /** No tags. */
    public static final Tags NONE = new Tags(List.of());

    private static final int MOST = 50;

    /**
     * @throws ElastiCacheFault InvalidParameterValue if a key comes twice, TagQuotaPerResourceExceeded if there are more
     *     than 50
     */
    public Tags {
        list = List.copyOf(list);
        if (list.stream().map(Tag::key).distinct().count() < list.size()) {
            throw ElastiCacheFault.invalidParameterValue(UncertainTagWording.TAG_KEY_TWICE);
        }
        if (list.size() > MOST) {
            throw new ElastiCacheFault(Fault.TAG_QUOTA_PER_RESOURCE_EXCEEDED, UncertainTagWording.TOO_MANY_TAGS);
        }
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    /**
     * These tags and others. A key that is here already keeps its place and gets the other value.
     *
     * @throws ElastiCacheFault TagQuotaPerResourceExceeded if there would be more than 50
     */
    public Tags merge(Tags others) {
        var merged = new LinkedHashMap<String, Tag>();
        Stream.concat(list.stream(), others.list.stream()).forEach(tag -> merged.put(tag.key(), tag));
        return new Tags(new ArrayList<>(merged.values()));
    }

    /**
     * These tags without those that have the keys.
     *
     * @throws ElastiCacheFault TagNotFound if there is none with one of the keys
     */
    public Tags remove(List<String> keys) {
        for (String key : keys) {
            if (list.stream().noneMatch(tag -> tag.key().equals(key))) {
                throw new ElastiCacheFault(Fault.TAG_NOT_FOUND_FAULT, UncertainTagWording.TAG_NOT_FOUND);
            }
        }
        return without(keys);
    }

    /** These tags without those that have the keys, of which some or all may not be here. */
    public Tags without(List<String> keys) {
        return new Tags(list.stream().filter(tag -> !keys.contains(tag.key())).toList());
    }
}
