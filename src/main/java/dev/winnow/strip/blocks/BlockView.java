package dev.winnow.strip.blocks;

import dev.winnow.classify.EdgeCharacters;
import dev.winnow.classify.FeatureTokens;
import dev.winnow.classify.LeadPhrase;
import dev.winnow.classify.TextShape;
import dev.winnow.model.RemovalKind;
import java.util.BitSet;
import java.util.List;

/**
 * A document's pieces with sums that tell any stretch's share in constant time. What takes reading
 * a text is found out when first asked for: of most articles, few pieces are in doubt.
 */
final class BlockView {
  /** Words up to which the first ones may speak for a block. */
  private static final int LEAD_IN_WORDS = 60;

  private final List<ScoredBlock> pieces;
  private final TextShape[] shapes;
  private final FeatureTokens[] tokens;
  private final LeadPhrase[] leadPhrases;
  private final BitSet ledIn = new BitSet();
  private final int[] wordsTo;
  private final int[] proseTo;
  private final int[] takenTo;
  private final int[] takenWordsTo;
  private final int[] linesTo;
  private final int[] doubtedTo;
  private final byte[] begins;
  private final byte[] ends;

  BlockView(List<ScoredBlock> pieces) {
    this.pieces = pieces;
    int n = pieces.size();
    shapes = new TextShape[n];
    tokens = new FeatureTokens[n];
    leadPhrases = new LeadPhrase[n];
    wordsTo = new int[n + 1];
    proseTo = new int[n + 1];
    takenTo = new int[n + 1];
    takenWordsTo = new int[n + 1];
    linesTo = new int[n + 1];
    doubtedTo = new int[n + 1];
    begins = new byte[n];
    ends = new byte[n];
    for (int i = 0; i < n; i++) {
      sum(i, pieces.get(i));
    }
  }

  private void sum(int i, ScoredBlock piece) {
    int words = piece.words();
    boolean taken = piece.taken() != null;
    boolean boilerplate = taken && piece.taken() != RemovalKind.METADATA;
    wordsTo[i + 1] = wordsTo[i] + words;
    proseTo[i + 1] = proseTo[i] + (piece.isProse() ? words : 0);
    takenTo[i + 1] = takenTo[i] + (boilerplate ? 1 : 0);
    takenWordsTo[i + 1] = takenWordsTo[i] + (taken ? words : 0);
    linesTo[i + 1] = linesTo[i] + (piece.isLine() ? 1 : 0);
    doubtedTo[i + 1] = doubtedTo[i] + (piece.doubted() ? 1 : 0);
    begins[i] = (byte) EdgeCharacters.first(piece.text());
    ends[i] = (byte) EdgeCharacters.last(piece.text());
  }

  int size() {
    return pieces.size();
  }

  boolean has(int i) {
    return i >= 0 && i < pieces.size();
  }

  ScoredBlock piece(int i) {
    return pieces.get(i);
  }

  String text(int i) {
    return pieces.get(i).text();
  }

  boolean isTaken(int i) {
    return pieces.get(i).taken() != null;
  }

  boolean isProse(int i) {
    return pieces.get(i).isProse();
  }

  /** The {@linkplain EdgeCharacters#first sort} of the first character. */
  int begins(int i) {
    return begins[i];
  }

  /** The {@linkplain EdgeCharacters#last sort} of the last character. */
  int ends(int i) {
    return ends[i];
  }

  TextShape shape(int i) {
    if (shapes[i] == null) {
      shapes[i] = TextShape.of(text(i));
    }
    return shapes[i];
  }

  /** The words of the block, hashed. */
  FeatureTokens tokens(int i) {
    if (tokens[i] == null) {
      tokens[i] = FeatureTokens.of(text(i));
    }
    return tokens[i];
  }

  /** The lead phrase of the block; null if it has none. */
  LeadPhrase leadPhrase(int i) {
    if (!ledIn.get(i) && pieces.get(i).words() <= LEAD_IN_WORDS) {
      ledIn.set(i);
      leadPhrases[i] = LeadPhrase.of(text(i));
    }
    return leadPhrases[i];
  }

  int words(int from, int to) {
    return wordsTo[to] - wordsTo[from];
  }

  /** Words in sentences that are still there. */
  int prose(int from, int to) {
    return proseTo[to] - proseTo[from];
  }

  /** Pieces that were taken as boilerplate. */
  int taken(int from, int to) {
    return takenTo[to] - takenTo[from];
  }

  /** Words that were taken, be it as metadata. */
  int takenWords(int from, int to) {
    return takenWordsTo[to] - takenWordsTo[from];
  }

  /** Pieces that are lines as those of menus are. */
  int lines(int from, int to) {
    return linesTo[to] - linesTo[from];
  }

  /** Pieces that a weak rule would take. */
  int doubted(int from, int to) {
    return doubtedTo[to] - doubtedTo[from];
  }
}
