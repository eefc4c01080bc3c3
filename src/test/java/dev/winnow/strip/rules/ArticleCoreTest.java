package dev.winnow.strip.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ArticleCoreTest {

  /** A document from a sketch: {@code P} a paragraph of 40 words, {@code l} a line of two. */
  private static ArticleCore core(String sketch) {
    return core(sketch, new boolean[sketch.length()]);
  }

  private static ArticleCore core(String sketch, boolean[] taken) {
    int[] words = sketch.chars().map(c -> c == 'P' ? 40 : 2).toArray();
    boolean[] sentences = new boolean[sketch.length()];
    for (int i = 0; i < sentences.length; i++) {
      sentences[i] = sketch.charAt(i) == 'P';
    }
    return ArticleCore.of(words, sentences, taken);
  }

  @Test
  void liesBetweenMenuAndFooter() {
    assertThat(core("llllllPPPlPPPPllllllll")).isEqualTo(new ArticleCore(6, 14));
  }

  @Test
  void bridgesAListThatHasProseAfterIt() {
    assertThat(core("llllPPPPPPPPPPllllllllllllllPPPPll")).isEqualTo(new ArticleCore(4, 32));
  }

  @Test
  void leavesOutATeaserBelowALongArticle() {
    assertThat(core("PPPPPPPPPPPPPPPPPPPPllllllPllll").to()).isEqualTo(20);
  }

  @Test
  void isEverythingWhereThereIsLittleProse() {
    assertThat(core("llllPPllll")).isEqualTo(new ArticleCore(0, 10));
    assertThat(core("llllllllll")).isEqualTo(new ArticleCore(0, 10));
    assertThat(core("")).isEqualTo(new ArticleCore(0, 0));
  }

  @Test
  void isEverythingWhereTheProseIsInManyPlaces() {
    String scattered = ("P".repeat(3) + "l".repeat(20)).repeat(12);
    ArticleCore core = core(scattered);

    assertThat(core.from()).isZero();
    assertThat(core.to()).isGreaterThanOrEqualTo(scattered.length() - 20);
  }

  @Test
  void endsWhereRulesTookProseAway() {
    String sketch = "PPPPPPPPlPPP";
    boolean[] taken = new boolean[sketch.length()];
    Arrays.fill(taken, 8, 12, true);

    assertThat(core(sketch, taken).to()).isEqualTo(8);
  }

  @Test
  void sparesTheLineThatTouchesItIfItIsLong() {
    int[] words = {2, 2, 9, 40, 40, 40, 15, 2};
    boolean[] sentences = {false, false, false, true, true, true, false, false};

    assertThat(ArticleCore.of(words, sentences, new boolean[8])).isEqualTo(new ArticleCore(2, 7));
  }
}
