package dev.winnow.dedup.paragraphs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.dedup.settings.Policy;
import dev.winnow.dedup.settings.RepeatSettings;
import dev.winnow.dedup.settings.Scope;
import dev.winnow.model.Article;
import dev.winnow.model.Paragraph;
import dev.winnow.model.Reference;
import dev.winnow.model.Removal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ParagraphDedupPropertyTest {
  private static final ParagraphDedup RULES =
      new ParagraphDedup(new RepeatSettings(Policy.DROP, Scope.CORPUS, 1, 4), "Dedup");

  @Property(tries = 300)
  void theOrderOfTheDocumentsDoesNotMatter(
      @ForAll("corpora") List<Article> corpus, @ForAll Random random) {
    List<Article> shuffled = new ArrayList<>(corpus);
    Collections.shuffle(shuffled, random);

    assertThat(cleaned(shuffled)).isEqualTo(cleaned(corpus));
  }

  @Property(tries = 300)
  void eachTextIsKeptOnceAndWhatGoesPointsToIt(@ForAll("corpora") List<Article> corpus) {
    Map<String, Article> cleaned = cleaned(corpus);
    Set<String> kept = new HashSet<>();
    for (Article article : cleaned.values()) {
      for (Paragraph paragraph : article.paragraphs()) {
        assertThat(kept.add(paragraph.text())).isTrue();
      }
    }
    for (Article article : corpus) {
      article.paragraphs().forEach(paragraph -> assertThat(kept).contains(paragraph.text()));
    }
    for (Article article : cleaned.values()) {
      for (Removal removal : article.removals()) {
        Reference of = removal.of();
        assertThat(cleaned.get(of.id()).paragraphs().get(of.paragraph()).text())
            .isEqualTo(removal.text());
      }
      if (article.dropped() != null) {
        assertThat(cleaned.get(article.dropped().of().id()).dropped()).isNull();
      }
    }
  }

  private static Map<String, Article> cleaned(List<Article> corpus) {
    List<Occurrence> occurrences = new ArrayList<>();
    corpus.forEach(article -> occurrences.addAll(RULES.fingerprinted(article).occurrences()));
    Set<RepeatedParagraph> repeats = ParagraphDedup.among(occurrences);
    Map<String, NavigableSet<Integer>> lost = new HashMap<>();
    for (RepeatedParagraph repeat : repeats) {
      lost.computeIfAbsent(repeat.id(), id -> new TreeSet<>()).add(repeat.paragraph());
    }
    Map<String, Article> cleaned = new HashMap<>();
    for (Article article : corpus) {
      List<RepeatedParagraph> own =
          repeats.stream()
              .filter(repeat -> repeat.id().equals(article.source().id()))
              .map(repeat -> RULES.renumbered(repeat, lost))
              .toList();
      cleaned.put(article.source().id(), RULES.applied(article, own));
    }
    return cleaned;
  }

  @Provide
  static Arbitrary<List<Article>> corpora() {
    Arbitrary<String> dates =
        Arbitraries.of("2024-01-01", "2024-01-02", "2024-01-01T22:00:00-05:00").injectNull(0.5);
    Arbitrary<String[]> texts =
        Arbitraries.of("a", "b", "c", "d", "e", "f", "g")
            .array(String[].class)
            .ofMinSize(1)
            .ofMaxSize(6);
    return Combinators.combine(dates, texts)
        .as((date, paragraphs) -> ParagraphDedupTest.article("0", date, paragraphs))
        .list()
        .ofMaxSize(8)
        .map(ParagraphDedupPropertyTest::numbered);
  }

  private static List<Article> numbered(List<Article> articles) {
    List<Article> numbered = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      Article article = articles.get(i);
      numbered.add(
          ParagraphDedupTest.article(
              String.format("%064x", (i * 37) % 101),
              article.metadata().published(),
              article.paragraphs().stream().map(Paragraph::text).toArray(String[]::new)));
    }
    return numbered;
  }
}
