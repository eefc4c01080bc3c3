package dev.winnow.extract.html;

import dev.winnow.classify.TextShape;
import dev.winnow.model.Block;
import dev.winnow.model.BlockKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Goes through a page's body once and gathers its text as blocks in reading order, and the boxes
 * around them. Takes linear time and no recursion, for scraped markup nests without bounds.
 */
final class PageWalk implements NodeFilter {
  private static final int SENTENCE = 10;

  private final List<PageBlock> blocks = new ArrayList<>();
  private final List<Box> boxes = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final Names names = new Names();
  private final Line line = new Line();
  private final Line unseen = new Line();
  private long cues;
  private int links;
  private int linked;
  private int emphasized;
  private int times;
  private int linkDepth;
  private int emphasisDepth;
  private int images;
  private int fields;

  /**
   * An element whose end is still to come.
   *
   * @param box the index of the innermost box, be it this element or around it
   * @param role what a browser makes of it; the box is this element unless it is a phrase
   * @param kind what text in it is
   * @param cues what the names of inline elements say from the box down to here
   * @param hidden whether nothing in it is to be seen
   * @param images how many images began before it
   * @param fields how many fields began before it
   */
  private record Open(
      int box, TagRole role, BlockKind kind, long cues, boolean hidden, int images, int fields) {}

  private PageWalk() {}

  /** Gathers the text below {@code body}, which itself counts as visible. */
  static Page page(Element body) {
    PageWalk walk = new PageWalk();
    walk.openBox(
        body,
        TagRole.BLOCK,
        new Open(-1, TagRole.BLOCK, BlockKind.PARAGRAPH, 0, false, 0, 0),
        false);
    NodeTraversor.filter(walk, body);
    return new Page(List.copyOf(walk.blocks), List.copyOf(walk.boxes));
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      add(text.getWholeText());
    } else if (node instanceof Element element) {
      count(element.normalName());
      TagRole role = TagRole.of(element.normalName());
      if (role == TagRole.INVISIBLE) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (depth > 0) {
        enter(element, role, open.element());
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      leave(element.normalName());
    }
    return FilterResult.CONTINUE;
  }

  private void count(String tag) {
    switch (tag) {
      case "img", "amp-img", "video", "iframe" -> images++;
      case "input", "select", "textarea", "button" -> fields++;
      case "time" -> times++;
      default -> {}
    }
  }

  private void add(String text) {
    Line target = open.element().hidden() ? unseen : line;
    int inked =
        open.element().kind() == BlockKind.PREFORMATTED
            ? target.preformatted(text)
            : target.flowing(text);
    if (inked > 0 && target == line) {
      cues |= open.element().cues();
      linked += linkDepth > 0 ? inked : 0;
      emphasized += emphasisDepth > 0 ? inked : 0;
    }
  }

  private void enter(Element element, TagRole role, Open around) {
    String tag = element.normalName();
    boolean hidden = around.hidden() || TagRole.isHidden(element);
    if (role == TagRole.BLOCK) {
      endBlock();
    }
    if (role == TagRole.PHRASE) {
      names.read(element);
      long named = around.cues() | names.cues();
      open.push(new Open(around.box(), role, around.kind(), named, hidden, images, fields));
      phrase(tag, 1);
    } else {
      openBox(element, role, around, hidden);
    }
    switch (tag) {
      case "br" -> lineBreak();
      case "td", "th" -> line.cell();
      default -> {}
    }
  }

  private void openBox(Element element, TagRole role, Open around, boolean hidden) {
    String tag = element.normalName();
    int box = boxes.size();
    names.read(element);
    boxes.add(new Box(around.box(), tag, names.cues(), names.look(), blocks.size(), 0, 0, 0));
    BlockKind kind = TagRole.kind(tag, around.kind());
    long named = role == TagRole.OTHER ? around.cues() | names.cues() : 0;
    open.push(new Open(box, role, kind, named, hidden, images, fields));
  }

  private void leave(String tag) {
    Open left = open.element();
    if (left.role() == TagRole.BLOCK) {
      endBlock();
    }
    if (left.role() != TagRole.PHRASE) {
      Box box = boxes.get(left.box());
      boxes.set(
          left.box(),
          new Box(
              box.parent(),
              box.tag(),
              box.cues(),
              box.look(),
              box.from(),
              blocks.size(),
              images - left.images(),
              fields - left.fields()));
    } else {
      phrase(tag, -1);
    }
    open.pop();
  }

  private void phrase(String tag, int change) {
    switch (tag) {
      case "a" -> {
        if (change > 0) {
          line.link();
        } else {
          line.linkEnded();
        }
        linkDepth += change;
        links += change > 0 ? 1 : 0;
      }
      case "b", "strong", "em", "i", "u" -> emphasisDepth += change;
      default -> {}
    }
  }

  private void lineBreak() {
    if (open.element().kind() == BlockKind.PREFORMATTED) {
      (open.element().hidden() ? unseen : line).preformatted("\n");
    } else if ((open.element().hidden() ? unseen : line).lineBreak()) {
      endBlock();
    }
  }

  private void endBlock() {
    Open around = open.element();
    String text = line.take();
    if (!text.isEmpty()) {
      Block block =
          Block.of(isLaidOut(around.kind(), text) ? BlockKind.PARAGRAPH : around.kind(), text);
      blocks.add(new PageBlock(block, around.box(), cues, links, linked, emphasized, times, false));
      links = 0;
      times = 0;
    }
    String hidden = unseen.take();
    if (!hidden.isEmpty()) {
      Block block = Block.of(around.kind(), hidden);
      blocks.add(new PageBlock(block, around.box(), 0, 0, 0, 0, 0, true));
    }
    cues = 0;
    linked = 0;
    emphasized = 0;
  }

  /** Whether a table is there for the layout: its row has one cell, and that holds sentences. */
  private static boolean isLaidOut(BlockKind kind, String text) {
    if (kind != BlockKind.TABLE || text.indexOf('\t') >= 0) {
      return false;
    }
    TextShape shape = TextShape.of(text);
    return shape.stops() > 0 && shape.words() >= SENTENCE;
  }
}
