package dev.winnow.dedup.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    int[] words = text.stream().mapToInt(word -> word << ComparisonTokens.KIND_BITS).toArray();
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
}
