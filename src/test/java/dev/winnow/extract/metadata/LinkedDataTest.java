package dev.winnow.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedDataTest {
  private static PageMetadata of(String json) {
    return PageMetadata.of(Jsoup.parse("<script type='application/ld+json'>" + json + "</script>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"@type\": \"Article\", \"headline\": \"Otters return\"}",
        "[{\"@type\": \"Article\", \"headline\": \"Otters return\"}]",
        "{\"@graph\": [{\"@type\": \"WebSite\", \"name\": \"Weir\"},"
            + " {\"@type\": [\"Article\", \"Thing\"], \"headline\": \"Otters return\"}]}",
        "{\"@type\": \"WebPage\", \"headline\": \"Page\","
            + " \"mainEntity\": {\"@type\": \"ReportageNewsArticle\", \"headline\": \"Otters return\"}}",
        "{\"@type\": \"http://schema.org/BlogPosting\","
            + " \"http://schema.org/headline\": {\"@value\": \"Otters return\"}}",
        "{\"@type\": \"ItemList\", \"itemListElement\": [{\"@type\": \"Article\", \"headline\": \"No\"}]}"
            + " {\"@type\": \"Article\", \"headline\": \"Otters return\"}",
        "<!-- {\"@type\": \"Article\", \"headline\": \"Otters return\"} -->",
        "//<![CDATA[\n[{\"@type\": \"Article\", \"headline\": \"Otters return\"}]\n//]]>",
        "/*<![CDATA[*/ {\"@type\": \"Article\", \"headline\": \"Otters return\"}; /*]]>*/",
        "{\"@type\": \"Article\", \"headline\": \"Otters\n\treturn\",}",
        "{'@type': 'Article', headline: 'Otters return'}",
        "{\"@type\": \"Article\", \"headline\": \"Otters&nbsp;return\", \"url\": ",
        "{\"@type\": \"Article\", \"headline\": \"Otters return\", \"about\": {\"x\": [1, 2",
        "{&quot;@type&quot;: &quot;Article&quot;, &quot;headline&quot;: &quot;Otters return&quot;}",
        "{\"@type\": \"Article\", \"headline\": [\"Otters return\"], \"isFree\": true, \"n\": 007}",
      })
  void readsEachShape(String json) {
    assertThat(of(json).metadata().title()).isEqualTo("Otters return");
  }

  @Test
  void mendsQuotationMarksInStrings() {
    assertThat(of("{\"@type\": \"Article\", \"headline\": \"Otters \"return\" home\"}"))
        .extracting(page -> page.metadata().title())
        .isEqualTo("Otters \"return\" home");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Ada Reed\"",
        "[\"Ada Reed\"]",
        "{\"@type\": \"Person\", \"name\": \"Ada Reed\"}",
        "{\"@list\": [{\"@type\": \"Person\", \"name\": [\"Ada Reed\"]}]}",
        "{\"@id\": \"#ada\"}",
        "[{\"@id\": \"#weir\"}, {\"@id\": \"#ada\"}]",
      })
  void readsEachShapeOfAnAuthor(String author) {
    assertThat(
            of("{\"@graph\": [{\"@type\": \"Article\", \"author\": "
                    + author
                    + "}, {\"@type\": \"Person\", \"@id\": \"#ada\", \"name\": \"Ada Reed\"},"
                    + "{\"@type\": \"Organization\", \"@id\": \"#weir\", \"name\": \"Weir Press\"}]}")
                .authors())
        .containsExactly("Ada Reed");
  }

  @Test
  void theArticleGoesBeforeThePage() {
    PageMetadata page =
        of(
            """
            {"@graph": [
              {"@type": "WebPage", "datePublished": "2020-01-01", "headline": "Page"},
              {"@type": "NewsArticle", "datePublished": "2024-05-01", "headline": "Otters return"}]}
            """);
    assertThat(page.metadata().published()).isEqualTo("2024-05-01");
    assertThat(page.pageType()).isEqualTo("NewsArticle");
  }

  @Test
  void knowsNothingOfWhatIsNoJson() {
    assertThat(of("var x = 1;").metadata().title()).isNull();
    assertThat(of("").metadata().title()).isNull();
    assertThat(of("[[[").metadata().title()).isNull();
    assertThat(of("{\"@type\": 5, \"author\": {}, \"headline\": {\"a\": []}}").authors())
        .isEqualTo(List.of());
  }

  @Test
  void takesTheMarkupOutOfTheBody() {
    assertThat(
            of("{\"@type\": \"Article\", \"articleBody\":"
                    + " \"&lt;p&gt;They <b>swim</b>.&lt;/p&gt;&lt;p&gt;3 &lt; 4.\"}")
                .articleBody())
        .isEqualTo("They swim.\n3 < 4.");
  }
}
