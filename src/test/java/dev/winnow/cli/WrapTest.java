package dev.winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrapTest {
  @Test
  void breaksAtBlanksAndElsewhereOnlyWhereItMust() {
    assertThat(Wrap.lines("one two three", 7)).containsExactly("one two", "three");
    assertThat(Wrap.lines("one two three", 8)).containsExactly("one two", "three");
    assertThat(Wrap.lines("abcdefgh ij", 3)).containsExactly("abc", "def", "gh", "ij");
    assertThat(Wrap.lines("", 5)).containsExactly("");
    assertThat(Wrap.lines("a\nb", 5)).containsExactly("a", "b");
  }

  @Test
  void countsColumnsNotCharacters() {
    assertThat(Wrap.lines("新聞新聞", 4)).containsExactly("新聞", "新聞");
    assertThat(Wrap.width("e\u0301")).isEqualTo(1);
    assertThat(Wrap.lines("\uD83D\uDE00\uD83D\uDE00", 2))
        .containsExactly("\uD83D\uDE00", "\uD83D\uDE00");
  }

  @Test
  void nothingSteersTheTerminal() {
    assertThat(Wrap.lines("a\u001B[2Jb\rc\td", 80)).containsExactly("a\uFFFD[2Jb\uFFFDc    d");
  }
}
