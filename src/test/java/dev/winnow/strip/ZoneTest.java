package dev.winnow.strip;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ZoneTest {
  private static final String MENU = "Home\nNews\nSport\nCity\n";
  private static final String PROSE =
      "The committee met on the second floor and talked for three hours about the bridge.\n";

  private static View view(String text) {
    return new View(ShippedRules.blocks(text));
  }

  @Test
  void outsideIsBeforeAndAfterTheCore() {
    View view = view(MENU + PROSE.repeat(12) + MENU);

    assertThat(view.in(Zone.OUTSIDE, 3)).isTrue();
    assertThat(view.in(Zone.OUTSIDE, 4)).isFalse();
    assertThat(view.in(Zone.OUTSIDE, 15)).isFalse();
    assertThat(view.in(Zone.OUTSIDE, 16)).isTrue();
    assertThat(view.in(Zone.BEFORE, 3)).isTrue();
    assertThat(view.in(Zone.BEFORE, 16)).isFalse();
    assertThat(view.in(Zone.AFTER, 16)).isTrue();
    assertThat(view.in(Zone.AFTER, 3)).isFalse();
  }

  @Test
  void nothingIsOutsideADocumentWithoutProse() {
    View view = view(MENU.repeat(8));

    for (int i = 0; i < view.size(); i++) {
      assertThat(view.in(Zone.OUTSIDE, i)).isFalse();
    }
  }

  @Test
  void headAndTailAreTheEdges() {
    View view = view(PROSE.repeat(30));

    assertThat(view.in(Zone.HEAD, 0)).isTrue();
    assertThat(view.in(Zone.TAIL, 0)).isFalse();
    assertThat(view.in(Zone.EDGE, 12)).isFalse();
    assertThat(view.in(Zone.TAIL, 29)).isTrue();
    assertThat(view.in(Zone.HEAD, 29)).isFalse();
    assertThat(view.in(Zone.ANY, 12)).isTrue();
  }

  @Test
  void shareIsOfTheProse() {
    View view = view(MENU.repeat(20) + PROSE.repeat(10));

    assertThat(view.share(0, 80)).isZero();
    assertThat(view.share(85, 90)).isEqualTo(0.5);
  }
}
