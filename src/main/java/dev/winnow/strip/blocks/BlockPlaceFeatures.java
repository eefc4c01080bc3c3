package dev.winnow.strip.blocks;

import dev.winnow.classify.FeatureGroup;
import dev.winnow.classify.FeatureVector;

/** Where in the document a block stands, and what the document as a whole looks like. */
final class BlockPlaceFeatures implements FeatureGroup {
  private final BlockView view;

  BlockPlaceFeatures(BlockView view) {
    this.view = view;
  }

  @Override
  public void fill(FeatureVector row, int i) {
    int n = view.size();
    row.group("all");
    row.add("pieces", n);
    row.add("words", view.words(0, n));
    row.share("prose", view.prose(0, n), view.words(0, n));
    row.share("takenWords", view.takenWords(0, n), view.words(0, n));
    row.share("lines", view.lines(0, n), n);
    row.share("doubted", view.doubted(0, n), n);
    row.share("taken", view.taken(0, n), n);
    row.group("");
    row.share("place", i, n);
    row.add("fromStart", i);
    row.add("fromEnd", n - 1 - i);
    row.share("wordsBefore", view.words(0, i), view.words(0, n));
    row.share("proseBefore", view.prose(0, i), view.prose(0, n));
    row.add("proseWordsBefore", view.prose(0, i));
    row.add("proseWordsAfter", view.prose(i + 1, n));
    row.add("wordsAfter", view.words(i + 1, n));
    row.share("takenBefore", view.taken(0, i), i);
    row.share("takenAfter", view.taken(i + 1, n), n - i - 1);
  }
}
