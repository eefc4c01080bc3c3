package dev.winnow.classify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.text.IntSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeatureTokensTest {
  @Test
  void wordsAreRunsOfLettersAndDigits() {
    assertThat(FeatureTokens.of("Otters swim; 9 otters don't.").size()).isEqualTo(6);
    assertThat(FeatureTokens.of(" -- ").size()).isZero();
    assertThat(FeatureTokens.NONE.size()).isZero();
  }

  @Test
  void scriptsWithoutSpacesHaveAWordForEachCharacter() {
    assertThat(FeatureTokens.of("河狸回来了。").size()).isEqualTo(5);
    assertThat(FeatureTokens.of("2024年の川").size()).isEqualTo(4);
    assertThat(FeatureTokens.of("강물이 불었다").size()).isEqualTo(2);
  }

  @Test
  void wordsOfFiveLettersAreLong() {
    FeatureTokens tokens = FeatureTokens.of("Nine otters swim (weirs), 12345 ÄTNAS; end");

    assertThat(tokens.size()).isEqualTo(7);
    assertThat(IntStream.range(0, 7).mapToObj(tokens::isLong).toList())
        .containsExactly(false, true, false, true, true, true, false);
  }

  @Test
  void comparesWithoutCase() {
    IntSet pair = FeatureTokens.of("the weir").grams(2);

    assertThat(FeatureTokens.of("THE WEIR").within(pair, 2)).isEqualTo(1);
    assertThat(FeatureTokens.of("weir the").within(pair, 2)).isZero();
  }

  @Test
  void countsWhatIsWithinAnotherText() {
    IntSet pairs = FeatureTokens.of("Nine otters swim near the old weir").grams(2);

    assertThat(pairs.size()).isEqualTo(6);
    assertThat(FeatureTokens.of("otters swim by the old weir").within(pairs, 2)).isEqualTo(3);
    assertThat(FeatureTokens.of("weir").within(pairs, 2)).isZero();
    assertThat(FeatureTokens.of("otters swim").within(IntSet.EMPTY, 2)).isZero();
  }
}
