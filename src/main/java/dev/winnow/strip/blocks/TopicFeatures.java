package dev.winnow.strip.blocks;

import dev.winnow.classify.FeatureGroup;
import dev.winnow.classify.FeatureTokens;
import dev.winnow.classify.FeatureVector;
import dev.winnow.text.IntSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * How much of what a block says is said elsewhere in the document's prose, and in its title: an
 * article keeps to its subject, and what is linked beside it has others.
 */
final class TopicFeatures implements FeatureGroup {
  /** Words of prose that tell the subject; more would but cost time. */
  private static final int MAX_READ_WORDS = 1000;

  private final BlockView view;
  private final IntSet title;
  private final Vocabulary words;
  private final BitSet counted = new BitSet();

  /**
   * @param asked the blocks that will be asked for
   */
  TopicFeatures(BlockView view, BitSet asked, String title) {
    this.view = view;
    List<FeatureTokens> tokens = new ArrayList<>();
    for (int i = asked.nextSetBit(0); i >= 0; i = asked.nextSetBit(i + 1)) {
      tokens.add(view.tokens(i));
    }
    words = new Vocabulary(tokens);
    this.title = title == null ? IntSet.EMPTY : FeatureTokens.of(title).grams(1);
    int read = 0;
    for (int i = 0; i < view.size() && read < MAX_READ_WORDS; i++) {
      if (view.isProse(i)) {
        words.add(view.tokens(i));
        counted.set(i);
        read += view.piece(i).words();
      }
    }
  }

  @Override
  public void fill(FeatureVector row, int i) {
    FeatureTokens tokens = view.tokens(i);
    int own = counted.get(i) ? 1 : 0;
    int known = 0;
    int longs = 0;
    int knownLongs = 0;
    float rare = 0;
    for (int word = 0; word < tokens.size(); word++) {
      int others = words.textsWith(tokens, word) - own;
      boolean isLong = tokens.isLong(word);
      longs += isLong ? 1 : 0;
      if (others > 0) {
        known++;
        knownLongs += isLong ? 1 : 0;
        rare += 1f / (others + 1);
      }
    }
    row.group("topic");
    row.share("known", known, tokens.size());
    row.share("knownLongs", knownLongs, longs);
    row.add("longs", longs);
    row.add("unknownLongs", longs - knownLongs);
    row.share("rare", rare, tokens.size());
    int inTitle = tokens.within(title, 1);
    row.share("ofTitle", inTitle, tokens.size());
    row.share("titleOf", inTitle, title.size());
  }
}
