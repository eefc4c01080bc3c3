package dev.winnow.extract.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.extract.html.Bodies;
import org.junit.jupiter.api.Test;

class PageTest {
  private static final String STORY =
      "The otters came back to the weir in spring, and the keeper counted nine of them. ".repeat(4);

  @Test
  void showsWhatAScriptWouldShow() {
    assertThat(hidden("<p>Wait<div hidden id=S:0><p>" + STORY + "</div>")).isZero();
  }

  @Test
  void showsTheArticleThatIsHiddenBehindANotice() {
    String article = ("<p>" + STORY).repeat(3);

    assertThat(hidden("<p>" + STORY + "<div hidden>" + article + "</div>")).isZero();
  }

  @Test
  void leavesAMenuHidden() {
    String menu = "<nav hidden>" + "<a>Sport</a> ".repeat(40) + "</nav>";

    assertThat(hidden(menu + "<p>" + STORY)).isEqualTo(1);
  }

  @Test
  void leavesACopyOfTheArticleHidden() {
    assertThat(hidden("<p>" + STORY + "<div hidden><p>" + STORY + "</div>")).isEqualTo(1);
  }

  private static long hidden(String html) {
    return Bodies.page(html).revealed().blocks().stream().filter(PageBlock::hidden).count();
  }
}
