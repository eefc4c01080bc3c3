package dev.winnow.extract.html;

import dev.winnow.classify.TextShape;
import dev.winnow.extract.html.page.PageBlock;
import dev.winnow.extract.html.page.PageView;
import java.util.Arrays;

/** Finds what needs no model: runs of short links, two of five blocks of a news page. */
final class Menus {
  /** The rule that takes them out. */
  static final String RULE = "link-menu";

  private static final int MAX_LINK_WORDS = 4;
  private static final int MIN_MENU_LINKS = 3;

  private Menus() {}

  /** Of each block whether it is one of three or more in a row that are short links and no more. */
  static boolean[] of(PageView view) {
    boolean[] menu = new boolean[view.size()];
    int from = 0;
    for (int i = 0; i <= menu.length; i++) {
      if (i == menu.length || !isShortLink(view, i)) {
        Arrays.fill(menu, from, i, i - from >= MIN_MENU_LINKS);
        from = i + 1;
      }
    }
    return menu;
  }

  private static boolean isShortLink(PageView view, int i) {
    TextShape shape = view.shape(i);
    PageBlock block = view.block(i);
    return block.linked() >= shape.inked()
        && shape.words() <= MAX_LINK_WORDS
        && shape.stops() == 0
        && !block.hidden();
  }
}
