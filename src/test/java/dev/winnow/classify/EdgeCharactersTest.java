package dev.winnow.classify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdgeCharactersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "and so on | 0 | 0",
        "Otters | 1 | 0",
        "河狸 | 2 | 2",
        "9 of 10 | 3 | 3",
        "\"Swim!\" | 4 | 8",
        "– so he said | 4 | 0",
        "©WEIR | 5 | 1",
        "He said: | 1 | 6",
        "他说： | 2 | 6",
        "To be continued... | 1 | 7",
        "Weiter… | 1 | 7",
        "It rained. | 1 | 8",
        "雨が降った。 | 2 | 8",
        "هل عاد؟ | 2 | 8",
        "(It rained.) | 5 | 8",
        "He said (twice) | 1 | 4",
        "Home » | 1 | 4",
        "Share + | 1 | 5",
      })
  void tellsWhatATextBeginsAndEndsWith(String text, int first, int last) {
    assertThat(EdgeCharacters.first(text)).isEqualTo(first);
    assertThat(EdgeCharacters.last(text)).isEqualTo(last);
  }
}
