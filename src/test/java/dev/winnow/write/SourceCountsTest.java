package dev.winnow.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.model.Article;
import dev.winnow.model.Metadata;
import dev.winnow.model.RunCounts;
import dev.winnow.model.RunCounts.Count;
import dev.winnow.model.RunCounts.Figure;
import dev.winnow.model.RunCounts.FigureKey;
import dev.winnow.model.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceCountsTest {

  @ParameterizedTest
  @CsvSource({
    "https://www.Weir.example/a,The Weir,/in/a.html,weir.example",
    "not an address,The Weir,/in/a.html,The Weir",
    ",,/home/me/news/harbour/a.txt,harbour",
    ",,a.txt,.",
    ",,/in/old.zip!/2020/a.txt,old.zip",
    ",,/in/crawl.jsonl#line=17,crawl.jsonl",
    ",' ',s3://bucket/day/a.html,day"
  })
  void aSourceIsAHostASiteOrAFolder(String url, String site, String uri, String source) {
    SourceCounts counts = new SourceCounts(1);
    counts.add(article(url, site, uri));

    assertThat(counts.total().counts())
        .containsExactly(new Count(FigureKey.of(Figure.RECORDS_BY_SOURCE, source), 1));
  }

  @Test
  void rareSourcesOfManyShardsAreOneNumber() {
    SourceCounts counts = new SourceCounts(65_536);
    for (int i = 0; i < 60; i++) {
      counts.add(article("https://host-" + (100 + i) + ".example/", null, "a"));
      counts.add(article("https://frequent.example/", null, "a"));
    }
    RunCounts total = counts.total();

    assertThat(total.counts()).hasSize(51);
    assertThat(total.get(FigureKey.of(Figure.RECORDS_BY_SOURCE, "frequent.example"))).isEqualTo(60);
    assertThat(total.get(FigureKey.of(Figure.RECORDS_BY_SOURCE, "host-148.example"))).isOne();
    assertThat(total.get(FigureKey.of(Figure.RECORDS_OF_OTHER_SOURCES))).isEqualTo(11);
  }

  private static Article article(String url, String site, String uri) {
    return SampleArticles.article(List.of(), List.of())
        .withSource(new Source(SampleArticles.ID, uri, List.of(), "text/plain", "UTF-8"))
        .withMetadata(new Metadata(null, null, null, site, url, null));
  }
}
