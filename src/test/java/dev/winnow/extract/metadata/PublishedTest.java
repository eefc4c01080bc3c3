package dev.winnow.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedTest {
  private static String published(String html) {
    return PageMetadata.of(Jsoup.parse("<title>Otters return</title>" + html))
        .metadata()
        .published();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta property=article:published_time content=2024-05-01>",
        "<meta name=parsely-pub-date content='2024-05-01T10:00'>",
        "<meta name=sailthru.date content='2024-05-01 10:00:00'>",
        "<meta name=pubdate content=20240501>",
        "<meta name=DC.date.issued content=2024-05-01>",
        "<meta name=dcterms.created content=2024-05-01>",
        "<meta name=date content='1 May 2024'>",
        "<meta itemprop=datePublished content=2024-05-01>",
        "<span itemprop=datePublished>May 1, 2024</span>",
        "<time pubdate datetime=2024-05-01>yesterday</time>",
        "<time>1 May 2024</time>",
        "<h1>Otters return</h1><p class=post-date>1 May 2024",
        "<h1>Otters return</h1><p class=byline>By Ada Reed, 1 May 2024",
        "<h1>Otters return</h1><p>Published: 1 May 2024, 10:00",
        "<h1>Otters return</h1><p>Updated 3 May 2024, published 1 May 2024",
        "<html lang=de><h1>Otters return</h1><p>Mittwoch, 1. Mai 2024, 10.00 Uhr",
        "<html lang=ja><h1>Otters return</h1><p>2024年5月1日",
        "<link rel=canonical href=https://weir.example/2024/05/01/otters>",
        "<link rel=canonical href=https://weir.example/otters-20240501.html>",
      })
  void readsEachSource(String html) {
    assertThat(published(html)).isEqualTo("2024-05-01");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta property=article:modified_time content=2024-05-01>",
        "<time class=updated datetime=2024-05-01>1 May 2024</time>",
        "<h1>Otters return</h1><p>Last updated: 1 May 2024",
        "<span itemprop=dateModified>2024-05-01</span>",
        "<meta property=article:published_time content=1970-01-01T00:00:00Z>",
        "<link rel=canonical href=https://weir.example/20249901/otters>",
        "<aside><time datetime=2024-05-01>1 May 2024</time></aside>",
      })
  void readsNoOthers(String html) {
    assertThat(published(html)).isNull();
  }

  @Test
  void trustsTheMostExplicitStatement() {
    assertThat(
            published(
                "<meta name=date content=2024-05-09>"
                    + "<meta property=article:published_time content=2024-05-01>"))
        .isEqualTo("2024-05-01");
    assertThat(
            published(
                "<meta name=dcterms.date content=2024-05-09>"
                    + "<h1>Otters return</h1><time itemprop=datePublished datetime=2024-05-01>"))
        .isEqualTo("2024-05-01");
  }

  @Test
  void takesTheDateNextToTheHeadline() {
    assertThat(
            published(
                "<p class=date>Friday, 10 May 2024</p>"
                    + "<h1>Otters return</h1><p class=date>1 May 2024</p>"
                    + "<p class=date>2 May 2024</p>"))
        .isEqualTo("2024-05-01");
  }

  @Test
  void tellsTheMomentInTheZoneOfThePublication() {
    assertThat(
            published(
                "<meta property=article:published_time content=2024-05-02T01:30:00Z>"
                    + "<time itemprop=datePublished datetime=2024-05-01T21:30:00-04:00>"))
        .isEqualTo("2024-05-01T21:30:00-04:00");
  }

  @ParameterizedTest
  @CsvSource({"de, 2024-07-06", "en-GB, 2024-07-06", "en-US, 2024-06-07", "en,", "ja,"})
  void readsNumbersInTheOrderOfThePagesLanguage(String language, String date) {
    assertThat(published("<html lang=" + language + "><time>06/07/2024</time>")).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource({
    "de, 23.09.22, 2022-09-23",
    "de, 'Kultur, 3.4.22', 2022-04-03",
    "fr, 23/09/98, 1998-09-23",
    "en-US, 9/3/22, 2022-09-03",
    "en-US, 23.09.22,",
    "de, 'Aktualisiert: 23.09.22',",
    "de, 10.23.22,",
    "de, 1.23.09.22,",
    "en, 23/09/22,",
    "hu, 22.09.13,",
    "ja, 22.09.13,",
  })
  void readsYearsOfTwoDigitsWhereTheLanguageTellsTheirPlace(
      String language, String text, String date) {
    assertThat(
            published(
                "<html lang=" + language + "><h1>Otters return</h1><p class=date>" + text + "</p>"))
        .isEqualTo(date);
    assertThat(published("<html lang=" + language + "><h1>Otters return</h1><p>" + text + "</p>"))
        .isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "de, https://weir.example/news/29-10-2021, 2021-10-29",
    "en, https://weir.example/news/29-10-2021/, 2021-10-29",
    "en-US, https://weir.example/09-10-2021-otters, 2021-09-10",
    "en, https://weir.example/news/09-10-2021,",
  })
  void readsAddressesThatEndInTheYear(String language, String url, String date) {
    assertThat(published("<html lang=" + language + "><link rel=canonical href=" + url + ">"))
        .isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource({
    "<time datetime=2024-05-01T21:30:00-04:00>, 2024-05-01T21:30:00-04:00",
    "<time>1 May 2024</time>, 2024-05-01",
    "<time>2 May 2024</time>, 2024-05-02T01:30:40Z",
    "<time>3 May 2024</time>, 2024-05-02T01:30:40Z",
    "<time>30 April 2024</time>, 2024-05-02T01:30:40Z",
    "<aside><time>1 May 2024</time></aside>, 2024-05-02T01:30:40Z",
  })
  void takesTheDayOfTheReadersThatThePageShows(String shown, String date) {
    assertThat(
            published(
                "<meta property=article:published_time content=2024-05-02T01:30:40Z>"
                    + "<h1>Otters return</h1>"
                    + shown))
        .isEqualTo(date);
  }

  @Test
  void readsWhoSubmittedItWhen() {
    assertThat(
            published(
                "<html lang=de><h1>Otters return</h1><div class=submitted>Gespeichert von ada am 1."
                    + " Mai 2024 - 18:55</div>"))
        .isEqualTo("2024-05-01");
  }

  @Test
  void aLayoutWithASidebarIsNoSidebar() {
    String date = "<p class=date>1 May 2024</p>";
    assertThat(published("<div class=has-sidebar>" + date + "</div>")).isEqualTo("2024-05-01");
    assertThat(published("<div class=layoutRightSidebar>" + date + "</div>"))
        .isEqualTo("2024-05-01");
    assertThat(published("<div class=sidebar>" + date + "</div>")).isNull();
  }

  @Test
  void theDateOfAnEntryThatWasNeverChangedIsThatOfItsPublication() {
    assertThat(published("<time class='entry-date updated' datetime=2024-05-01>"))
        .isEqualTo("2024-05-01");
    assertThat(published("<time class=updated datetime=2024-05-01>")).isNull();
  }

  @Test
  void findsTheDateNearAHeadlineThatOnlyItsTextTells() {
    assertThat(published("<p>Otters return</p><p>1 May 2024</p><p>2 May 2024</p>"))
        .isEqualTo("2024-05-01");
    assertThat(published("<p>Otters swim</p><p>1 May 2024</p>")).isNull();
  }
}
