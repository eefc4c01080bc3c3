package dev.winnow.dedup.embeddings;

import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.util.ArrayList;
import java.util.List;

/**
 * The model all-MiniLM-L6-v2 with quantised weights, run in this process by ONNX Runtime. It knows
 * English, and reads 128 tokens of a text at most; so a text is read in passages, and its vector is
 * the mean of theirs.
 */
public final class MiniLm implements TextEmbedder {
  /** UTF-16 units that are some 110 words, and with few exceptions less than 128 tokens. */
  private static final int PASSAGE = 600;

  static {
    // Else the tokenizer's library reports its use to its makers, and fetches another build of
    // itself where there is a graphics card.
    System.setProperty("ai.djl.offline", "true");
    System.setProperty("RUST_FLAVOR", "cpu");
  }

  private final AllMiniLmL6V2QuantizedEmbeddingModel model =
      new AllMiniLmL6V2QuantizedEmbeddingModel(Runnable::run);

  @Override
  public float[] vector(String text) {
    float[] sum = new float[model.dimension()];
    for (String passage : passages(text)) {
      float[] vector = model.embed(passage).content().vector();
      for (int i = 0; i < sum.length; i++) {
        sum[i] += vector[i];
      }
    }
    double square = 0;
    for (float each : sum) {
      square += (double) each * each;
    }
    for (int i = 0; i < sum.length; i++) {
      sum[i] = (float) (sum[i] / Math.sqrt(square));
    }
    return sum;
  }

  /** Parts that end between words where there are blanks. */
  static List<String> passages(String text) {
    List<String> passages = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = Math.min(text.length(), start + PASSAGE);
      if (end < text.length()) {
        int blank = text.lastIndexOf(' ', end);
        end = blank > start + PASSAGE / 2 ? blank : end;
      }
      String passage = text.substring(start, end).strip();
      if (!passage.isEmpty()) {
        passages.add(passage);
      }
      start = end;
    }
    return passages;
  }
}
