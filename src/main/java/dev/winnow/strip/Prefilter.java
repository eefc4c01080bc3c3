package dev.winnow.strip;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells which of many patterns can match a text at all, in one pass over it: each pattern's
 * {@linkplain RequiredLiterals required literals} are found by their rarest three characters, which
 * index a table; in scripts where a character says more, two will do. A text without any of them
 * costs a few nanoseconds a character however many patterns there are.
 */
final class Prefilter {
  private static final int BITS = 16;

  /** Stands for the third character of literals that have but two, in scripts that allow it. */
  private static final char PAIR = 0;

  private final BitSet always = new BitSet();
  private final int[] first = new int[1 << BITS];
  private final List<Entry> entries = new ArrayList<>();

  /** A literal, the offset of its indexed characters, whose it is, and the next in its slot. */
  private record Entry(char[] literal, int offset, int[] owners, int next) {}

  /**
   * @param literals for each pattern its required literals; null for one that must always be tried
   */
  Prefilter(List<Set<String>> literals) {
    entries.add(null);
    Map<String, List<Integer>> owners = new HashMap<>();
    for (int i = 0; i < literals.size(); i++) {
      if (literals.get(i) == null) {
        always.set(i);
      } else {
        for (String literal : literals.get(i)) {
          owners.computeIfAbsent(literal, key -> new ArrayList<>()).add(i);
        }
      }
    }
    owners.forEach(this::add);
  }

  private void add(String literal, List<Integer> owners) {
    char[] chars = literal.toCharArray();
    int offset = chars.length == 2 ? 0 : rarest(chars);
    int slot =
        chars.length == 2
            ? slot(chars[0], chars[1], PAIR)
            : slot(chars[offset], chars[offset + 1], chars[offset + 2]);
    int[] ids = owners.stream().mapToInt(Integer::intValue).toArray();
    entries.add(new Entry(chars, offset, ids, first[slot]));
    first[slot] = entries.size() - 1;
  }

  private int rarest(char[] literal) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i + 3 <= literal.length; i++) {
      int common = 0;
      for (int k = i; k < i + 3; k++) {
        common += " etaoinsr".indexOf(literal[k]) < 0 ? 0 : 1;
      }
      int used = first[slot(literal[i], literal[i + 1], literal[i + 2])] == 0 ? 0 : 1;
      if (2 * common + used < least) {
        least = 2 * common + used;
        best = i;
      }
    }
    return best;
  }

  /** The patterns that may match the first {@code length} characters of {@code text}. */
  BitSet candidates(char[] text, int length) {
    BitSet found = (BitSet) always.clone();
    for (int i = 0; i + 1 < length; i++) {
      if (i + 2 < length) {
        add(first[slot(text[i], text[i + 1], text[i + 2])], text, i, length, found);
      }
      if (text[i] >= RequiredLiterals.FIRST_WIDE) {
        add(first[slot(text[i], text[i + 1], PAIR)], text, i, length, found);
      }
    }
    return found;
  }

  private void add(int head, char[] text, int at, int length, BitSet found) {
    int e = head;
    while (e != 0) {
      Entry entry = entries.get(e);
      if (stands(entry, text, at - entry.offset, length)) {
        for (int owner : entry.owners) {
          found.set(owner);
        }
      }
      e = entry.next;
    }
  }

  private static boolean stands(Entry entry, char[] text, int at, int length) {
    char[] literal = entry.literal;
    if (at < 0 || at + literal.length > length) {
      return false;
    }
    for (int i = 0; i < literal.length; i++) {
      if (text[at + i] != literal[i]) {
        return false;
      }
    }
    return true;
  }

  private static int slot(char a, char b, char c) {
    int hash = (a * 31 + b) * 31 + c;
    return (hash * 0x9E3779B1) >>> (32 - BITS);
  }
}
