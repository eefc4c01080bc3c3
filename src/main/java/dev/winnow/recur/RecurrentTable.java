package dev.winnow.recur;

import dev.winnow.recur.blocks.BlockZone;
import dev.winnow.recur.evidence.BlockKeys;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Recurrent blocks by their text and zone. */
final class RecurrentTable {
  private final Map<Long, Recurrent> byKey = new HashMap<>();

  private RecurrentTable(Collection<Recurrent> blocks) {
    blocks.forEach(block -> byKey.put(block.key(), block));
  }

  static RecurrentTable of(Collection<Recurrent> blocks) {
    return new RecurrentTable(blocks);
  }

  boolean isEmpty() {
    return byKey.isEmpty();
  }

  boolean has(long key) {
    return byKey.containsKey(key);
  }

  /** The recurrent block that a block of a document repeats; null if there is none. */
  Recurrent find(BlockKeys blocks, int i, BlockZone zone) {
    for (BlockKeys.BlockKey key : blocks.keys(i)) {
      Recurrent known = byKey.get(key.hash());
      boolean onlyAtEdges = key.loose() || blocks.isLabel(i);
      if (known != null && !(onlyAtEdges && zone == BlockZone.MIDDLE)) {
        return known;
      }
    }
    return null;
  }
}
