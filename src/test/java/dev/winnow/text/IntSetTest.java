package dev.winnow.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class IntSetTest {
  @Test
  void aSetHoldsEachHashOnce() {
    IntSet set = new IntSet(2);
    for (int hash : new int[] {0, 7, -7, 7, 0, Integer.MIN_VALUE}) {
      set.add(hash);
    }

    assertThat(set.size()).isEqualTo(4);
    assertThat(set.contains(0)).isTrue();
    assertThat(set.contains(-7)).isTrue();
    assertThat(set.contains(8)).isFalse();
    assertThat(IntSet.EMPTY.contains(0)).isFalse();
  }

  /** Multiples of a large power of two fall on few slots. */
  @Property
  void holdsWhatWasPutIn(@ForAll Set<@IntRange(min = -9, max = 9) Integer> values) {
    IntSet set = new IntSet(values.size());
    values.forEach(each -> set.add(each << 24));

    assertThat(set.size()).isEqualTo(values.size());
    for (int i = -9; i <= 9; i++) {
      assertThat(set.contains(i << 24)).isEqualTo(values.contains(i));
    }
  }
}
