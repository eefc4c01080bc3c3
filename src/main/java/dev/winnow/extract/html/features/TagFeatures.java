package dev.winnow.extract.html.features;

import dev.winnow.classify.FeatureGroup;
import dev.winnow.classify.FeatureVector;
import dev.winnow.extract.html.page.Box;
import dev.winnow.extract.html.page.ContentRegions;
import dev.winnow.extract.html.page.PageView;
import java.util.List;

/** In which elements a block stands, at any depth. */
final class TagFeatures implements FeatureGroup {
  private static final List<String> TAGS =
      List.of(
          "article", "aside", "button", "figure", "footer", "form", "header", "main", "nav",
          "table", "ul");

  private final PageView view;
  private final int[] around;
  private final int main;
  private final int article;

  TagFeatures(PageView view) {
    this.view = view;
    around = new int[view.boxes()];
    for (int i = 1; i < around.length; i++) {
      int tag = TAGS.indexOf(view.box(i).tag());
      around[i] = around[view.box(i).parent()] | (tag < 0 ? 0 : 1 << tag);
    }
    main = ContentRegions.largest(view, "main");
    article = ContentRegions.largest(view, "article");
  }

  @Override
  public void fill(FeatureVector row, int i) {
    int tags = around[view.block(i).box()];
    row.group("in");
    for (int tag = 0; tag < TAGS.size(); tag++) {
      row.add(TAGS.get(tag), (tags >> tag & 1) != 0);
    }
    row.group("");
    row.add("inMain", main < 0 ? -1 : view.isIn(i, main) ? 1 : 0);
    row.add("inArticle", article < 0 ? -1 : isInArticle(i) ? 1 : 0);
  }

  /** Whether the block is in the article with most prose, or in one of its equals beside it. */
  private boolean isInArticle(int i) {
    if (view.isIn(i, article)) {
      return true;
    }
    Box largest = view.box(article);
    int at = view.block(i).box();
    while (at > 0 && view.box(at).parent() != largest.parent() && at > largest.parent()) {
      at = view.box(at).parent();
    }
    Box beside = view.box(at);
    return beside.parent() == largest.parent() && beside.look() == largest.look();
  }
}
