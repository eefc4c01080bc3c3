package dev.winnow.extract.lines;

import dev.winnow.model.Block;
import dev.winnow.model.BlockKind;
import dev.winnow.model.OffsetMap;
import dev.winnow.model.Span;
import dev.winnow.text.Blanks;
import java.util.Arrays;

/**
 * Cuts blocks out of a source text: collapses runs of blanks into a space, joins lines, and notes
 * where the result departs from the source. Blocks must be cut in the order of the text, so that
 * code points are counted once.
 */
final class BlockText {
  /**
   * The greatest distance in characters between two entries of an offset map, so that the look-up
   * of a place stays cheap in long blocks.
   */
  private static final int MAX_STRETCH_CHARS = 4096;

  private static final char ZERO_WIDTH_NON_JOINER = '\u200C';
  private static final char ZERO_WIDTH_JOINER = '\u200D';

  private final String source;
  private final char[] characters;
  private final StringBuilder out = new StringBuilder();
  private int[] seams = new int[16];
  private int seamCount;

  private int counted;
  private int codePoints;

  private int start;
  private int expected;
  private int lastSeam;

  /** Cuts out of the text of {@code lines}. */
  BlockText(Lines lines) {
    this.source = lines.text();
    this.characters = lines.characters();
  }

  /** The block from {@code from} to {@code to}, which must both be at visible characters. */
  Block plain(BlockKind kind, int from, int to) {
    if (to - from > MAX_STRETCH_CHARS || !isClean(from, to)) {
      open(from);
      append(from, to);
      return close(kind, to);
    }
    int first = codePoint(from);
    return new Block(
        kind, source.substring(from, to), new Span(first, codePoint(to)), OffsetMap.NONE);
  }

  /** Starts a block whose span begins at {@code from}. */
  void open(int from) {
    out.setLength(0);
    seamCount = 0;
    start = codePoint(from);
    expected = from;
    lastSeam = 0;
  }

  /** Appends a stretch of the source with its blanks collapsed. */
  void append(int from, int to) {
    int i = from;
    while (i < to) {
      char c = characters[i];
      if (isPlain(c)) {
        i = putPlain(i, to);
        continue;
      }
      if (!Blanks.isBlank(c) || isJoiner(c)) {
        put(c, i);
        i++;
        continue;
      }
      int end = i;
      boolean space = false;
      while (end < to && Blanks.isBlank(characters[end])) {
        space |= isSpace(characters[end]);
        end++;
      }
      if (space) {
        put(' ', i);
      }
      i = end;
    }
  }

  /** Appends a stretch of the source as it is. */
  void appendRaw(int from, int to) {
    for (int i = from; i < to; i++) {
      put(characters[i], i);
    }
  }

  /** Appends {@code c} for the character of the source at {@code at}. */
  void put(char c, int at) {
    boolean far = out.length() - lastSeam >= MAX_STRETCH_CHARS && !Character.isLowSurrogate(c);
    if (at != expected || far) {
      if (seamCount == seams.length) {
        seams = Arrays.copyOf(seams, seamCount * 2);
      }
      lastSeam = out.length();
      seams[seamCount++] = lastSeam;
      seams[seamCount++] = codePoint(at);
    }
    out.append(c);
    expected = at + 1;
  }

  /**
   * Appends visible ASCII and the single spaces in it, which is nearly all of most texts, in one go
   * up to the place of the next entry of the offset map. Returns the index after it.
   */
  private int putPlain(int from, int to) {
    put(characters[from], from);
    int end = (int) Math.min(to, (long) from + 1 + MAX_STRETCH_CHARS - (out.length() - lastSeam));
    int i = from + 1;
    while (i < end) {
      char c = characters[i];
      boolean plain = isPlain(c) || (c == ' ' && i + 1 < end && isPlain(characters[i + 1]));
      if (!plain) {
        break;
      }
      i++;
    }
    out.append(characters, from + 1, i - from - 1);
    expected = i;
    return i;
  }

  private static boolean isPlain(char c) {
    return c > ' ' && c < 0x7F;
  }

  /** Takes back the last character, for a hyphen that is undone. */
  void unput() {
    out.setLength(out.length() - 1);
    expected = -1;
  }

  /** Ends the block; its span ends at {@code to}. */
  Block close(BlockKind kind, int to) {
    OffsetMap noted =
        seamCount == 0 ? OffsetMap.NONE : new OffsetMap(Arrays.copyOf(seams, seamCount));
    return new Block(kind, out.toString(), new Span(start, codePoint(to)), noted);
  }

  private int codePoint(int index) {
    codePoints += source.codePointCount(counted, index);
    counted = index;
    return codePoints;
  }

  /** Whether the stretch can be taken over as it is. */
  private boolean isClean(int from, int to) {
    char before = 'x';
    for (int i = from; i < to; i++) {
      char c = characters[i];
      if (!isPlain(c) && Blanks.isBlank(c) && !isJoiner(c) && (c != ' ' || before == ' ')) {
        return false;
      }
      before = c;
    }
    return true;
  }

  /** Joiners and direction marks have no width but a meaning inside a word. */
  private static boolean isJoiner(char c) {
    return c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER || c == '\u200E' || c == '\u200F';
  }

  private static boolean isSpace(char c) {
    return c <= ' '
        || (c >= 0x7F && c <= 0xA0)
        || (c >= 0x2000 && c <= 0x200A)
        || (c >= 0x2028 && c <= 0x2029)
        || c == 0x1680
        || c == 0x202F
        || c == 0x205F
        || c == 0x3000;
  }
}
