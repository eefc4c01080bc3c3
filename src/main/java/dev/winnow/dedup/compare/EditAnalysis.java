package dev.winnow.dedup.compare;

import dev.winnow.dedup.words.ComparisonTokens;

/**
 * The edits between two documents in the parts that run along together. The numbers were read off
 * half a year of wire stories and labelled wire copies: of a month that gives way to another in the
 * lead, and of names that do so by the third, there was no case in versions of one story.
 */
public final class EditAnalysis {
  /** Longest edit, in words on either side, that may replace one fact by another. */
  private static final int SHORT_EDIT_WORDS = 4;

  /**
   * The greatest length in words of a reworded passage; a longer passage was left out or put in.
   */
  private static final int MAX_REWORDED_WORDS = 30;

  /** A correction changes less in all. */
  private static final int MIN_NEW_PERIOD_EDITS = 4;

  private final int[] words;
  private final int[] other;
  private final int keptNames;
  private int changedNames;
  private int changedMonths;
  private int edits;
  private int reworded;

  private EditAnalysis(Alignment alignment, int[] words, int[] other) {
    this.words = words;
    this.other = other;
    int kept = 0;
    for (int i = 0; i < words.length; i++) {
      kept += ComparisonTokens.isName(words[i]) && alignment.isAligned(i) ? 1 : 0;
    }
    this.keptNames = kept;
    alignment.eachGap(this::add);
  }

  /** The edits between the two. */
  public static EditAnalysis between(ComparedDocument a, ComparedDocument b) {
    return new EditAnalysis(Alignment.of(a.words(), b.words()), a.words(), b.words());
  }

  private void add(int start, int end, int otherStart, int otherEnd) {
    int length = end - start;
    int otherLength = otherEnd - otherStart;
    edits++;
    int longer = Math.max(length, otherLength);
    reworded +=
        longer <= Math.min(MAX_REWORDED_WORDS, 2 * Math.min(length, otherLength) + SHORT_EDIT_WORDS)
            ? 1
            : 0;
    if (length > 0 && otherLength > 0) {
      boolean one = longer <= SHORT_EDIT_WORDS;
      boolean name = one && changed(ComparisonTokens::isName, start, end, otherStart, otherEnd);
      changedNames += name ? 1 : 0;
      boolean inLeads = start < LeadOverlap.LEAD_WORDS && otherStart < LeadOverlap.LEAD_WORDS;
      int monthEnd = one ? end : start + 1;
      int otherMonthEnd = one ? otherEnd : otherStart + 1;
      boolean month =
          inLeads && changed(ComparisonTokens::isMonth, start, monthEnd, otherStart, otherMonthEnd);
      changedMonths += month ? 1 : 0;
    }
  }

  /** Takes words of a kind. */
  private interface Kind {
    boolean is(int word);
  }

  /** Whether both stretches hold a word of the kind, and none that is the same. */
  private boolean changed(Kind kind, int start, int end, int otherStart, int otherEnd) {
    boolean both = false;
    for (int i = start; i < end; i++) {
      for (int k = otherStart; k < otherEnd; k++) {
        if (kind.is(words[i]) && kind.is(other[k])) {
          if (words[i] == other[k]) {
            return false;
          }
          both = true;
        }
      }
    }
    return both;
  }

  /** Whether names or the month are others, so that the two tell of different events. */
  public boolean differ() {
    boolean period = changedMonths > 0 && edits >= MIN_NEW_PERIOD_EDITS;
    return period || changedNames >= 3 && 3 * changedNames >= changedNames + keptNames;
  }

  /** The share of the words at which a passage in other words begins. */
  public double rewording() {
    return (double) reworded / Math.max(1, words.length);
  }
}
