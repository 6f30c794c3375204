package dev.ride.scoring.evidence;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Unmodifiable copies in an order of their own, so that the same facts are always the same document. */
final class Sorted {
    private Sorted() {}

    static <V> SortedMap<String, V> copy(Map<String, ? extends V> map) {
        return Collections.unmodifiableSortedMap(map == null ? new TreeMap<>() : new TreeMap<>(map));
    }

    static <V> SortedMap<String, SortedMap<String, V>> nested(Map<String, ? extends Map<String, V>> map) {
        var sorted = new TreeMap<String, SortedMap<String, V>>();
        if (map != null) {
            map.forEach((key, value) -> sorted.put(key, copy(value)));
        }
        return Collections.unmodifiableSortedMap(sorted);
    }

    static SortedSet<String> copy(Collection<String> strings) {
        return Collections.unmodifiableSortedSet(strings == null ? new TreeSet<>() : new TreeSet<>(strings));
    }
}
