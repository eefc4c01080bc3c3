package dev.winnow.dedup.stream;

/**
 * Entries that are remembered by key.
 *
 * @param <K> the keys
 * @param <V> the values
 */
interface KeyedTable<K, V> {

  /** The entry; null if there is none. */
  V get(K key);

  /**
   * Replaces an entry.
   *
   * @param before the value that {@link #get} gave; null if there was none
   * @param after the new entry; null if there shall be none
   */
  void replace(K key, V before, V after);
}
