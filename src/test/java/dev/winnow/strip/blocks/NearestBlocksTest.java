package dev.winnow.strip.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class NearestBlocksTest {
  private static NearestBlocks of(int size, int... sort) {
    BitSet set = new BitSet();
    for (int i : sort) {
      set.set(i);
    }
    return new NearestBlocks(size, set::get);
  }

  @Test
  void countsWhatLiesBetween() {
    NearestBlocks nearest = of(6, 1, 4);

    assertThat(nearest.before(2)).isZero();
    assertThat(nearest.before(4)).isEqualTo(2);
    assertThat(nearest.after(4)).isEqualTo(NearestBlocks.MAX_DISTANCE_BLOCKS);
    assertThat(nearest.after(0)).isZero();
    assertThat(nearest.after(1)).isEqualTo(2);
    assertThat(nearest.before(1)).isEqualTo(NearestBlocks.MAX_DISTANCE_BLOCKS);
  }

  @Test
  void whatIsFurtherOffIsFar() {
    NearestBlocks nearest = of(100, 0, 99);

    assertThat(nearest.before(60)).isEqualTo(59);
    assertThat(nearest.before(70)).isEqualTo(NearestBlocks.MAX_DISTANCE_BLOCKS);
    assertThat(nearest.after(50)).isEqualTo(48);
    assertThat(nearest.after(20)).isEqualTo(NearestBlocks.MAX_DISTANCE_BLOCKS);
  }
}
