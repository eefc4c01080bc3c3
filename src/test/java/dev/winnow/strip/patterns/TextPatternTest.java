package dev.winnow.strip.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextPatternTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "^Share This$|SHARE this",
        "\\bNews\\b|the NEWS today",
        "^\\pL+ \\PL$|Été 7",
        "^\\p{L}+\\S\\W$|abcX!",
        "^\\p{Lu}\\p{Ll}+$|anna",
        "[A-F]{2}\\.|zzbB.",
        "(?i)Hello|say HELLO",
        "don't|DON’T",
        "\\x41ha|aha",
        "МОСКВА|в Москва",
        "ÉTÉ|été"
      })
  void seesNoCase(String pattern, String text) {
    assertThat(new TextPattern(List.of(pattern), false).matches(FoldedText.lower(text))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"^Share$,share", "^\\p{Lu}+$,anna"})
  void seesCaseWhereItMatters(String pattern, String text) {
    assertThat(new TextPattern(List.of(pattern), true).matches(FoldedText.plain(text))).isFalse();
  }
}
