package dev.winnow.strip.blocks;

import dev.winnow.classify.FeatureGroup;
import dev.winnow.classify.FeatureVector;
import dev.winnow.model.RemovalKind;

/** The features of the blocks before and after a block, one by one and in ever wider windows. */
final class AroundFeatures implements FeatureGroup {
  private static final int NEIGHBOUR_BLOCKS = 3;
  private static final int[] WINDOW_BLOCKS = {2, 5, 12, 30};
  private static final String[] NEIGHBOURS =
      names("neighbour", -NEIGHBOUR_BLOCKS, NEIGHBOUR_BLOCKS);
  private static final String[] BACK = names("back", WINDOW_BLOCKS);
  private static final String[] ON = names("on", WINDOW_BLOCKS);

  private final BlockView view;
  private final NearestBlocks prose;
  private final NearestBlocks taken;
  private final NearestBlocks metadata;

  AroundFeatures(BlockView view) {
    this.view = view;
    prose = new NearestBlocks(view.size(), view::isProse);
    taken = new NearestBlocks(view.size(), view::isTaken);
    metadata = new NearestBlocks(view.size(), this::isMetadata);
  }

  @Override
  public void fill(FeatureVector row, int i) {
    for (int step = -NEIGHBOUR_BLOCKS; step <= NEIGHBOUR_BLOCKS; step++) {
      if (step != 0) {
        row.group(NEIGHBOURS[step + NEIGHBOUR_BLOCKS]);
        neighbour(row, i + step);
      }
    }
    for (int w = 0; w < WINDOW_BLOCKS.length; w++) {
      row.group(BACK[w]);
      stretch(row, Math.max(0, i - WINDOW_BLOCKS[w]), i);
      row.group(ON[w]);
      stretch(row, i + 1, Math.min(view.size(), i + 1 + WINDOW_BLOCKS[w]));
    }
    row.group("");
    row.add("sinceProse", prose.before(i));
    row.add("untilProse", prose.after(i));
    row.add("sinceTaken", taken.before(i));
    row.add("untilTaken", taken.after(i));
    row.add("sinceMetadata", metadata.before(i));
    row.add("untilMetadata", metadata.after(i));
    row.add("alikeBefore", alike(i, -1));
    row.add("alikeAfter", alike(i, 1));
  }

  private void neighbour(FeatureVector row, int i) {
    boolean there = view.has(i);
    ScoredBlock piece = there ? view.piece(i) : null;
    row.add("words", there ? piece.words() : -1);
    row.add("chars", there ? piece.text().length() : -1);
    row.add("sentence", there && piece.sentence());
    row.add("ends", there ? view.ends(i) : -1);
    row.add("taken", there ? taken(piece.taken()) : -2);
    row.add("leadIn", there && piece.isLine() && view.leadPhrase(i) != null);
  }

  private static int taken(RemovalKind kind) {
    if (kind == null) {
      return -1;
    }
    return kind == RemovalKind.METADATA ? 0 : kind == RemovalKind.OTHER ? 1 : 2;
  }

  private void stretch(FeatureVector row, int from, int to) {
    int all = to - from;
    row.share("taken", view.taken(from, to), all);
    row.share("doubted", view.doubted(from, to), all);
    row.share("lines", view.lines(from, to), all);
    row.share("prose", view.prose(from, to), view.words(from, to));
    row.share("wordsEach", view.words(from, to), all);
  }

  /**
   * How many pieces in a row are of about the same length; {@value
   * NearestBlocks#MAX_DISTANCE_BLOCKS} if all are.
   */
  private int alike(int i, int step) {
    int distance = 0;
    for (int j = i + step; view.has(j) && distance < NearestBlocks.MAX_DISTANCE_BLOCKS; j += step) {
      if (!isAlike(i, j)) {
        return distance;
      }
      distance++;
    }
    return NearestBlocks.MAX_DISTANCE_BLOCKS;
  }

  private boolean isMetadata(int i) {
    return view.piece(i).taken() == RemovalKind.METADATA;
  }

  /** Whether two pieces are of about the same length, as the lines of a list are. */
  private boolean isAlike(int i, int j) {
    int one = view.piece(i).words();
    int other = view.piece(j).words();
    return other <= 2 * one + 3 && one <= 2 * other + 3;
  }

  private static String[] names(String prefix, int from, int to) {
    String[] names = new String[to - from + 1];
    for (int i = 0; i < names.length; i++) {
      names[i] = prefix + (from + i);
    }
    return names;
  }

  private static String[] names(String prefix, int[] numbers) {
    String[] names = new String[numbers.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = prefix + numbers[i];
    }
    return names;
  }
}
