package dev.winnow.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextWrapperTest {
  @Test
  void breaksAtBlanksAndElsewhereOnlyWhereItMust() {
    assertThat(TextWrapper.lines("one two three", 7)).containsExactly("one two", "three");
    assertThat(TextWrapper.lines("one two three", 8)).containsExactly("one two", "three");
    assertThat(TextWrapper.lines("abcdefgh ij", 3)).containsExactly("abc", "def", "gh", "ij");
    assertThat(TextWrapper.lines("one ab-cd-efg", 6)).containsExactly("one", "ab-cd-", "efg");
    assertThat(TextWrapper.lines("", 5)).containsExactly("");
    assertThat(TextWrapper.lines("a\nb", 5)).containsExactly("a", "b");
  }

  @Test
  void countsColumnsNotCharacters() {
    assertThat(TextWrapper.lines("新聞新聞", 4)).containsExactly("新聞", "新聞");
    assertThat(TextWrapper.width("e\u0301")).isEqualTo(1);
    assertThat(TextWrapper.lines("\uD83D\uDE00\uD83D\uDE00", 2))
        .containsExactly("\uD83D\uDE00", "\uD83D\uDE00");
  }

  @Test
  void nothingSteersTheTerminal() {
    assertThat(TextWrapper.lines("a\u001B[2Jb\rc\td", 80))
        .containsExactly("a\uFFFD[2Jb\uFFFDc    d");
  }
}
