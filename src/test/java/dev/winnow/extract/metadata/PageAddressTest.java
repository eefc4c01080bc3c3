package dev.winnow.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.model.Metadata;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Address, language and publication. */
class PageAddressTest {
  private static Metadata of(String html) {
    return PageMetadata.of(Jsoup.parse(html)).metadata();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<link rel=canonical href=https://weir.example/otters>",
        "<link rel=canonical href=/otters><meta property=og:url content=https://weir.example/otters>",
        "<meta name=twitter:url content=https://weir.example/otters>",
        "<script type=application/ld+json>{\"@type\": \"Article\","
            + "\"mainEntityOfPage\": \"https://weir.example/otters\"}</script>",
        "<script type=application/ld+json>{\"@type\": \"WebPage\","
            + "\"url\": \"https://weir.example/otters\"}</script>",
      })
  void readsTheAddress(String html) {
    assertThat(of(html).url()).isEqualTo("https://weir.example/otters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/otters", "//weir.example/", "https://", "ftp://weir.example", "a b"})
  void readsNoOtherAddress(String address) {
    assertThat(of("<link rel=canonical href='" + address + "'>").url()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '`',
      textBlock =
          """
          html lang=de_AT                                     > de-AT
          html xml:lang=fr                                    > fr
          meta property=og:locale content=pt_BR               > pt-BR
          meta http-equiv=Content-Language content=ja         > ja
          meta name=dc.language content=sr-Latn               > sr-Latn
          html lang='not a tag'                               >
          """)
  void readsTheLanguage(String tag, String language) {
    assertThat(of("<" + tag + ">").language()).isEqualTo(language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta property=og:site_name content='The Weir'>",
        "<meta name=application-name content='The Weir'>",
        "<meta name=DC.publisher content='The Weir'>",
        "<script type=application/ld+json>{\"@type\": \"NewsArticle\","
            + "\"publisher\": {\"name\": \"The Weir\"}}</script>",
        "<script type=application/ld+json>{\"@type\": \"WebSite\", \"name\": \"The Weir\"}</script>",
        "<title>Otters return home - The Weir</title><h1>The Weir</h1>",
      })
  void readsThePublication(String html) {
    assertThat(of(html).site()).isEqualTo("The Weir");
  }
}
