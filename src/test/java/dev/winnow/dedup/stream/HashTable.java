package dev.winnow.dedup.stream;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** A table that holds whoever uses it to saying truly what was there. */
final class HashTable<K, V extends Record> implements KeyedTable<K, V> {
  private final Map<K, V> entries = new HashMap<>();

  @Override
  public V get(K key) {
    return entries.get(key);
  }

  @Override
  public void replace(K key, V before, V after) {
    if (!Objects.equals(entries.get(key), before)) {
      throw new IllegalArgumentException("there was another entry for " + key);
    }
    if (after == null) {
      entries.remove(key);
    } else {
      entries.put(key, after);
    }
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }
}
