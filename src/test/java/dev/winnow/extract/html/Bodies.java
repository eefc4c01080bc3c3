package dev.winnow.extract.html;

import java.util.List;
import org.jsoup.Jsoup;

/** Walks small pages for the tests of this package. */
final class Bodies {
  private Bodies() {}

  static Page page(String html) {
    return PageWalk.page(Jsoup.parse(html).body());
  }

  static PageView view(String html) {
    return new PageView(page(html));
  }

  /** The page's blocks as {@code kind: text}. */
  static List<String> blocks(Page page) {
    return page.blocks().stream().map(block -> block.kind().label() + ": " + block.text()).toList();
  }
}
