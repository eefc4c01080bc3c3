package dev.winnow.extract.html;

import dev.winnow.extract.html.page.Page;
import dev.winnow.extract.html.page.PageView;
import dev.winnow.extract.html.page.PageWalk;
import java.util.List;
import org.jsoup.Jsoup;

/** Walks small pages for the tests of this package. */
public final class Bodies {
  private Bodies() {}

  public static Page page(String html) {
    return PageWalk.page(Jsoup.parse(html).body());
  }

  public static PageView view(String html) {
    return new PageView(page(html));
  }

  /** The page's blocks as {@code kind: text}. */
  public static List<String> blocks(Page page) {
    return page.blocks().stream().map(block -> block.kind().label() + ": " + block.text()).toList();
  }
}
