package dev.winnow.strip.blocks;

import dev.winnow.classify.Forest;
import dev.winnow.classify.ForestFile;
import dev.winnow.model.RemovalKind;
import dev.winnow.yaml.Shipped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The weights that tell text of an article from what a scrape left around and within it. They say
 * nothing of words but how some prompts and credits begin; all else is lengths, signs, places and
 * what rules have taken nearby, in any language.
 */
public final class BlockModel implements Serializable {
  private static final long serialVersionUID = 1;

  /** Words from which on prose beside other prose is not in question. */
  private static final int LONG_PROSE_WORDS = 20;

  /**
   * A block with at least 1/5 of all sentence words is always kept, so that short reports survive
   * in pages full of menus. On 1,217 labelled scrapes this spares 0.03 % of the boilerplate.
   */
  private static final int PROSE_DIVISOR = 5;

  /** Pieces up to which a document is an article in a few blocks and no page, if all are calm. */
  private static final int MAX_CALM_PIECES = 4;

  /** How far neighbours are that a score is drawn towards. */
  private static final int SMOOTHED_BLOCKS = 2;

  private final Forest forest;
  private final String hash;

  private BlockModel(byte[] json) throws IOException {
    forest = ForestFile.read(new ByteArrayInputStream(json));
    hash = DigestUtils.sha256Hex(json).substring(0, 16);
    if (!forest.features().equals(BlockFeatures.NAMES)
        || forest.beginWidth() > BlockFeatures.FIRST_FEATURES) {
      throw new IOException("it was trained on other features than this version measures");
    }
  }

  /**
   * Reads a model that {@code src/tools} wrote.
   *
   * @throws IOException if the file cannot be read, is no model, or is one for other features
   */
  public static BlockModel read(Path file) throws IOException {
    return new BlockModel(Files.readAllBytes(file));
  }

  /** Winnow's own model. */
  public static BlockModel shipped() {
    return Own.MODEL;
  }

  /**
   * How likely each piece of a document is text of its article, from 0 to 1; 1 for what is not in
   * question.
   *
   * @param title the document's title; null if it has none
   */
  public float[] scores(List<ScoredBlock> pieces, String title) {
    float[] scores = new float[pieces.size()];
    Arrays.fill(scores, 1);
    BitSet asked = asked(pieces);
    if (!asked.isEmpty()) {
      score(new BlockView(pieces), asked, title, scores);
      smooth(scores, asked);
    }
    return scores;
  }

  /** Scores by form and place; where these leave it open, by what is said as well. */
  private void score(BlockView view, BitSet asked, String title, float[] scores) {
    BlockFeatures features = new BlockFeatures(view);
    BitSet open = new BitSet();
    float[][] rows = new float[scores.length][];
    for (int i = asked.nextSetBit(0); i >= 0; i = asked.nextSetBit(i + 1)) {
      float[] row = features.first(i);
      float begun = forest.begin(row);
      if (forest.isSettled(begun)) {
        scores[i] = Forest.probability(begun);
      } else {
        scores[i] = begun;
        rows[i] = row.clone();
        open.set(i);
      }
    }
    TopicFeatures topic = open.isEmpty() ? null : new TopicFeatures(view, open, title);
    for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
      BlockFeatures.addTopic(rows[i], topic, i);
      scores[i] = forest.finish(scores[i], rows[i]);
    }
  }

  /**
   * Draws the scores of neighbours in question towards each other: the lines of a list are of the
   * article together or not at all.
   */
  private static void smooth(float[] scores, BitSet asked) {
    float[] own = scores.clone();
    for (int i = asked.nextSetBit(0); i >= 0; i = asked.nextSetBit(i + 1)) {
      float sum = 0;
      float weights = 0;
      for (int step = -SMOOTHED_BLOCKS; step <= SMOOTHED_BLOCKS; step++) {
        if (i + step >= 0 && asked.get(i + step)) {
          float weight = 1f / (1 + Math.abs(step));
          sum += weight * own[i + step];
          weights += weight;
        }
      }
      scores[i] = sum / weights;
    }
  }

  /**
   * The pieces that are in question: they are still there, do not hold half of what is nor a fifth
   * of the prose, and are no prose amid prose. What is not in question costs no time, as most of a
   * clean article must not. Nor is anything in a document of {@value #MAX_CALM_PIECES} pieces of
   * which none is boilerplate.
   */
  static BitSet asked(List<ScoredBlock> pieces) {
    int words = 0;
    int prose = 0;
    for (ScoredBlock piece : pieces) {
      words += piece.taken() == null ? piece.words() : 0;
      prose += piece.isProse() ? piece.words() : 0;
    }
    BitSet asked = new BitSet();
    if (pieces.size() <= MAX_CALM_PIECES && pieces.stream().noneMatch(BlockModel::isAround)) {
      return asked;
    }
    for (int i = 0; i < pieces.size(); i++) {
      ScoredBlock piece = pieces.get(i);
      boolean most =
          piece.words() * 2 >= words || piece.isProse() && piece.words() * PROSE_DIVISOR >= prose;
      asked.set(i, piece.taken() == null && !most && !isSettled(pieces, i));
    }
    return asked;
  }

  /** Whether a piece is what pages have around an article. */
  private static boolean isAround(ScoredBlock piece) {
    return !piece.isCalm() && piece.taken() != RemovalKind.METADATA;
  }

  /**
   * Whether a piece is prose between two sentences, or long prose beside other prose and nothing
   * that was taken.
   */
  private static boolean isSettled(List<ScoredBlock> pieces, int i) {
    if (i == 0 || i + 1 == pieces.size() || !pieces.get(i).isProse()) {
      return false;
    }
    ScoredBlock before = pieces.get(i - 1);
    ScoredBlock after = pieces.get(i + 1);
    boolean isLong = pieces.get(i).words() >= LONG_PROSE_WORDS;
    return before.isCalm()
        && after.isCalm()
        && (before.sentence() && after.sentence()
            || isLong && (before.isProse() || after.isProse()));
  }

  /** A hash of the weights, for they shape what a run writes. */
  @Override
  public String toString() {
    return hash;
  }

  /** Read once, when first asked for. */
  private static final class Own {
    private static final BlockModel MODEL = read();

    private static BlockModel read() {
      try {
        return new BlockModel(Shipped.bytes("config/text/block-model.json"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
