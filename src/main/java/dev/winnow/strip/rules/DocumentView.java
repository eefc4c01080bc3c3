package dev.winnow.strip.rules;

import dev.winnow.model.Block;
import dev.winnow.model.BlockKind;
import dev.winnow.strip.patterns.FoldedText;
import dev.winnow.strip.patterns.Prefilter;
import dev.winnow.text.Words;
import java.util.BitSet;
import java.util.List;

/** A document as rules see it: what is asked of a block is computed once. */
public final class DocumentView {
  private final List<Block> blocks;
  private final int[] words;
  private final boolean[] sentences;
  private final String[] lower;
  private final String[] plain;
  private final int total;
  private final BitSet[] proposed;
  private final BitSet[] excepted;
  private Prefilter exceptions;
  private ArticleCore core;
  private final int[] before;

  public DocumentView(List<Block> blocks) {
    int size = blocks.size();
    this.blocks = blocks;
    this.words = new int[size];
    this.sentences = new boolean[size];
    this.lower = new String[size];
    this.plain = new String[size];
    this.before = new int[size];
    this.proposed = new BitSet[size];
    this.excepted = new BitSet[size];
    int sum = 0;
    for (int i = 0; i < size; i++) {
      String text = blocks.get(i).text();
      words[i] = Words.count(text);
      sentences[i] = Words.endsSentence(text);
      before[i] = sum;
      sum += words[i];
    }
    this.total = sum;
    this.core = ArticleCore.of(words, sentences, new boolean[size]);
  }

  /** Finds the core again, without the boilerplate in {@code matches} that looks like prose. */
  void settle(RuleMatches matches) {
    boolean[] taken = new boolean[size()];
    for (int i = 0; i < taken.length; i++) {
      taken[i] = matches.isTaken(i);
    }
    core = ArticleCore.of(words, sentences, taken);
  }

  ArticleCore core() {
    return core;
  }

  public int size() {
    return blocks.size();
  }

  public Block block(int i) {
    return blocks.get(i);
  }

  String text(int i) {
    return blocks.get(i).text();
  }

  BlockKind kind(int i) {
    return blocks.get(i).kind();
  }

  public int words(int i) {
    return words[i];
  }

  public boolean endsSentence(int i) {
    return sentences[i];
  }

  /** The text of a block as patterns see it. */
  String folded(int i, boolean caseMatters) {
    String[] cache = caseMatters ? plain : lower;
    if (cache[i] == null) {
      cache[i] = caseMatters ? FoldedText.plain(text(i)) : FoldedText.lower(text(i));
    }
    return cache[i];
  }

  /**
   * Notes, for each block, which alternatives of all rules may match it.
   *
   * @param exceptions tells the same of what rules except, where that is asked
   */
  void propose(Prefilter prefilter, Prefilter exceptions) {
    this.exceptions = exceptions;
    char[] buffer = new char[longest()];
    BitSet scratch = new BitSet();
    for (int i = 0; i < size(); i++) {
      FoldedText.lower(text(i), buffer);
      proposed[i] = prefilter.candidates(buffer, text(i).length(), scratch);
    }
  }

  /** The alternatives that may match the block, or null if all must be tried. */
  BitSet proposed(int i) {
    return proposed[i];
  }

  /** The alternatives of exceptions that may match the block, or null if all must be tried. */
  BitSet excepted(int i) {
    if (excepted[i] == null && exceptions != null) {
      char[] lower = folded(i, false).toCharArray();
      excepted[i] = exceptions.candidates(lower, lower.length, new BitSet());
    }
    return excepted[i];
  }

  private int longest() {
    return blocks.stream().mapToInt(block -> block.text().length()).max().orElse(0);
  }

  boolean in(RuleZone zone, int i) {
    return switch (zone) {
      case ANY -> true;
      case HEAD -> isHead(i);
      case TAIL -> isTail(i);
      case EDGE -> isHead(i) || isTail(i);
      case BEFORE -> i < core.from();
      case AFTER -> i >= core.to();
      case OUTSIDE -> i < core.from() || i >= core.to();
    };
  }

  /**
   * The share of the document's prose in the blocks from {@code from} up to {@code to}: of the
   * words in blocks that end as sentences do, since menus and footers would blur the place of an
   * article's end. Where there is no prose, all words count.
   */
  double share(int from, int to) {
    int inside = 0;
    int all = 0;
    for (int i = 0; i < size(); i++) {
      int prose = sentences[i] ? words[i] : 0;
      all += prose;
      inside += i >= from && i < to ? prose : 0;
    }
    if (all > 0) {
      return inside / (double) all;
    }
    int end = to == size() ? total : before[to];
    return total == 0 ? 0 : (end - before[from]) / (double) total;
  }

  private boolean isHead(int i) {
    return i < 3 || i < core.from() || before[i] * 5 < total;
  }

  private boolean isTail(int i) {
    return i >= size() - 6 || i >= core.to() || (total - before[i] - words[i]) * 3 < total;
  }
}
