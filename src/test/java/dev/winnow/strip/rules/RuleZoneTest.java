package dev.winnow.strip.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.strip.ShippedRules;
import org.junit.jupiter.api.Test;

class RuleZoneTest {
  private static final String MENU = "Home\nNews\nSport\nCity\n";
  private static final String PROSE =
      "The committee met on the second floor and talked for three hours about the bridge.\n";

  private static DocumentView view(String text) {
    return new DocumentView(ShippedRules.blocks(text));
  }

  @Test
  void outsideIsBeforeAndAfterTheCore() {
    DocumentView view = view(MENU + PROSE.repeat(12) + MENU);

    assertThat(view.in(RuleZone.OUTSIDE, 3)).isTrue();
    assertThat(view.in(RuleZone.OUTSIDE, 4)).isFalse();
    assertThat(view.in(RuleZone.OUTSIDE, 15)).isFalse();
    assertThat(view.in(RuleZone.OUTSIDE, 16)).isTrue();
    assertThat(view.in(RuleZone.BEFORE, 3)).isTrue();
    assertThat(view.in(RuleZone.BEFORE, 16)).isFalse();
    assertThat(view.in(RuleZone.AFTER, 16)).isTrue();
    assertThat(view.in(RuleZone.AFTER, 3)).isFalse();
  }

  @Test
  void nothingIsOutsideADocumentWithoutProse() {
    DocumentView view = view(MENU.repeat(8));

    for (int i = 0; i < view.size(); i++) {
      assertThat(view.in(RuleZone.OUTSIDE, i)).isFalse();
    }
  }

  @Test
  void headAndTailAreTheEdges() {
    DocumentView view = view(PROSE.repeat(30));

    assertThat(view.in(RuleZone.HEAD, 0)).isTrue();
    assertThat(view.in(RuleZone.TAIL, 0)).isFalse();
    assertThat(view.in(RuleZone.EDGE, 12)).isFalse();
    assertThat(view.in(RuleZone.TAIL, 29)).isTrue();
    assertThat(view.in(RuleZone.HEAD, 29)).isFalse();
    assertThat(view.in(RuleZone.ANY, 12)).isTrue();
  }

  @Test
  void shareIsOfTheProse() {
    DocumentView view = view(MENU.repeat(20) + PROSE.repeat(10));

    assertThat(view.share(0, 80)).isZero();
    assertThat(view.share(85, 90)).isEqualTo(0.5);
  }
}
