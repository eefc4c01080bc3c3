package dev.winnow.dedup.embeddings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.djl.util.Utils;
import org.junit.jupiter.api.Test;

class MiniLmTest {
  private static final String FLOOD =
      "The river rose by two metres during the night and flooded the old town of Ellery, where the"
          + " fire brigade carried forty people out of their houses in boats.";
  private static final String REWORDED =
      "Forty residents of Ellery had to be rescued by boat from their homes after the water level"
          + " climbed two metres overnight and inundated the historic centre.";
  private static final String MATCH =
      "The home side won the final by three goals to one; the captain scored twice in the second"
          + " half and was carried off the pitch by the supporters.";

  private final TextEmbedder model = TextEmbedder.load();

  @Test
  void theServiceLoaderFindsIt() {
    assertThat(TextEmbedder.isThere()).isTrue();
    assertThat(model).isInstanceOf(MiniLm.class);
  }

  @Test
  void nothingIsFetchedOrReported() {
    assertThat(Utils.isOfflineMode()).isTrue();
  }

  @Test
  void vectorsAreOfLengthOneAndTheSameEachTime() {
    float[] vector = model.vector(FLOOD);

    assertThat(cosine(vector, vector)).isCloseTo(1, within(1e-6));
    assertThat(vector).hasSize(384).isEqualTo(model.vector(FLOOD));
  }

  @Test
  void theSameInOtherWordsIsCloserThanAnotherEvent() {
    float[] flood = model.vector(FLOOD);

    assertThat(cosine(flood, model.vector(REWORDED))).isGreaterThan(0.6);
    assertThat(cosine(flood, model.vector(MATCH))).isLessThan(0.4);
  }

  @Test
  void whatComesAfterTheFirstPassageCounts() {
    assertThat(model.vector(FLOOD.repeat(5) + MATCH.repeat(5)))
        .isNotEqualTo(model.vector(FLOOD.repeat(5) + REWORDED.repeat(5)));
  }

  @Test
  void passagesEndBetweenWordsAndLoseNone() {
    String text = "Ellery ".repeat(300).strip();

    assertThat(MiniLm.passages(text)).allMatch(passage -> passage.length() <= 600).hasSize(4);
    assertThat(String.join(" ", MiniLm.passages(text))).isEqualTo(text);
    assertThat(MiniLm.passages("水".repeat(1_300))).hasSize(3);
  }

  private static double cosine(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (double) a[i] * b[i];
    }
    return sum;
  }
}
