package dev.winnow.extract.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.extract.html.Bodies;
import dev.winnow.extract.html.features.Features;
import org.junit.jupiter.api.Test;

class PageViewTest {
  private static final String SENTENCE =
      "The river rose by two metres on Sunday, and the weir held.";

  @Test
  void sumsWhatBlocksHold() {
    PageView view =
        Bodies.view(
            "<h2>News</h2><p>"
                + SENTENCE
                + "<p><a>More news.</a><p hidden>"
                + SENTENCE
                + "<p>One two.");

    assertThat(view.size()).isEqualTo(5);
    assertThat(view.ink(0, 5)).isEqualTo(4 + 47 + 9 + 47 + 7);
    assertThat(view.ink(1, 3)).isEqualTo(47 + 9);
    assertThat(view.linked(0, 5)).isEqualTo(9);
    assertThat(view.stops(0, 2)).isEqualTo(1);
    assertThat(view.words(0, 3)).isEqualTo(1 + 12 + 2);
    assertThat(view.headings(0, 5)).isEqualTo(1);
    assertThat(view.plain(0, 5)).isEqualTo(4 + 47 + 7);
    assertThat(view.prose(0, 5)).isEqualTo(47);
    assertThat(view.prose(2, 2)).isZero();
  }

  @Test
  void proseIsSentencesThatAreNoLinks() {
    PageView view =
        Bodies.view(
            "<p>"
                + SENTENCE
                + "<p><a>"
                + SENTENCE
                + "</a><p>The river rose by two metres on Sunday and the weir held<p>It held.");

    assertThat(view.isProse(0)).isTrue();
    assertThat(view.isProse(1)).isFalse();
    assertThat(view.isProse(2)).isFalse();
    assertThat(view.isProse(3)).isFalse();
  }

  @Test
  void goesUpToBoxesThatHoldMore() {
    PageView view = Bodies.view("<div><div><p>one</p></div><p>two</p></div>");

    assertThat(view.boxes()).isEqualTo(5);
    assertThat(view.boxOf(0).tag()).isEqualTo("p");
    assertThat(view.around(0)).isEqualTo(1);
    assertThat(view.up(3)).isEqualTo(1);
    assertThat(view.up(2)).isEqualTo(1);
    assertThat(view.up(1)).isEqualTo(-1);
    assertThat(view.isIn(0, 2)).isTrue();
    assertThat(view.isIn(1, 2)).isFalse();
  }

  @Test
  void theBodyIsAroundAPageOfOneBlock() {
    assertThat(Bodies.view("<main><p>one").around(0)).isZero();
  }

  @Test
  void namesAreFarAsBoxesThatHoldMore() {
    PageView view =
        Bodies.view(
            "<main><div class=story><div><p>one</p></div><p>two <i class=byline>Ada</i></p></div>"
                + "<aside>three</aside></main>");
    CueDistances cues = new CueDistances(view);

    assertThat(cues.of(0, ClassCue.ARTICLE)).isEqualTo(1);
    assertThat(cues.of(0, ClassCue.MAIN)).isEqualTo(2);
    assertThat(cues.of(1, ClassCue.BYLINE)).isZero();
    assertThat(cues.of(0, ClassCue.BYLINE)).isEqualTo(CueDistances.FAR_CUE_LEVELS);
    assertThat(cues.of(2, ClassCue.SIDEBAR)).isZero();
  }

  @Test
  void eachFeatureHasANameOfItsOwn() {
    assertThat(Features.NAMES).doesNotHaveDuplicates();
    PageView view = Bodies.view("<h1>Weir</h1><p>" + SENTENCE);
    float[] row = new Features(view, new CueDistances(view), Hints.NONE, 0).of(1);

    assertThat(row).hasSameSizeAs(Features.NAMES.toArray());
    assertThat(row[Features.NAMES.indexOf("words")]).isEqualTo(12);
    assertThat(row[Features.NAMES.indexOf("before1:headingLevel")]).isEqualTo(1);
    assertThat(row[Features.NAMES.indexOf("afterHeadline")]).isEqualTo(1);
    assertThat(row[Features.NAMES.indexOf("page:prose")]).isEqualTo(47);
  }
}
