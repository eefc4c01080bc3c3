package dev.winnow.extract.lines;

import dev.winnow.model.Block;
import dev.winnow.model.BlockKind;
import dev.winnow.text.Blanks;
import java.util.ArrayList;
import java.util.List;

/** Puts lines together to blocks, as the {@link Layout} has decided. */
public final class Blocks {
  private final Lines lines;
  private final boolean[] continues;
  private final BlockText text;
  private final Hyphens hyphens;
  private final List<Block> blocks = new ArrayList<>();
  private boolean fencesLeft = true;

  private Blocks(Lines lines) {
    this.lines = lines;
    this.continues = Layout.continuations(lines);
    this.text = new BlockText(lines);
    this.hyphens = new Hyphens(lines);
  }

  /** The blocks of the text in its order; together they cover all that is visible. */
  public static List<Block> of(Lines lines) {
    Blocks blocks = new Blocks(lines);
    int line = 0;
    while (line < lines.size()) {
      line = blocks.add(line);
    }
    return blocks.blocks;
  }

  private int add(int line) {
    int fence = closingFence(line);
    if (fence > line + 1) {
      text.open(lines.start(line));
      text.appendRaw(lines.start(line + 1), lines.end(fence - 1));
      blocks.add(text.close(BlockKind.PREFORMATTED, lines.end(fence)));
      return fence + 1;
    }
    int hashes = Marks.hashes(lines.text(), lines.start(line), lines.end(line));
    if (hashes > 0) {
      heading(line, hashes);
      return line + 1;
    }
    int end = line + 1;
    while (end < lines.size() && continues[end]) {
      end++;
    }
    BlockKind kind = lines.first(line) == '>' ? BlockKind.QUOTE : BlockKind.PARAGRAPH;
    if (end == line + 1) {
      blocks.add(text.plain(kind, lines.start(line), lines.end(line)));
    } else {
      blocks.add(joined(kind, line, end));
    }
    return end;
  }

  private void heading(int line, int hashes) {
    int from = lines.start(line) + hashes;
    int to = lines.end(line);
    while (to > from && isMarkOrBlank(lines.text().charAt(to - 1))) {
      to--;
    }
    if (to == from) {
      to = lines.end(line);
    }
    while (Blanks.isBlank(lines.text().charAt(from))) {
      from++;
    }
    text.open(lines.start(line));
    text.append(from, to);
    blocks.add(text.close(BlockKind.HEADING, lines.end(line)));
  }

  private static boolean isMarkOrBlank(char c) {
    return c == '#' || Blanks.isBlank(c);
  }

  private Block joined(BlockKind kind, int line, int end) {
    text.open(lines.start(line));
    text.append(lines.start(line), lines.end(line));
    for (int i = line + 1; i < end; i++) {
      switch (hyphens.above(i)) {
        case SPACE -> text.put(' ', lines.end(i - 1));
        case UNDO -> text.unput();
        case NOTHING -> {}
      }
      text.append(lines.start(i), lines.end(i));
    }
    return text.close(kind, lines.end(end - 1));
  }

  /** The line that closes the fence that this line opens, or -1. */
  private int closingFence(int line) {
    if (!fencesLeft || !Marks.isFence(lines.text(), lines.start(line), lines.end(line))) {
      return -1;
    }
    for (int i = line + 1; i < lines.size(); i++) {
      if (Marks.isFence(lines.text(), lines.start(i), lines.end(i))) {
        return i;
      }
    }
    fencesLeft = false;
    return -1;
  }
}
