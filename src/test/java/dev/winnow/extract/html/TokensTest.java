package dev.winnow.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokensTest {
  @Test
  void wordsAreRunsOfLettersAndDigits() {
    assertThat(Tokens.of("Otters swim; 9 otters don't.").size()).isEqualTo(6);
    assertThat(Tokens.of(" -- ").size()).isZero();
    assertThat(Tokens.NONE.size()).isZero();
  }

  @Test
  void scriptsWithoutSpacesHaveAWordForEachCharacter() {
    assertThat(Tokens.of("河狸回来了。").size()).isEqualTo(5);
    assertThat(Tokens.of("2024年の川").size()).isEqualTo(4);
    assertThat(Tokens.of("강물이 불었다").size()).isEqualTo(2);
  }

  @Test
  void comparesWithoutCase() {
    assertThat(Tokens.of("THE WEIR").gram(0, 2)).isEqualTo(Tokens.of("the weir").gram(0, 2));
    assertThat(Tokens.of("the weir").gram(0, 2)).isNotEqualTo(Tokens.of("weir the").gram(0, 2));
  }

  @Test
  void countsWhatIsWithinAnotherText() {
    int[] pairs = Tokens.of("Nine otters swim near the old weir").grams(2);

    assertThat(pairs).hasSize(6).isSorted();
    assertThat(Tokens.of("otters swim by the old weir").within(pairs, 2)).isEqualTo(3);
    assertThat(Tokens.of("weir").within(pairs, 2)).isZero();
    assertThat(Tokens.of("otters swim").within(new int[0], 2)).isZero();
  }
}
