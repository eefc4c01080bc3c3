package dev.winnow.extract.html;

import dev.winnow.classify.FeatureTokens;
import dev.winnow.extract.html.page.PageBlock;
import dev.winnow.extract.html.page.PageView;
import dev.winnow.extract.html.page.TagRole;
import dev.winnow.text.IntSet;
import java.util.List;

/** Finds the block that shows the article's title. */
final class TitleBlock {
  private static final int MAX_TITLE_WORDS = 40;
  private static final float MIN_AGREEMENT_SHARE = 0.5f;

  /** With this much no block that is no heading can be better. */
  private static final float CERTAIN_SCORE = 1.2f;

  private final PageView view;
  private final List<FeatureTokens> titles;
  private final List<IntSet> words;
  private int best = -1;
  private float most = MIN_AGREEMENT_SHARE;

  private TitleBlock(PageView view, List<String> titles) {
    this.view = view;
    this.titles = titles.stream().map(FeatureTokens::of).toList();
    words = this.titles.stream().map(title -> title.grams(1)).toList();
  }

  /**
   * The index of the block that agrees best with what the page states as its title; of equals, a
   * first-level heading goes before other headings, these before plain text, and links come last.
   * -1 if no block shares half its words with a title.
   */
  static int of(PageView view, List<String> titles) {
    if (titles.isEmpty()) {
      return -1;
    }
    TitleBlock headline = new TitleBlock(view, titles);
    headline.lookIn(true);
    if (headline.most < CERTAIN_SCORE) {
      headline.lookIn(false);
    }
    return headline.best;
  }

  private void lookIn(boolean headings) {
    for (int i = 0; i < view.size(); i++) {
      int level = TagRole.headingLevel(view.boxOf(i).tag());
      if (view.shape(i).words() <= MAX_TITLE_WORDS && level > 0 == headings) {
        float agreement = agreement(view.tokens(i));
        float score = agreement < MIN_AGREEMENT_SHARE ? 0 : agreement + standing(i, level);
        if (score > most) {
          most = score;
          best = i;
        }
      }
    }
  }

  private float agreement(FeatureTokens tokens) {
    float most = 0;
    for (int i = 0; i < words.size(); i++) {
      int sum = tokens.size() + titles.get(i).size();
      most = Math.max(most, sum == 0 ? 0 : 2f * tokens.within(words.get(i), 1) / sum);
    }
    return most;
  }

  private float standing(int i, int level) {
    PageBlock block = view.block(i);
    float heading = level == 1 ? 0.5f : level > 1 ? 0.2f : 0;
    float linked = block.linked() * 2 > view.shape(i).inked() ? 0.3f : 0;
    return heading - linked - (block.hidden() ? 0.4f : 0);
  }
}
