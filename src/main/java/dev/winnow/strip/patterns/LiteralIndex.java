package dev.winnow.strip.patterns;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Finds literals in a text by their rarest characters in a row, of which they have up to seven;
 * these index a table. A bitmap, sparse and yet small enough for the processor's first cache, tells
 * for nearly all places that no literal is there.
 */
final class LiteralIndex {
  private static final int LONG_WINDOW_CHARS = 7;
  private static final int MIDDLE_WINDOW_CHARS = 4;
  private static final int SHORT_WINDOW_CHARS = 3;

  /** Whether one of the last two characters is above 0x7F, as a byte. */
  private static final long RARE_CHAR_MASK = 0x8080;

  private static final int SLOT_BITS = 18;

  /** Slots of the bitmap for each of the table. */
  private static final int TABLE_SHIFT_BITS = 4;

  /** English letters, the commonest first; other European languages differ little in effect. */
  private static final String BY_FREQUENCY = " etaoinsrhldcumfpgwybvkxjqz";

  private static final short[] ASCII = new short[0x80];

  static {
    for (char c = 0; c < ASCII.length; c++) {
      ASCII[c] = (short) (Literals.isRare(c) ? 0x80 | c : c);
    }
  }

  private final long[] present = new long[1 << (SLOT_BITS - 6)];
  private final Entry[] first = new Entry[1 << (SLOT_BITS - TABLE_SHIFT_BITS)];

  /**
   * A literal, its indexed characters and where they end, whose it is, and the next in its slot.
   */
  private record Entry(long window, char[] literal, int end, int[] owners, Entry next) {}

  /** Adds a literal; one of less than three characters must have a rare one. */
  void add(String literal, int[] owners) {
    char[] chars = literal.toCharArray();
    int size = size(chars.length);
    int end = rarest(chars, size);
    long window = windowBefore(chars, end, size);
    int slot = slot(window);
    first[slot >>> TABLE_SHIFT_BITS] =
        new Entry(window, chars, end, owners, first[slot >>> TABLE_SHIFT_BITS]);
    present[slot >>> 6] |= 1L << slot;
  }

  private static int size(int length) {
    if (length >= MIDDLE_WINDOW_CHARS) {
      return length >= LONG_WINDOW_CHARS ? LONG_WINDOW_CHARS : MIDDLE_WINDOW_CHARS;
    }
    return length;
  }

  /** Adds the owners of the literals in the first {@code length} characters of a text. */
  void find(char[] text, int length, BitSet found) {
    long window = 0;
    for (int end = 1; end <= length; end++) {
      window = window << 8 | folded(text[end - 1]);
      look(end, window & mask(LONG_WINDOW_CHARS), text, length, found);
      look(end, window & mask(MIDDLE_WINDOW_CHARS), text, length, found);
      look(end, window & mask(SHORT_WINDOW_CHARS), text, length, found);
      if ((window & RARE_CHAR_MASK) != 0) {
        look(end, window & mask(2), text, length, found);
        look(end, window & mask(1), text, length, found);
      }
    }
  }

  private void look(int end, long window, char[] text, int length, BitSet found) {
    if (isPresent(slot(window))) {
      findAt(end, window, text, length, found);
    }
  }

  private void findAt(int end, long window, char[] text, int length, BitSet found) {
    Entry entry = first[slot(window) >>> TABLE_SHIFT_BITS];
    for (; entry != null; entry = entry.next) {
      if (entry.window == window && stands(entry.literal, text, end - entry.end, length)) {
        for (int owner : entry.owners) {
          found.set(owner);
        }
      }
    }
  }

  private static boolean stands(char[] literal, char[] text, int at, int length) {
    int to = at + literal.length;
    return at >= 0 && to <= length && Arrays.equals(text, at, to, literal, 0, literal.length);
  }

  /** The end of the characters whose letters are the least common, if possible in a free slot. */
  private int rarest(char[] literal, int size) {
    int best = size;
    int most = -1;
    for (int end = size; end <= literal.length; end++) {
      int rarity = isPresent(slot(windowBefore(literal, end, size))) ? 0 : 1;
      for (int k = end - size; k < end; k++) {
        int rank = BY_FREQUENCY.indexOf(literal[k]);
        rarity += 2 * (rank < 0 ? BY_FREQUENCY.length() : rank);
      }
      if (rarity > most) {
        most = rarity;
        best = end;
      }
    }
    return best;
  }

  private boolean isPresent(int slot) {
    return (present[slot >>> 6] & 1L << slot) != 0;
  }

  private static long windowBefore(char[] literal, int end, int size) {
    long window = 0;
    for (int i = end - size; i < end; i++) {
      window = window << 8 | folded(literal[i]);
    }
    return window;
  }

  /** A byte for the character, above 0x7F for those that are rare in most texts. */
  private static int folded(char c) {
    return c < 0x80 ? ASCII[c] : 0x80 | (c ^ c >>> 7) & 0x7F;
  }

  /** The last so many characters of a window, which has a byte for each. */
  private static long mask(int size) {
    return -1L >>> (Long.SIZE - Byte.SIZE * size);
  }

  private static int slot(long window) {
    return (int) (window * 0x9E3779B97F4A7C15L >>> (64 - SLOT_BITS));
  }
}
