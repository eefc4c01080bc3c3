package dev.winnow.extract.html.features;

import dev.winnow.classify.FeatureGroup;
import dev.winnow.classify.FeatureTokens;
import dev.winnow.classify.FeatureVector;
import dev.winnow.extract.html.page.Hints;
import dev.winnow.extract.html.page.PageView;
import dev.winnow.text.IntSet;

/** How a block agrees with what the page states about its article, and where the title stands. */
final class HintFeatures implements FeatureGroup {
  private static final int MAX_BLOCK_WORDS = 120;

  private final PageView view;
  private final IntSet title;
  private final IntSet description;
  private final IntSet body;
  private final int headline;

  HintFeatures(PageView view, Hints hints, int headline) {
    this.view = view;
    this.headline = headline;
    title = grams(String.join(" ", hints.titles()), 1);
    description = grams(hints.description(), 2);
    body = grams(hints.articleBody(), 3);
  }

  private static IntSet grams(String text, int n) {
    return text == null ? IntSet.EMPTY : FeatureTokens.of(text).grams(n);
  }

  @Override
  public void fill(FeatureVector row, int i) {
    boolean read = body.size() > 0 || view.shape(i).words() <= MAX_BLOCK_WORDS;
    FeatureTokens tokens = read ? view.tokens(i) : FeatureTokens.NONE;
    int inTitle = tokens.within(title, 1);
    row.share("ofTitle", inTitle, tokens.size());
    row.share("titleOf", inTitle, title.size());
    int described = tokens.within(description, 2);
    row.share("ofDescription", described, tokens.size() - 1);
    row.share("descriptionOf", described, description.size());
    if (body.size() == 0) {
      row.add("ofBody", -1);
    } else {
      row.share("ofBody", tokens.within(body, 3), Math.max(1, tokens.size() - 2));
    }
    row.add("bodyLength", body.size());
    afterHeadline(row, i);
  }

  private void afterHeadline(FeatureVector row, int i) {
    row.add("isHeadline", i == headline);
    if (headline < 0) {
      row.add("afterHeadline", 0);
      row.add("inkAfterHeadline", 0);
      row.add("proseAfterHeadline", -1);
      return;
    }
    boolean after = i > headline;
    row.add("afterHeadline", i - headline);
    row.add("inkAfterHeadline", after ? view.ink(headline + 1, i) : -view.ink(i, headline));
    if (after) {
      row.add("proseAfterHeadline", view.prose(headline + 1, i));
    } else {
      row.add("proseAfterHeadline", -1);
    }
  }
}
