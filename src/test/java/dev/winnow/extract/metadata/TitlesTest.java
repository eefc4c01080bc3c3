package dev.winnow.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {
  private static PageMetadata of(String html) {
    return PageMetadata.of(Jsoup.parse(html));
  }

  private static String title(String html) {
    return of(html).metadata().title();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      textBlock =
          """
          Otters return to the weir - The Weir            > Otters return to the weir
          Otters return to the weir | News | The Weir     > Otters return to the weir
          Otters return to the weir – The Weir Online     > Otters return to the weir
          The Weir: Otters return to the weir             > Otters return to the weir
          The Weir - Otters return to the weir            > Otters return to the weir
          Otters return - and stay                        > Otters return - and stay
          Otters: a well-known animal                     > Otters: a well-known animal
          « Les loutres » sont là                         > « Les loutres » sont là
          The Weir                                        > The Weir
          """)
  void cutsTheNameOfThePublicationAndNothingElse(String stated, String title) {
    String page = "<meta property=og:site_name content='The Weir'><title>" + stated + "</title>";
    assertThat(title(page)).isEqualTo(title.equals("The Weir") ? null : title);
  }

  @Test
  void knowsThePublicationByItsAddress() {
    assertThat(
            title(
                "<title>Otters return to the weir - weirnews</title>"
                    + "<link rel=canonical href=https://www.weirnews.example/otters>"))
        .isEqualTo("Otters return to the weir");
  }

  @Test
  void takesTheVisibleHeadlineThatTheOtherStatementsConfirm() {
    assertThat(title("<title>Otters return | Weir</title><h1>Weir</h1><h1>Otters return</h1>"))
        .isEqualTo("Otters return");
    assertThat(title("<title>Otters return - Weir</title><h1>Weir</h1><h2>Otters return</h2>"))
        .isEqualTo("Otters return");
    assertThat(
            title(
                "<meta property=og:title content='Otters are back at the weir'>"
                    + "<h1>Otters are back</h1><h1>Subscribe</h1>"))
        .isEqualTo("Otters are back");
  }

  @Test
  void takesWhatIsStatedWhereNoHeadlineIsLikeIt() {
    assertThat(title("<meta property=og:title content='Otters return'><h1>Latest reports</h1>"))
        .isEqualTo("Otters return");
  }

  @Test
  void takesTheHeadlineThatAnEditorWroteForMachines() {
    String json =
        "<script type=application/ld+json>{\"@type\": \"%s\", \"headline\": \"Otters are back at"
            + " the weir\"}</script>";
    String page = "<title>Otters are back at the weir</title><h1>Otters return to the weir</h1>";
    assertThat(title(json.formatted("NewsArticle") + page))
        .isEqualTo("Otters are back at the weir");
    assertThat(title(json.formatted("BlogPosting") + page)).isEqualTo("Otters return to the weir");
  }

  @Test
  void takesAnyHeadlineWhereNothingIsStated() {
    assertThat(title("<header><h1>Site</h1></header><h1>Story</h1>")).isEqualTo("Site");
    assertThat(title("<h1>Story</h1>")).isEqualTo("Story");
    assertThat(title("<title>T</title>")).isEqualTo("T");
  }

  @Test
  void takesAHeadingBelowALogo() {
    assertThat(
            title(
                "<title>Weir Notes | Otters return to the weir</title><h1>Weir Notes</h1>"
                    + "<h2>Otters return to the weir</h2>"))
        .isEqualTo("Otters return to the weir");
  }

  @Test
  void prefersSmallLettersToCapitals() {
    assertThat(title("<title>Otters Return</title><h1>OTTERS RETURN</h1>"))
        .isEqualTo("Otters Return");
  }

  @Test
  void readsDublinCoreMicrodataAndTwitter() {
    assertThat(title("<meta name=DC.title content='Otters return'>")).isEqualTo("Otters return");
    assertThat(title("<meta name=twitter:title content='Otters return'>"))
        .isEqualTo("Otters return");
    assertThat(title("<div itemprop=headline>Otters <i>return</i></div>"))
        .isEqualTo("Otters return");
    assertThat(title("<meta property='http://ogp.me/ns#title' content='Otters return'>"))
        .isEqualTo("Otters return");
  }

  @Test
  void namesAllStatementsOfTheTitle() {
    assertThat(
            of("<meta property=og:site_name content=Weir><title>Otters return | Weir</title>"
                    + "<h1>Otters return home</h1>")
                .titles())
        .containsExactly("Otters return | Weir", "Otters return", "Otters return home");
  }

  @Test
  void leavesOutTheKickerThatIsNotStated() {
    String og = "<meta property=og:title content='Otters return to the weir'>";
    assertThat(title(og + "<h1>Wild rivers: Otters return to the weir</h1>"))
        .isEqualTo("Otters return to the weir");
    assertThat(title(og + "<h1>Wild rivers - Otters return to the weir</h1>"))
        .isEqualTo("Otters return to the weir");
    assertThat(title(og + "<h1>Sea Otters return to the weir</h1>"))
        .isEqualTo("Sea Otters return to the weir");
  }

  @Test
  void leavesOutTheShortPartBehindABar() {
    assertThat(
            title(
                "<title>Otters return to the weir | Opinion</title>"
                    + "<h1>Otters return to the weir | Opinion</h1>"))
        .isEqualTo("Otters return to the weir");
    assertThat(title("<title>Otters | Opinion</title><h1>Otters | Opinion</h1>"))
        .isEqualTo("Otters | Opinion");
  }

  @Test
  void keepsTheColonThatThePageShowsAsALineBreak() {
    assertThat(
            title(
                "<meta property=og:title content='Wild rivers: Otters return'>"
                    + "<h1><span>Wild rivers</span> <span>Otters return</span></h1>"))
        .isEqualTo("Wild rivers: Otters return");
  }

  @Test
  void prefersTheHeadlineToTheNameOfTheSection() {
    assertThat(
            title(
                "<title>News - Weir</title><meta property=og:title content='Otters return again'>"
                    + "<h1>News</h1><h1>Otters return again</h1>"))
        .isEqualTo("Otters return again");
  }
}
