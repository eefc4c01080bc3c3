package dev.winnow.extract.html.page;

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
public final class PageWalk implements NodeFilter {
  private static final Tag BODY = Tag.of("body");

  private final List<PageBlock> blocks = new ArrayList<>();
  private final List<Box> boxes = new ArrayList<>();
  private final Deque<OpenBox> open = new ArrayDeque<>();
  private final ElementCues names = new ElementCues();
  private final BlockTextBuilder line = new BlockTextBuilder();
  private final BlockTextBuilder unseen = new BlockTextBuilder();
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
   * @param tag the tag of its name; the box is this element unless it is a phrase
   * @param kind the kind of the text in it
   * @param cues the cues in the names of inline elements from the box down to here
   * @param hidden whether nothing in it is to be seen
   * @param images the number of images before it
   * @param fields the number of fields before it
   */
  private record OpenBox(
      int box, Tag tag, BlockKind kind, long cues, boolean hidden, int images, int fields) {}

  private PageWalk() {}

  /** Gathers the text below {@code body}, which itself counts as visible. */
  public static Page page(Element body) {
    PageWalk walk = new PageWalk();
    OpenBox outside = new OpenBox(-1, BODY, BlockKind.PARAGRAPH, 0, false, 0, 0);
    walk.names.read(body, BODY);
    walk.openBox(body, BODY, outside, false);
    NodeTraversor.filter(walk, body);
    return new Page(List.copyOf(walk.blocks), List.copyOf(walk.boxes));
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      add(text.getWholeText());
    } else if (node instanceof Element element) {
      Tag tag = Tag.of(element.normalName());
      count(tag);
      if (tag.role() == TagRole.INVISIBLE) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (depth > 0) {
        enter(element, tag, open.element());
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element) {
      leave(open.element());
    }
    return FilterResult.CONTINUE;
  }

  private void count(Tag tag) {
    switch (tag.duty()) {
      case IMAGE -> images++;
      case FIELD -> fields++;
      case TIME -> times++;
      default -> {}
    }
  }

  private void add(String text) {
    BlockTextBuilder target = open.element().hidden() ? unseen : line;
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

  private void enter(Element element, Tag tag, OpenBox around) {
    names.read(element, tag);
    boolean hidden = around.hidden() || names.hidden();
    if (tag.role() == TagRole.BLOCK) {
      endBlock();
    }
    if (tag.role() == TagRole.PHRASE) {
      long named = around.cues() | names.cues();
      open.push(new OpenBox(around.box(), tag, around.kind(), named, hidden, images, fields));
    } else {
      openBox(element, tag, around, hidden);
    }
    switch (tag.duty()) {
      case LINK -> startLink();
      case EMPHASIS -> emphasisDepth++;
      case LINE_BREAK -> lineBreak();
      case CELL -> line.cell();
      default -> {}
    }
  }

  private void openBox(Element element, Tag tag, OpenBox around, boolean hidden) {
    String name = element.normalName();
    int box = boxes.size();
    boxes.add(new Box(around.box(), name, names.cues(), names.look(), blocks.size(), 0, 0, 0));
    BlockKind kind = TagRole.kind(name, around.kind());
    long named = tag.role() == TagRole.OTHER ? around.cues() | names.cues() : 0;
    open.push(new OpenBox(box, tag, kind, named, hidden, images, fields));
  }

  private void leave(OpenBox left) {
    switch (left.tag().role()) {
      case PHRASE -> {}
      case BLOCK -> {
        endBlock();
        closeBox(left);
      }
      default -> closeBox(left);
    }
    switch (left.tag().duty()) {
      case LINK -> endLink();
      case EMPHASIS -> emphasisDepth--;
      default -> {}
    }
    open.pop();
  }

  private void closeBox(OpenBox left) {
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
  }

  private void startLink() {
    line.link();
    linkDepth++;
    links++;
  }

  private void endLink() {
    line.linkEnded();
    linkDepth--;
  }

  private void lineBreak() {
    if (open.element().kind() == BlockKind.PREFORMATTED) {
      (open.element().hidden() ? unseen : line).preformatted("\n");
    } else if ((open.element().hidden() ? unseen : line).lineBreak()) {
      endBlock();
    }
  }

  private void endBlock() {
    OpenBox around = open.element();
    String text = line.take();
    if (!text.isEmpty()) {
      TextShape shape = TextShape.of(text);
      BlockKind kind = isLaidOut(around.kind(), text, shape) ? BlockKind.PARAGRAPH : around.kind();
      Block block = Block.of(kind, text);
      blocks.add(
          new PageBlock(block, shape, around.box(), cues, links, linked, emphasized, times, false));
      links = 0;
      times = 0;
    }
    String hidden = unseen.take();
    if (!hidden.isEmpty()) {
      Block block = Block.of(around.kind(), hidden);
      blocks.add(new PageBlock(block, TextShape.of(hidden), around.box(), 0, 0, 0, 0, 0, true));
    }
    cues = 0;
    linked = 0;
    emphasized = 0;
  }

  /** Whether a table is there for the layout: its row has one cell, and that holds sentences. */
  private static boolean isLaidOut(BlockKind kind, String text, TextShape shape) {
    return kind == BlockKind.TABLE && text.indexOf('\t') < 0 && PageBlock.saysSentences(shape);
  }
}
