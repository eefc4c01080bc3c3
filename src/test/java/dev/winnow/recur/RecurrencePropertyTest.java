package dev.winnow.recur;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.model.Article;
import dev.winnow.model.Paragraph;
import dev.winnow.model.Removal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RecurrencePropertyTest {

  @Property(tries = 60)
  void neitherTheOrderNorTheBucketsMatter(
      @ForAll @IntRange(min = 1, max = 90) int seed,
      @ForAll @IntRange(min = 1, max = 40) int buckets,
      @ForAll Random random) {
    List<Article> corpus = corpus(seed);
    List<Article> shuffled = new ArrayList<>(corpus);
    Collections.shuffle(shuffled, random);

    assertThat(Corpus.learned(shuffled, settings(buckets)))
        .isEqualTo(Corpus.learned(corpus, settings(1)));
  }

  @Property(tries = 60)
  void eachParagraphIsKeptOrInTheAudit(@ForAll @IntRange(min = 1, max = 90) int seed) {
    List<Article> corpus = corpus(seed);
    RecurrentTable known = RecurrentTable.of(Corpus.learned(corpus, settings(3)));
    for (Article article : corpus) {
      Article done = new BlockRemover("R", known).apply(article);
      List<String> all = new ArrayList<>(done.paragraphs().stream().map(Paragraph::text).toList());
      done.removals().stream().map(Removal::text).forEach(all::add);

      assertThat(all)
          .containsExactlyInAnyOrderElementsOf(
              article.paragraphs().stream().map(Paragraph::text).toList());
    }
  }

  @Property(tries = 60)
  void whatWasWrittenIsRead(@ForAll @IntRange(min = 1, max = 90) int seed) {
    List<Recurrent> found = Corpus.learned(corpus(seed), settings(3));
    String file = RecurrentFile.of(found);

    assertThat(RecurrentFile.read("learned", file)).isEqualTo(found);
    assertThat(RecurrentFile.of(RecurrentFile.read("learned", file))).isEqualTo(file);
  }

  private static RecurrenceSettings settings(int buckets) {
    return new RecurrenceSettings(2, 0.0, 4, buckets, null);
  }

  /** Unrelated articles and copies, of two sites and none, with blocks at any place. */
  private static List<Article> corpus(int seed) {
    Random random = new Random(seed);
    List<Article> corpus = new ArrayList<>();
    int size = 4 + random.nextInt(20);
    for (int i = 0; i < size; i++) {
      int story = random.nextInt(4) == 0 ? 0 : i;
      List<String> paragraphs = new ArrayList<>();
      paragraphs.add(Corpus.prose(3 * story, 40));
      paragraphs.add(Corpus.prose(3 * story + 1, 40));
      for (int k = 0; k < 3; k++) {
        String block = "Block " + random.nextInt(90) + " of " + random.nextInt(2) + " stands here.";
        paragraphs.add(random.nextInt(paragraphs.size() + 1), block);
      }
      int site = random.nextInt(3);
      String url = site == 0 ? null : "https://site" + site + ".example/" + i;
      corpus.add(Corpus.article("d" + i, url, paragraphs.toArray(String[]::new)));
    }
    corpus.add(corpus.get(0));
    return corpus;
  }
}
