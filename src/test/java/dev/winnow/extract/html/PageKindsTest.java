package dev.winnow.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.extract.html.page.Hints;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageKindsTest {
  private static final String STORY =
      "<p>The river rose by two metres on Sunday, and the weir held, as it had in May.";
  private static final String CONSENT =
      "<p>We and our partners use cookies to measure how you read the pages of this site.";

  @Test
  void anArticleIsOne() {
    assertThat(kind(STORY.repeat(3), 0.9f)).isEqualTo(PageKind.ARTICLE);
  }

  @Test
  void errorsAreToldByTheirTitleOrHeading() {
    assertThat(kind("<p>Sorry!", 0.9f, "Weir News - Page not found"))
        .isEqualTo(PageKind.ERROR_PAGE);
    assertThat(kind("<h1>Seite nicht gefunden</h1><p>Schade.", 0.4f))
        .isEqualTo(PageKind.ERROR_PAGE);
    assertThat(kind("<h1>Otters</h1><h1>404</h1><p>Nine.", 0.4f)).isEqualTo(PageKind.ARTICLE);
    assertThat(kind(STORY.repeat(12), 0.9f, "Access denied: a short history of the weir"))
        .isEqualTo(PageKind.ARTICLE);
  }

  @Test
  void consentIsMostOfThePage() {
    assertThat(kind(CONSENT.repeat(3), 0.6f)).isEqualTo(PageKind.CONSENT_PAGE);
    assertThat(kind(CONSENT.repeat(3), 0.9f)).isEqualTo(PageKind.CONSENT_PAGE);
    assertThat(kind(CONSENT.repeat(3), 0.9f, list("NewsArticle"))).isEqualTo(PageKind.ARTICLE);
    assertThat(kind(CONSENT.repeat(3) + STORY.repeat(4), 0.6f)).isEqualTo(PageKind.ARTICLE);
    assertThat(kind(CONSENT, 0.6f)).isEqualTo(PageKind.ARTICLE);
  }

  @Test
  void anIndexIsManyLinksAndNoSureArticle() {
    String links = "<p><a>The weir holds once more</a>".repeat(40);

    assertThat(kind(links + STORY, 0.35f)).isEqualTo(PageKind.INDEX_PAGE);
    assertThat(kind(links + STORY, 0.5f)).isEqualTo(PageKind.ARTICLE);
    assertThat(kind(STORY.repeat(41), 0.4f)).isEqualTo(PageKind.ARTICLE);
    assertThat(kind(links + STORY, 0.5f, list("CollectionPage"))).isEqualTo(PageKind.INDEX_PAGE);
    assertThat(kind(links + STORY, 0.4f, list("NewsArticle"))).isEqualTo(PageKind.ARTICLE);
  }

  @Test
  void aStubEndsInAnOffer() {
    String offer = "<p>Subscribe to read the rest of this.";

    assertThat(kinds(STORY + offer, Hints.NONE, 0.9f, 0.1f)).isEqualTo(PageKind.PAYWALL_STUB);
    assertThat(kinds(offer + STORY, Hints.NONE, 0.1f, 0.9f)).isEqualTo(PageKind.ARTICLE);
    assertThat(kind(STORY.repeat(20) + offer, 0.9f)).isEqualTo(PageKind.ARTICLE);
  }

  private static Hints list(String type) {
    return new Hints(List.of(), List.of(), null, null, type);
  }

  private static PageKind kind(String html, float score) {
    return kind(html, score, Hints.NONE);
  }

  private static PageKind kind(String html, float score, String title) {
    return kind(html, score, new Hints(List.of(title), List.of(), null, null, null));
  }

  /** All blocks have this score. */
  private static PageKind kind(String html, float score, Hints hints) {
    float[] scores = new float[Bodies.view(html).size()];
    Arrays.fill(scores, score);
    return kinds(html, hints, scores);
  }

  private static PageKind kinds(String html, Hints hints, float... scores) {
    return new PageKinds(Bodies.view(html), scores, 0.3f, hints).kind();
  }
}
