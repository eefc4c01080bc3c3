package dev.winnow.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.model.Metadata;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class PageMetadataTest {
  private static Metadata of(String html) {
    return PageMetadata.of(Jsoup.parse(html)).metadata();
  }

  @Test
  void readsWhatThePageStates() {
    assertThat(
            of(
                "<html lang=en_gb><head><title>Otters | Weir</title>"
                    + "<meta property='og:title' content=' Otters\n return '>"
                    + "<meta name=Author content='Ada Reed'><meta name=author content='Bo Li'>"
                    + "<meta property=article:published_time content='2024-05-01T10:00:00+0200'>"
                    + "<meta property=og:site_name content=Weir>"
                    + "<link rel=canonical href=https://weir.example/otters></head>"))
        .isEqualTo(
            new Metadata(
                "Otters return",
                "Ada Reed, Bo Li",
                "2024-05-01T10:00:00+02:00",
                "Weir",
                "https://weir.example/otters",
                "en-GB"));
  }

  @Test
  void knowsNothingWhereNothingIsValid() {
    assertThat(
            of(
                "<html lang='English (UK)'><meta property='og:title' content=' '>"
                    + "<meta name=author content='https://social.example/ada'>"
                    + "<meta property=article:published_time content='1 May'>"
                    + "<link rel=canonical href='/otters'><time datetime=yesterday>x</time>"))
        .isEqualTo(Metadata.NONE);
  }

  @Test
  void readsLinkedDataBeforeAllElse() {
    PageMetadata page =
        PageMetadata.of(
            Jsoup.parse(
                """
                <meta property="og:title" content="Otters return to the weir">
                <meta property="og:description" content="They swim.">
                <meta name="author" content="Web Desk"><meta name="date" content="2024-05-09">
                <script type="application/ld+json">
                {"@context": "https://schema.org", "@type": "NewsArticle",
                 "headline": "Otters return to the weir",
                 "author": [{"@type": "Person", "name": "Ada Reed"},
                            {"@type": "Organization", "name": "Weir Press"}],
                 "datePublished": "2024-05-01T10:00:00Z", "dateModified": "2024-05-02",
                 "publisher": {"@type": "Organization", "name": "The Weir"},
                 "mainEntityOfPage": {"@id": "https://weir.example/otters"},
                 "inLanguage": "en", "articleBody": "They swim.\\n\\nThey dive."}
                </script>
                <h1>Otters return to the weir</h1>
                """));
    assertThat(page.metadata())
        .isEqualTo(
            new Metadata(
                "Otters return to the weir",
                "Ada Reed",
                "2024-05-01T10:00:00Z",
                "The Weir",
                "https://weir.example/otters",
                "en"));
    assertThat(page.articleBody()).isEqualTo("They swim.\nThey dive.");
    assertThat(page.description()).isEqualTo("They swim.");
    assertThat(page.pageType()).isEqualTo("NewsArticle");
    assertThat(page.authors()).containsExactly("Ada Reed");
  }

  @Test
  void takesTheTypeOfThePageFromOpenGraphWithoutLinkedData() {
    assertThat(PageMetadata.of(Jsoup.parse("<meta property=og:type content=article>")).pageType())
        .isEqualTo("article");
  }
}
