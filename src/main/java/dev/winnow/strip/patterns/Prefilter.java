package dev.winnow.strip.patterns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells which of many patterns can match a text at all, by each pattern's {@linkplain
 * RequiredLiterals required literals}. A text without any of them costs a few nanoseconds a
 * character however many patterns there are.
 */
public final class Prefilter {
  /** Signs and digits, which have a bit each. */
  private static final char FIRST_SIGN = '!';

  private static final char LAST_SIGN = '?';

  /** The number of patterns; the bits after theirs stand for what they require besides. */
  private final int patterns;

  private final BitSet always = new BitSet();
  private final List<int[]> besides = new ArrayList<>();
  private final LiteralIndex literalIndex = new LiteralIndex();

  /** Patterns of which only a sign or digit is known that a text must have. */
  private final int[] bySigns;

  /** The signs and digits for each of them, of which one must be there. */
  private final long[] signs;

  /**
   * @param literals for each pattern its sets of required literals; none for one that must always
   *     be tried
   * @param wanted the patterns to be told of; others are never proposed
   */
  public Prefilter(List<List<Set<String>>> literals, BitSet wanted) {
    this.patterns = literals.size();
    Map<String, List<Integer>> owners = new HashMap<>();
    int bits = patterns;
    BitSet weak = new BitSet();
    for (int i = 0; i < patterns; i++) {
      List<Set<String>> sets = wanted.get(i) ? literals.get(i) : List.of();
      if (sets.isEmpty() || !Literals.of(sets.get(0)).filter()) {
        weak.set(i, wanted.get(i));
        sets = List.of();
      }
      besides.add(IntStream.range(bits, bits + Math.max(0, sets.size() - 1)).toArray());
      for (int k = 0; k < sets.size(); k++) {
        int bit = k == 0 ? i : bits++;
        for (String literal : minimal(sets.get(k))) {
          owners.computeIfAbsent(literal, key -> new ArrayList<>()).add(bit);
        }
      }
    }
    owners.forEach(
        (literal, ids) ->
            literalIndex.add(literal, ids.stream().mapToInt(Integer::intValue).toArray()));
    this.bySigns = weak.stream().filter(i -> signs(literals.get(i)) != 0).toArray();
    this.signs = Arrays.stream(bySigns).mapToLong(i -> signs(literals.get(i))).toArray();
    this.always.or(weak);
    Arrays.stream(bySigns).forEach(always::clear);
  }

  /** All of the patterns. */
  public static Prefilter of(List<List<Set<String>>> literals) {
    BitSet all = new BitSet();
    all.set(0, literals.size());
    return new Prefilter(literals, all);
  }

  /** Signs and digits of which a text needs one; 0 if it may do without. */
  private static long signs(List<Set<String>> sets) {
    long signs = 0;
    for (String literal : sets.isEmpty() ? Set.of("") : sets.get(0)) {
      long own =
          literal.chars().mapToLong(c -> sign((char) c)).filter(s -> s != 0).findFirst().orElse(0);
      if (own == 0) {
        return 0;
      }
      signs |= own;
    }
    return signs;
  }

  private static long signs(char[] text, int length) {
    long seen = 0;
    for (int i = 0; i < length; i++) {
      seen |= sign(text[i]);
    }
    return seen;
  }

  private static long sign(char c) {
    return c >= FIRST_SIGN && c <= LAST_SIGN ? 1L << c : 0;
  }

  /** The literals that contain no other: where one that does stands, the other stands too. */
  private static List<String> minimal(Set<String> literals) {
    List<String> kept = new ArrayList<>();
    literals.stream()
        .sorted(Comparator.comparingInt(String::length))
        .filter(literal -> kept.stream().noneMatch(literal::contains))
        .forEachOrdered(kept::add);
    return kept;
  }

  /** The patterns that may match a text without any literal; not to be changed. */
  public BitSet always() {
    return always;
  }

  /**
   * The patterns that may match the first {@code length} characters of {@code text}; not to be
   * changed, and {@link #always} itself if there is no literal in the text.
   *
   * @param scratch overwritten
   */
  public BitSet candidates(char[] text, int length, BitSet scratch) {
    scratch.clear();
    scratch.or(always);
    literalIndex.find(text, length, scratch);
    long seen = signs(text, length);
    for (int k = 0; k < bySigns.length; k++) {
      if ((signs[k] & seen) != 0) {
        scratch.set(bySigns[k]);
      }
    }
    for (int i = scratch.nextSetBit(0); i >= 0 && i < patterns; i = scratch.nextSetBit(i + 1)) {
      for (int bit : besides.get(i)) {
        if (!scratch.get(bit)) {
          scratch.clear(i);
        }
      }
    }
    scratch.clear(patterns, Math.max(patterns, scratch.length()));
    return scratch.equals(always) ? always : (BitSet) scratch.clone();
  }
}
