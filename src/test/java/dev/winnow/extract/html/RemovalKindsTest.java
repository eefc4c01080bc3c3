package dev.winnow.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.extract.html.page.CueDistances;
import dev.winnow.extract.html.page.Hints;
import dev.winnow.extract.html.page.PageView;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemovalKindsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<figure><figcaption>At dusk | caption",
        "<div class=share-bar><p>On your phone | share",
        "<div class=newsletter><p>Be the first to know | newsletter",
        "<div id=comments><p>I like it | comments",
        "<div class=cookie-banner><p>We value you | cookie_notice",
        "<div class=donate-box><p>We need you | donation_appeal",
        "<div class=paywall><p>The rest is for members | subscription",
        "<div class=login><p>Hello again | login",
        "<div class=author-bio><p>Ada Moor knows the river | credit",
        "<div class=related><p>The weir holds | related",
        "<div class=ad-slot><p>Buy a boat | advertisement",
        "<div class=app-download><p>On your phone | app_promo",
        "<nav><p>Sport | navigation",
        "<footer><p>The Weir News | navigation",
        "<p>Read more: The weir holds | related",
        "<p>Photo: A. Stone | credit",
        "<p>Share via | share",
        "<p>Sign up for our letter | newsletter",
        "<p>Published 3 May | metadata",
        "<p>Tags: rivers | navigation",
        "<p>\u00A9 2024 The Weir News | copyright",
        "<footer><p>\u00A9 2024 The Weir News | copyright",
        "<p><button>Share</button> | share",
        "<nav><ul><li><a>Video</a><li><a>Abo</a></ul> | navigation",
        "<p><a>The weir holds</a> | navigation",
        "<p>The weir holds | other",
      })
  void saysWhatABlockIs(String html, String kind) {
    assertThat(reasons(html, Hints.NONE, -1).kind(0).label()).isEqualTo(kind);
  }

  @Test
  void theNearestNameDecides() {
    assertThat(
            reasons(
                    "<div class=comments><p>one</p><p>two</p><div class=related><p>x</p><p>y</div>",
                    Hints.NONE,
                    -1)
                .kind(3)
                .label())
        .isEqualTo("related");
  }

  @Test
  void knowsTheLinesThatTheRecordStates() {
    Hints hints =
        new Hints(
            List.of("Otters return"), List.of("Ada Moor", "Bo Li"), null, null, "NewsArticle");
    RemovalKinds reasons =
        reasons(
            "<h1>Otters return!</h1><p>By Ada Moor and Bo Li</p><p>ADA MOOR</p>"
                + "<p>Ada Moor has kept the weir for nine years</p><p>Otters return</p>",
            hints,
            0);

    assertThat(reasons.stated(0)).isEqualTo("title");
    assertThat(reasons.stated(1)).isEqualTo("byline");
    assertThat(reasons.stated(2)).isEqualTo("byline");
    assertThat(reasons.stated(3)).isNull();
    assertThat(reasons.stated(4)).isNull();
  }

  private static RemovalKinds reasons(String html, Hints hints, int headline) {
    PageView view = Bodies.view(html);
    return new RemovalKinds(view, new CueDistances(view), hints, headline);
  }
}
