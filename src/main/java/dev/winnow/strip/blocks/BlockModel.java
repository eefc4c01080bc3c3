package dev.winnow.strip.blocks;

import dev.winnow.classify.Forest;
import dev.winnow.classify.ForestFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
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
  private static final int LONG = 20;

  /**
   * A piece that holds one in so many of the words in sentences is not in question: of short
   * reports amid long menus. On 1,217 labelled scrapes this spares 0.03 % of the boilerplate.
   */
  private static final int MOST_PARTS = 5;

  private final Forest forest;
  private final String hash;

  private BlockModel(byte[] json) throws IOException {
    forest = ForestFile.read(new ByteArrayInputStream(json));
    hash = DigestUtils.sha256Hex(json).substring(0, 16);
    if (!forest.features().equals(BlockFeatures.NAMES)) {
      throw new IOException("it was trained on other features than this version measures");
    }
  }

  /**
   * Reads a model that {@code src/train} wrote.
   *
   * @throws IOException if the file cannot be read, is no model, or is one for other features
   */
  public static BlockModel read(Path file) throws IOException {
    return new BlockModel(Files.readAllBytes(file));
  }

  /**
   * How likely each piece of a document is text of its article, from 0 to 1; 1 for what is not in
   * question.
   *
   * @param title the document's title; null if it has none
   */
  public float[] scores(List<Piece> pieces, String title) {
    float[] scores = new float[pieces.size()];
    Arrays.fill(scores, 1);
    BitSet asked = asked(pieces);
    if (!asked.isEmpty()) {
      BlockFeatures features = new BlockFeatures(new BlockView(pieces), asked, title);
      for (int i = asked.nextSetBit(0); i >= 0; i = asked.nextSetBit(i + 1)) {
        scores[i] = forest.probability(features.of(i));
      }
    }
    return scores;
  }

  /**
   * The pieces that are in question: they are still there, do not hold half of what is nor a fifth
   * of the prose, and are no prose amid prose. What is not in question costs no time, as most of a
   * clean article must not.
   */
  static BitSet asked(List<Piece> pieces) {
    int words = 0;
    int prose = 0;
    for (Piece piece : pieces) {
      words += piece.taken() == null ? piece.words() : 0;
      prose += piece.isProse() ? piece.words() : 0;
    }
    BitSet asked = new BitSet();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean most =
          piece.words() * 2 >= words || piece.isProse() && piece.words() * MOST_PARTS >= prose;
      asked.set(i, piece.taken() == null && !most && !isSettled(pieces, i));
    }
    return asked;
  }

  /**
   * Whether a piece is prose between two sentences, or long prose beside other prose and nothing
   * that was taken.
   */
  private static boolean isSettled(List<Piece> pieces, int i) {
    if (i == 0 || i + 1 == pieces.size() || !pieces.get(i).isProse()) {
      return false;
    }
    Piece before = pieces.get(i - 1);
    Piece after = pieces.get(i + 1);
    boolean isLong = pieces.get(i).words() >= LONG;
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
}
