package dev.winnow.recur;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.model.Article;
import dev.winnow.recur.blocks.BlockOccurrences;
import dev.winnow.recur.blocks.CountingScope;
import dev.winnow.recur.blocks.KeyedArticle;
import dev.winnow.recur.blocks.ScopeSizes;
import dev.winnow.recur.evidence.FrequentBlock;
import dev.winnow.text.Hash64;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockCounterTest {
  private static final RecurrenceSettings ONE_BUCKET =
      new RecurrenceSettings(null, null, null, 1, null);

  /** Of a block in so many documents, 64 are looked at and all are counted. */
  @Test
  void looksAtAFewOfAHundredThousandDocuments() {
    String footer = "The footer of a very large site, which stands on each of its pages.";
    ScopeSizes sizes = new ScopeSizes();
    sizes.add(Hash64.of(CountingScope.CORPUS), 100_000);
    List<byte[]> bucket = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      Article article = Corpus.article("d" + i, null, footer);
      BlockOccurrences.of(KeyedArticle.of(article), 1, (b, each) -> bucket.add(each));
    }
    sizes.forEachPart(bucket::add);
    List<FrequentBlock> candidates = new ArrayList<>();
    BlockCounter.of(bucket, ONE_BUCKET, candidates::add);

    assertThat(candidates).hasSize(1);
    assertThat(candidates.get(0).documents()).isEqualTo(100_000);
    assertThat(bucket.stream().filter(each -> sampled(candidates.get(0), each))).hasSize(64);
    assertThat(bucket).allSatisfy(each -> assertThat(each.length).isLessThanOrEqualTo(24));
  }

  private static boolean sampled(FrequentBlock candidate, byte[] each) {
    return !ScopeSizes.isPart(each)
        && candidate.samples(BlockOccurrences.unpacked(each).document());
  }

  @Test
  void countsTheSameBytesInTwoPlacesOnce() {
    List<Article> corpus = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      corpus.add(Corpus.article("same" + i % 3, null, "A line that stands in three documents."));
    }

    assertThat(Corpus.learned(corpus, new RecurrenceSettings(4, 0.0, 2, 1, null))).isEmpty();
  }
}
