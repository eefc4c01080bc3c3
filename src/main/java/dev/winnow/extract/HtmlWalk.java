package dev.winnow.extract;

import dev.winnow.model.Blanks;
import dev.winnow.model.Block;
import dev.winnow.model.BlockKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Goes through a page's body once and gathers the visible text as blocks in reading order, and the
 * regions of the elements that say what their text is. Takes linear time and no recursion, for
 * scraped markup nests without bounds.
 */
final class HtmlWalk implements NodeFilter {
  /** How many times more text is hidden than seen where hiding is not meant. */
  private static final int MOSTLY = 6;

  private final boolean showHidden;
  private long hidden;
  private final List<Block> blocks = new ArrayList<>();
  private final Set<Integer> headlines = new LinkedHashSet<>();
  private final List<HtmlRegion> regions = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final HtmlLine line = new HtmlLine();

  /**
   * An element whose end is still to come.
   *
   * @param kind what text in it is
   * @param headline whether it is or stands in an {@code h1}
   * @param inContent whether it is or stands in {@link HtmlZone#CONTENT}
   * @param region the index of its region; negative if it opens none
   * @param hidden whether nothing in it is seen
   */
  private record Open(
      BlockKind kind, boolean headline, boolean inContent, int region, boolean hidden) {}

  private HtmlWalk(boolean showHidden) {
    this.showHidden = showHidden;
  }

  /**
   * Gathers the text below {@code body}, which itself counts as visible. A page that hides nearly
   * all of its text shows it by a script, as React's streamed pages do: there, all is visible.
   */
  static HtmlPage page(Element body) {
    HtmlWalk walk = through(body, false);
    long seen = walk.blocks.stream().mapToLong(block -> ink(block.text())).sum();
    if (seen * MOSTLY < walk.hidden) {
      walk = through(body, true);
    }
    return new HtmlPage(walk.blocks, walk.headlines, walk.regions);
  }

  private static HtmlWalk through(Element body, boolean showHidden) {
    HtmlWalk walk = new HtmlWalk(showHidden);
    walk.open.push(new Open(BlockKind.PARAGRAPH, false, false, -1, false));
    NodeTraversor.filter(walk, body);
    return walk;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      add(text.getWholeText());
    } else if (node instanceof Element element) {
      if (HtmlTags.isInvisible(element.normalName())) {
        return FilterResult.SKIP_ENTIRELY;
      }
      Open around = open.element();
      if (around.hidden() || (depth > 0 && !showHidden && HtmlTags.isHidden(element))) {
        open.push(new Open(around.kind(), false, around.inContent(), -1, true));
      } else {
        enter(element, around);
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      leave(element);
    }
    return FilterResult.CONTINUE;
  }

  private void add(String text) {
    if (open.element().hidden()) {
      hidden += ink(text);
    } else if (open.element().kind() == BlockKind.PREFORMATTED) {
      line.preformatted(text);
    } else {
      line.flowing(text);
    }
  }

  private static long ink(String text) {
    return text.chars().filter(c -> !Blanks.isBlank(c)).count();
  }

  private void enter(Element element, Open around) {
    String tag = element.normalName();
    HtmlZone zone = HtmlZone.of(element, around.inContent());
    if (zone != null || HtmlTags.isBlock(tag)) {
      endBlock();
    }
    int region = -1;
    if (zone != null) {
      region = regions.size();
      boolean main = !tag.equals("article");
      regions.add(new HtmlRegion(zone, main, blocks.size(), blocks.size()));
    }
    BlockKind kind = HtmlTags.kind(tag, around.kind());
    boolean headline = around.headline() || tag.equals("h1");
    boolean inContent = around.inContent() || zone == HtmlZone.CONTENT;
    open.push(new Open(kind, headline, inContent, region, false));
    switch (tag) {
      case "br" -> lineBreak();
      case "td", "th" -> line.cell();
      default -> {}
    }
  }

  private void leave(Element element) {
    Open left = open.element();
    int region = left.region();
    if (region >= 0 || (!left.hidden() && HtmlTags.isBlock(element.normalName()))) {
      endBlock();
    }
    if (region >= 0) {
      HtmlRegion begun = regions.get(region);
      regions.set(region, new HtmlRegion(begun.zone(), begun.main(), begun.from(), blocks.size()));
    }
    open.pop();
  }

  private void lineBreak() {
    if (open.element().kind() == BlockKind.PREFORMATTED) {
      line.preformatted("\n");
    } else if (line.lineBreak()) {
      endBlock();
    }
  }

  private void endBlock() {
    String text = line.take();
    if (!text.isEmpty()) {
      if (open.element().headline()) {
        headlines.add(blocks.size());
      }
      blocks.add(Block.of(open.element().kind(), text));
    }
  }
}
