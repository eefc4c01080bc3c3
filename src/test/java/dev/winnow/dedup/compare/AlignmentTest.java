package dev.winnow.dedup.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.dedup.words.ComparisonTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class AlignmentTest {
  @Example
  void aChangedWordIsAGap() {
    assertThat(
            gaps(
                "one two three four five six seven eight nine",
                "one two three four 5 six seven eight nine"))
        .containsExactly("five > 5");
  }

  @Example
  void whatIsPutInOrLeftOutIsAGapToo() {
    assertThat(
            gaps(
                "one two three four five six seven eight",
                "one two three four and five six seven eight"))
        .containsExactly(" > and");
    assertThat(
            gaps(
                "one two three four and five six seven eight",
                "one two three four five six seven eight"))
        .containsExactly("and > ");
  }

  @Example
  void shorterRunsHoldWithinAGap() {
    assertThat(
            gaps(
                "the board met in June and says that growth was slower than it had expected",
                "the board met in May and says that the growth was slower than it had expected"))
        .containsExactly("june > may", " > the");
  }

  @Example
  void whatMovedIsNotAligned() {
    assertThat(gaps("a b c d e f g h i j k l m", "a b c d e j k l m f g h i"))
        .allMatch(gap -> gap.startsWith(" > ") || gap.endsWith(" > "));
  }

  @Property(tries = 300)
  void alignedWordsAreTheSameAndAscend(
      @ForAll @Size(max = 60) List<@IntRange(min = 1, max = 6) Integer> first,
      @ForAll @Size(max = 60) List<@IntRange(min = 1, max = 6) Integer> second) {
    int[] words = words(first);
    int[] other = words(second);
    Alignment alignment = Alignment.of(words, other);
    List<int[]> gaps = new ArrayList<>();
    alignment.eachGap((start, end, from, to) -> gaps.add(new int[] {start, end, from, to}));

    for (int i = 1; i < gaps.size(); i++) {
      int[] before = gaps.get(i - 1);
      int[] after = gaps.get(i);
      assertThat(after[0] - before[1]).isPositive().isEqualTo(after[2] - before[3]);
      for (int k = 0; k < after[0] - before[1]; k++) {
        assertThat(alignment.isAligned(before[1] + k)).isTrue();
        assertThat(words[before[1] + k]).isEqualTo(other[before[3] + k]);
      }
    }
  }

  private static int[] words(List<Integer> numbers) {
    return numbers.stream().mapToInt(number -> number << ComparisonTokens.KIND_BITS).toArray();
  }

  private static List<String> gaps(String first, String second) {
    List<String> gaps = new ArrayList<>();
    String[] words = first.toLowerCase(Locale.ROOT).split(" ", -1);
    String[] other = second.toLowerCase(Locale.ROOT).split(" ", -1);
    Alignment.of(hashes(first), hashes(second))
        .eachGap(
            (start, end, from, to) ->
                gaps.add(
                    String.join(" ", List.of(words).subList(start, end))
                        + " > "
                        + String.join(" ", List.of(other).subList(from, to))));
    return gaps;
  }

  private static int[] hashes(String text) {
    ComparisonTokens hashes = new ComparisonTokens();
    hashes.add(text);
    return hashes.toArray();
  }
}
