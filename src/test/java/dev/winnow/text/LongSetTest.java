package dev.winnow.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class LongSetTest {
  @Property
  void jaccardIsWhatBothHaveOfWhatEitherHas(
      @ForAll Set<@IntRange(max = 20) Integer> a, @ForAll Set<@IntRange(max = 20) Integer> b) {
    Set<Integer> both = new HashSet<>(a);
    both.retainAll(b);
    Set<Integer> either = new HashSet<>(a);
    either.addAll(b);

    assertThat(LongSet.jaccard(set(a), set(b)))
        .isCloseTo(either.isEmpty() ? 0 : (double) both.size() / either.size(), within(1e-12));
  }

  /** Multiples of a table's size fall on one place. */
  @Property
  void holdsWhatWasPutIn(@ForAll Set<@LongRange(min = -9, max = 9) Long> values) {
    LongSet set = LongSet.of(twice(values));

    assertThat(set.size()).isEqualTo(values.size());
    for (long i = -9; i <= 9; i++) {
      assertThat(set.contains(i << 8)).isEqualTo(values.contains(i));
    }
  }

  private static long[] twice(Set<Long> values) {
    return Stream.concat(values.stream(), values.stream()).mapToLong(each -> each << 8).toArray();
  }

  private static LongSet set(Set<Integer> values) {
    return LongSet.of(values.stream().mapToLong(Integer::longValue).toArray());
  }
}
