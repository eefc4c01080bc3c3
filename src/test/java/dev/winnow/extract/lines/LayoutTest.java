package dev.winnow.extract.lines;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.extract.Texts;
import org.junit.jupiter.api.Test;

class LayoutTest {
  private static final String WRAPPED =
      """
      The harbour of the small town was closed on Tuesday after a ferry
      had run aground near the lighthouse, and the ninety people on board
      were brought ashore in fishing boats. Nobody was hurt, the harbour
      master said in the evening.
      """;

  @Test
  void aParagraphALine() {
    assertThat(Texts.blocks("The mayor spoke first.\nThe baker spoke last.\n"))
        .containsExactly("The mayor spoke first.", "The baker spoke last.");
  }

  @Test
  void everySortOfLineEnd() {
    assertThat(Texts.blocks("a\rb\r\nc\n\nd\u2028e\u2029f\u0085g\fh\u000Bi"))
        .containsExactly("a", "b", "c", "d", "e", "f", "g", "h", "i");
  }

  @Test
  void hardWrapsAreUndone() {
    assertThat(Texts.blocks(WRAPPED))
        .containsExactly(
            "The harbour of the small town was closed on Tuesday after a ferry had run aground near"
                + " the lighthouse, and the ninety people on board were brought ashore in fishing"
                + " boats. Nobody was hurt, the harbour master said in the evening.");
  }

  @Test
  void aShortParagraphIsJoinedWhereALongerOneProvesTheColumn() {
    assertThat(
            Texts.blocks(
                WRAPPED
                    + "\nThe ferry is to be towed off at high water on Thursday morning, if\nthe wind"
                    + " allows it.\n"))
        .hasSize(2)
        .last()
        .isEqualTo(
            "The ferry is to be towed off at high water on Thursday morning, if the wind"
                + " allows it.");
  }

  @Test
  void indentsStartParagraphs() {
    assertThat(
            Texts.blocks(
                """
                The harbour of the small town was closed on Tuesday after a ferry
                had run aground near the lighthouse, and the ninety people on board
                were brought ashore in fishing boats.
                    Nobody was hurt, the harbour master said in the evening, and she
                added that the cause was not known yet.
                """))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("Nobody was hurt")
        .endsWith("she added that the cause was not known yet.");
  }

  @Test
  void menusStayLineByLine() {
    assertThat(Texts.blocks("Home\nWeather and tides\nSports\nLetters to us\nSign in\n"))
        .containsExactly("Home", "Weather and tides", "Sports", "Letters to us", "Sign in");
  }

  @Test
  void verseStaysLineByLine() {
    assertThat(
            Texts.blocks(
                """
                The tide comes in, the tide goes out,
                The gulls are on the pier,
                And no one ever thinks about
                The boats that are not here.
                """))
        .hasSize(4);
  }

  @Test
  void tablesStayLineByLine() {
    assertThat(
            Texts.blocks(
                """
                Northport United      38   24   8   6   80
                Rovers of the bay     38   22   9   7   75
                Lower Mill wanderers  38   20   7  11   67
                """))
        .hasSize(3);
  }

  @Test
  void listsAreCutAtTheirBullets() {
    assertThat(
            Texts.blocks(
                """
                • The ferry ran aground on Tuesday evening near the old lighthouse
                  of the town, which is out of use.
                • The ninety people on board are safe, and the crew has been heard
                  by the harbour police.
                • A tug is on its way from the north and should be in the harbour
                  by noon on Wednesday.
                """))
        .hasSize(3)
        .allMatch(item -> item.startsWith("• ") && item.endsWith("."));
  }

  @Test
  void chineseLinesAreJoinedWithoutASpace() {
    String line = "昨天晚上小镇的港口因为一艘渡轮在灯塔附近搁浅而关闭所有的乘客都";
    assertThat(Texts.blocks(line + "\n" + line + "\n" + line + "\n" + line + "\n已经安全上岸。"))
        .containsExactly(line.repeat(4) + "已经安全上岸。");
  }

  @Test
  void aSoftHyphenAtTheEndOfALineIsUndone() {
    String text = WRAPPED.replace("ferry\nhad", "fer\u00AD\nry had");
    assertThat(Texts.blocks(text)).singleElement().asString().contains("after a ferry had run");
  }

  @Test
  void aHyphenIsUndoneOnlyIfTheWordStandsElsewhereWithoutIt() {
    String text =
        """
        The harbour of the small town was closed on Tuesday, and the light-
        house keeper said that the lighthouse had been dark for a well-
        known reason: the lamp had failed on Monday, and nobody had come to
        mend it.
        """;
    assertThat(Texts.blocks(text))
        .singleElement()
        .asString()
        .contains("the lighthouse keeper")
        .contains("a well-known reason");
  }

  @Test
  void blanksAreCollapsedAndJoinersKept() {
    assertThat(Texts.blocks("  a\u00A0\t b\u0000c\u00ADd می\u200Cخواهم \uFEFF "))
        .containsExactly("a b cd می\u200Cخواهم");
  }
}
