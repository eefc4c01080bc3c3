package dev.winnow.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** No page is so broken that reading its metadata fails. */
class PageMetadataPropertyTest {
  private static final String PAGE =
      """
      <html lang=en><head><title>Otters return | Weir</title>
      <meta property="og:title" content="Otters return"><meta name=author content="By Ada Reed, MD">
      <meta name=date content="2024-05-01T10:00:00+02:00"><meta name=pubdate content=1714550400>
      <link rel=canonical href="https://weir.example/2024/05/01/otters">
      <script type="application/ld+json">{"@graph": [{"@type": ["NewsArticle"], "headline": "Otters",
      "author": [{"@id": "#ada"}, "Bo Li"], "articleBody": "<p>They &amp; we.</p>", "n": -1.5e3},
      {"@type": "Person", "@id": "#ada", "name": "Ada Reed"}]}</script></head>
      <body><h1>Otters return</h1><p class=byline>By Ada Reed and Bo Li</p>
      <time datetime=2024-05-01>1 May 2024</time><p>Text.</p></body></html>
      """;

  @Property(tries = 500)
  void survivesCuts(
      @ForAll @IntRange(max = 1100) int from, @ForAll @IntRange(max = 60) int length) {
    int start = Math.min(from, PAGE.length());
    int end = Math.min(start + length, PAGE.length());
    assertThat(PageMetadata.of(Jsoup.parse(PAGE.substring(0, start)))).isNotNull();
    assertThat(PageMetadata.of(Jsoup.parse(PAGE.substring(0, start) + PAGE.substring(end))))
        .isNotNull();
  }

  @Property(tries = 500)
  void survivesWhatIsPutIn(@ForAll @IntRange(max = 1100) int at, @ForAll("signs") String inserted) {
    int start = Math.min(at, PAGE.length());
    String page = PAGE.substring(0, start) + inserted + PAGE.substring(start);
    assertThat(PageMetadata.of(Jsoup.parse(page))).isNotNull();
  }

  @Provide
  Arbitrary<String> signs() {
    return Arbitraries.strings()
        .withChars("{}[]\"':,\\/<>=&;@#0123456789 \n\t-|\u0000\u00AD\uD83D\uDE00éж漢")
        .ofMinLength(1)
        .ofMaxLength(12);
  }

  @Test
  void survivesDepthAndMass() {
    String deep = "<div class='author date'>".repeat(100_000) + "By Ada Reed 1 May 2024";
    assertThat(PageMetadata.of(Jsoup.parse(deep))).isNotNull();
    String json = "{\"@type\": \"Article\", \"a\": ".repeat(100_000);
    assertThat(
            PageMetadata.of(Jsoup.parse("<script type=application/ld+json>" + json + "</script>")))
        .isNotNull();
    String many = "<h1>Otters return</h1><p class=byline>By Ada Reed".repeat(20_000);
    assertThat(PageMetadata.of(Jsoup.parse(many)).authors()).containsExactly("Ada Reed");
  }
}
