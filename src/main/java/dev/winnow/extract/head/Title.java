package dev.winnow.extract.head;

import dev.winnow.extract.dates.RelativeAge;
import dev.winnow.extract.lines.BlockForm;
import dev.winnow.model.Block;
import dev.winnow.model.BlockKind;
import java.util.List;

/**
 * The headline of a text.
 *
 * @param text without the publication's name
 * @param site the publication's name, where it stands behind the headline; else null
 */
record Title(String text, String site) {
  private static final int MAX_LEADING_BLOCKS = 6;
  private static final int MAX_SECTIONS = 2;
  private static final int MAX_SECTION_WORDS = 2;
  private static final int MIN_FULL_TITLE_WORDS = 5;
  private static final int LOOKAHEAD_BLOCKS = 1000;
  private static final int MOST_SITE_WORDS = 4;

  /**
   * The index of the block that is the title, or -1. It is the first that no other field takes,
   * apart from two section names of one or two words, and prose must follow.
   */
  static int find(List<Block> blocks, String language) {
    int sections = 0;
    for (int i = 0; i < blocks.size() && i < MAX_LEADING_BLOCKS; i++) {
      Block block = blocks.get(i);
      if (block.kind() == BlockKind.HEADING) {
        return i;
      }
      if (block.kind() != BlockKind.PARAGRAPH) {
        return -1;
      }
      HeadField field = HeadField.at(blocks, i, language);
      if (field != null && field.title() != null) {
        return -1;
      }
      if (field != null || RelativeAge.matches(block.text())) {
        continue;
      }
      int words = BlockForm.words(block.text());
      if (isTitle(block, language) && (sections == 0 || words >= MIN_FULL_TITLE_WORDS)) {
        return isFollowedByProse(blocks, i) ? i : -1;
      }
      sections++;
      if (words > MAX_SECTION_WORDS || sections > MAX_SECTIONS || BlockForm.isProse(block)) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * Reads the title at the index. What stands behind a bar is the publication if the part before
   * the bar is a line of its own as well, or if the bar is a {@code |}.
   */
  static Title read(List<Block> blocks, int index) {
    String text = blocks.get(index).text();
    int last = -1;
    for (int at = nextBar(text, 1); at > 0; at = nextBar(text, at + 1)) {
      String title = text.substring(0, at).strip();
      if (recurs(blocks, index, title)) {
        return cut(text, title, text.substring(lastBar(text) + 3));
      }
      last = text.charAt(at + 1) == '|' ? at : last;
    }
    return last < 0
        ? new Title(text, null)
        : cut(text, text.substring(0, last).strip(), text.substring(last + 3));
  }

  /** Two authors are no headline, although nothing says that they are the authors. */
  private static boolean isTitle(Block block, String language) {
    return BlockForm.isTitle(block)
        && (!block.text().contains(" and ") || Byline.list(block.text(), language) == null);
  }

  private static Title cut(String text, String title, String rest) {
    String site = rest.strip();
    boolean certain =
        !site.isEmpty()
            && BlockForm.words(site) <= MOST_SITE_WORDS
            && title.length() > site.length();
    return certain ? new Title(title, site) : new Title(text, null);
  }

  private static int nextBar(String text, int from) {
    for (int i = from; i + 3 < text.length(); i++) {
      if (isBar(text, i)) {
        return i;
      }
    }
    return -1;
  }

  private static int lastBar(String text) {
    int i = text.length() - 3;
    while (!isBar(text, i)) {
      i--;
    }
    return i;
  }

  private static boolean isBar(String text, int at) {
    return text.charAt(at) == ' '
        && "|-–—".indexOf(text.charAt(at + 1)) >= 0
        && text.charAt(at + 2) == ' ';
  }

  private static boolean recurs(List<Block> blocks, int index, String title) {
    int end = Math.min(blocks.size(), index + LOOKAHEAD_BLOCKS);
    for (int i = index + 1; i < end; i++) {
      if (blocks.get(i).text().equals(title)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFollowedByProse(List<Block> blocks, int index) {
    int end = Math.min(blocks.size(), index + LOOKAHEAD_BLOCKS);
    String next = index + 1 < end ? blocks.get(index + 1).text() : "";
    if (next.isEmpty() || Character.isLowerCase(next.charAt(0))) {
      return false;
    }
    for (int i = index + 1; i < end; i++) {
      Block block = blocks.get(i);
      if (BlockForm.isProse(block) && block.text().length() > blocks.get(index).text().length()) {
        return true;
      }
    }
    return false;
  }
}
