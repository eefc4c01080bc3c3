package dev.winnow.dedup.stream;

import dev.winnow.shuffle.RecordCoder;
import java.util.HashMap;
import java.util.Map;
import org.apache.beam.sdk.state.MapState;

/**
 * A table in the state of a runner, for one element or timer: what was read once is not read again.
 * It knows how much it has put in and taken out.
 *
 * @param <K> the keys
 * @param <V> the values
 */
final class StateBackedTable<K, V extends Record> implements KeyedTable<K, V> {
  private final MapState<K, byte[]> state;
  private final RecordCoder<V> coder;
  private final int keyBytes;
  private final Map<K, V> read = new HashMap<>();
  private long entries;
  private long bytes;

  /**
   * @param keyBytes the length of an encoded key
   */
  StateBackedTable(MapState<K, byte[]> state, RecordCoder<V> coder, int keyBytes) {
    this.state = state;
    this.coder = coder;
    this.keyBytes = keyBytes;
  }

  @Override
  public V get(K key) {
    V known = read.get(key);
    if (known != null || read.containsKey(key)) {
      return known;
    }
    byte[] packed = state.get(key).read();
    V found = packed == null ? null : coder.unpack(packed);
    read.put(key, found);
    return found;
  }

  @Override
  public void replace(K key, V before, V after) {
    read.put(key, after);
    if (before != null) {
      entries--;
      bytes -= keyBytes + coder.pack(before).length;
    }
    if (after == null) {
      state.remove(key);
    } else {
      byte[] packed = coder.pack(after);
      entries++;
      bytes += keyBytes + packed.length;
      state.put(key, packed);
    }
  }

  /** By how many entries it grew. */
  long entries() {
    return entries;
  }

  /** By how many bytes of keys and values it grew. */
  long bytes() {
    return bytes;
  }
}
