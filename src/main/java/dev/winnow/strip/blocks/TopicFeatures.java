package dev.winnow.strip.blocks;

import dev.winnow.classify.FeatureGroup;
import dev.winnow.classify.IntSet;
import dev.winnow.classify.Row;
import dev.winnow.classify.Tokens;

/**
 * How much of what a block says is said elsewhere in the document's prose, and in its title: an
 * article keeps to its subject, and what is linked beside it has others.
 */
final class TopicFeatures implements FeatureGroup {
  /** Letters from which on a word counts as one that tells a subject. */
  private static final int LONG = 5;

  private final BlockView view;
  private final IntSet title;
  private final Vocabulary words = new Vocabulary(1);
  private final Vocabulary pairs = new Vocabulary(2);

  TopicFeatures(BlockView view, String title) {
    this.view = view;
    this.title = title == null ? IntSet.EMPTY : Tokens.of(title).grams(1);
    for (int i = 0; i < view.size(); i++) {
      if (view.isProse(i)) {
        words.add(view.tokens(i));
        pairs.add(view.tokens(i));
      }
    }
  }

  @Override
  public void fill(Row row, int i) {
    Tokens tokens = view.tokens(i);
    int own = view.isProse(i) ? 1 : 0;
    int known = 0;
    int longs = 0;
    int knownLongs = 0;
    float rare = 0;
    for (int word = 0; word < tokens.size(); word++) {
      int others = words.blocksWith(tokens, word) - own;
      boolean isLong = tokens.length(word) >= LONG;
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
    row.share("pairs", knownPairs(tokens, own), tokens.size() - 1);
    int inTitle = tokens.within(title, 1);
    row.share("ofTitle", inTitle, tokens.size());
    row.share("titleOf", inTitle, title.size());
  }

  private int knownPairs(Tokens tokens, int own) {
    int known = 0;
    for (int word = 0; word + 1 < tokens.size(); word++) {
      known += pairs.blocksWith(tokens, word) > own ? 1 : 0;
    }
    return known;
  }
}
