package dev.winnow.dedup.stream;

/**
 * Entries that are remembered by key.
 *
 * @param <K> what they are looked up by
 * @param <V> what is remembered
 */
interface KeyedTable<K, V> {

  /** The entry; null if there is none. */
  V get(K key);

  /**
   * Replaces an entry.
   *
   * @param before what {@link #get} gave; null if there was none
   * @param after the new entry; null if there shall be none
   */
  void replace(K key, V before, V after);
}
