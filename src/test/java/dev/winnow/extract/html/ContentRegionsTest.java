package dev.winnow.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.extract.html.page.ContentRegions;
import dev.winnow.extract.html.page.PageView;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentRegionsTest {
  private static final String P =
      "<p>The river rose by two metres on Sunday, and the weir held, as it had in May.</p>";

  /** Boxes: 0 body, 1 nav, 2 main, 3 div of the story, 4 to 6 its paragraphs, 7 aside, 8. */
  private static final PageView PAGE =
      Bodies.view(
          "<nav><a>A page, one, two, three, four, five, six, seven</a></nav><main><div>"
              + P.repeat(3)
              + "</div><aside>"
              + P
              + "Links</aside></main>");

  @Test
  void paragraphsScoreForTheBoxAroundThem() {
    assertThat(PAGE.box(ContentRegions.bestScored(PAGE)).tag()).isEqualTo("div");
    assertThat(ContentRegions.bestScored(Bodies.view("<p>Short"))).isZero();
  }

  @Test
  void theDeepestBoxThatHoldsMostProse() {
    assertThat(ContentRegions.holding(PAGE, 0.5)).isEqualTo(3);
    assertThat(ContentRegions.holding(PAGE, 0.75)).isEqualTo(3);
    assertThat(ContentRegions.holding(PAGE, 0.85)).isEqualTo(2);
  }

  @Test
  void theLargestElementOfAName() {
    PageView view =
        Bodies.view("<article>Card</article><article>" + P + "</article><article>Card</article>");

    assertThat(view.box(ContentRegions.largest(view, "article")).from()).isEqualTo(1);
    assertThat(ContentRegions.largest(view, "main")).isEqualTo(-1);
  }

  @Test
  void theHeadlineIsTheBlockThatAgreesWithTheTitle() {
    String title = "Otters return to the weir";
    List<String> titles = List.of("River news", title);

    assertThat(headline("<a>" + title + "</a><h2>" + title + "</h2><h1>" + title + "!", titles))
        .isEqualTo(2);
    assertThat(headline("<a>" + title + "</a><p>" + title + "</p><h2>" + title, titles))
        .isEqualTo(2);
    assertThat(headline("<p><a>" + title + "</a></p><p>" + title, titles)).isEqualTo(1);
    assertThat(headline("<h1>Weir Weekly</h1><h2>Otters back at the weir</h2>", titles))
        .isEqualTo(1);
    assertThat(headline("<h1>Weir Weekly</h1><p>Nothing else", titles)).isEqualTo(-1);
    assertThat(headline("<h1>Weir Weekly", List.of())).isEqualTo(-1);
  }

  private static int headline(String html, List<String> titles) {
    return TitleBlock.of(Bodies.view(html), titles);
  }
}
