package dev.winnow.extract.html;

import java.util.List;

/** Finds the block that shows the article's title. */
final class Headline {
  private static final int LONGEST = 40;
  private static final float ENOUGH = 0.5f;

  private Headline() {}

  /**
   * The index of the block that agrees best with what the page states as its title; of equals, a
   * first-level heading goes before other headings, these before plain text, and links come last.
   * -1 if no block shares half its words with a title.
   */
  static int of(PageView view, List<String> titles) {
    int[][] stated = titles.stream().map(title -> Tokens.of(title).grams(1)).toArray(int[][]::new);
    int best = -1;
    float most = ENOUGH;
    for (int i = 0; i < view.size(); i++) {
      if (view.shape(i).words() <= LONGEST) {
        float score = agreement(view.tokens(i), stated);
        score = score < ENOUGH ? 0 : score + standing(view, i);
        if (score > most) {
          most = score;
          best = i;
        }
      }
    }
    return best;
  }

  private static float agreement(Tokens tokens, int[][] stated) {
    float most = 0;
    for (int[] words : stated) {
      int sum = tokens.size() + words.length;
      most = Math.max(most, sum == 0 ? 0 : 2f * tokens.within(words, 1) / sum);
    }
    return most;
  }

  private static float standing(PageView view, int i) {
    PageBlock block = view.block(i);
    int level = TagRole.headingLevel(view.boxOf(i).tag());
    float heading = level == 1 ? 0.5f : level > 1 ? 0.2f : 0;
    float linked = block.linked() * 2 > view.shape(i).inked() ? 0.3f : 0;
    return heading - linked - (block.hidden() ? 0.4f : 0);
  }
}
