package dev.winnow.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ShinglesTest {
  @Property
  void equalShinglesAreEqualRunsOfWords(
      @ForAll @Size(max = 30) List<@IntRange(max = 3) Integer> text,
      @ForAll @IntRange(min = 1, max = 5) int size) {
    int[] words = text.stream().mapToInt(word -> word << WordHashes.KIND_BITS).toArray();
    long[] shingles = Shingles.of(words, size);

    assertThat(shingles).hasSize(words.length == 0 ? 0 : Math.max(1, words.length - size + 1));
    for (int i = 0; i < shingles.length; i++) {
      for (int j = 0; j < i; j++) {
        boolean same =
            text.subList(i, Math.min(text.size(), i + size))
                .equals(text.subList(j, Math.min(text.size(), j + size)));
        assertThat(shingles[i] == shingles[j]).isEqualTo(same);
      }
    }
  }

  @Example
  void theKindOfAWordDoesNotCount() {
    assertThat(Shingles.of(new int[] {4, 8}, 2)).isEqualTo(Shingles.of(new int[] {5, 10}, 2));
  }

  @Property
  void jaccardIsWhatBothHaveOfWhatEitherHas(
      @ForAll Set<@IntRange(max = 20) Integer> a, @ForAll Set<@IntRange(max = 20) Integer> b) {
    Set<Integer> both = new HashSet<>(a);
    both.retainAll(b);
    Set<Integer> either = new HashSet<>(a);
    either.addAll(b);

    assertThat(Shingles.jaccard(sorted(a), sorted(b)))
        .isCloseTo(either.isEmpty() ? 0 : (double) both.size() / either.size(), within(1e-12));
  }

  private static long[] sorted(Set<Integer> set) {
    long[] all = set.stream().mapToLong(Integer::longValue).toArray();
    Arrays.sort(all);
    return all;
  }
}
