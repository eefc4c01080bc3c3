package dev.winnow.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MenusTest {
  @Test
  void areThreeShortLinksInARow() {
    assertThat(menus("<ul><li><a>Home</a><li><a>Sport</a><li><a>What is on</a></ul><p>Otters"))
        .containsExactly(true, true, true, false);
    assertThat(menus("<p>Otters<ul><li><a>Home</a><li><a>Sport</a></ul>"))
        .containsExactly(false, false, false);
  }

  @Test
  void holdNothingElse() {
    assertThat(menus("<ul><li><a>Home</a><li><a>Sport</a> pages<li><a>News</a></ul>"))
        .containsOnly(false);
    assertThat(menus("<ul><li><a>Home</a><li><a>It rained.</a><li><a>News</a></ul>"))
        .containsOnly(false);
    assertThat(menus("<ul><li><a>Home</a><li><a>Otters are back at work</a><li><a>News</a></ul>"))
        .containsOnly(false);
    assertThat(menus("<ul><li><a>Home</a><li hidden><a>Sport</a><li><a>News</a></ul>"))
        .containsOnly(false);
  }

  private static boolean[] menus(String html) {
    return Menus.of(Bodies.view(html));
  }
}
