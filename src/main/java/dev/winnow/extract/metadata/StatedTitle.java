package dev.winnow.extract.metadata;

import dev.winnow.text.DisplayText;
import dev.winnow.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A title as it is stated.
 *
 * @param whole as it is
 * @param plain without the publication's name
 * @param folded the letters and digits of {@code plain}
 * @param all the letters and digits of {@code whole}
 * @param first those of its first part
 * @param last those of its last part
 * @param words the words of {@code plain}
 */
record StatedTitle(
    String whole,
    String plain,
    String folded,
    String all,
    String first,
    String last,
    Set<String> words) {
  static final double SAME_AGREEMENT = 2;
  private static final int MIN_PHRASE_CHARS = 12;
  private static final double FIRST_PART_AGREEMENT = 1.8;
  static final double START_AGREEMENT = 1.5;
  private static final double LONGER_AGREEMENT = 1.2;

  private static final double LAST_PART_AGREEMENT = 0.6;

  static StatedTitle of(String whole, SiteNames site) {
    String plain = TitleParts.withoutSite(whole, site);
    List<String> parts = TitleParts.parts(whole);
    return new StatedTitle(
        whole,
        plain,
        DisplayText.fold(plain),
        DisplayText.fold(whole),
        DisplayText.fold(parts.get(parts.size() - 1)),
        DisplayText.fold(parts.get(0)),
        wordsOf(plain));
  }

  /** Whether the folded heading says the same, with or without the name of the publication. */
  boolean isSame(String heading) {
    return !heading.isEmpty() && (heading.equals(all) || heading.equals(folded));
  }

  /** Whether the folded heading says the same, or, if it is a phrase, what an end of it says. */
  boolean isHeadedBy(String heading) {
    boolean end = heading.equals(first) || heading.equals(last);
    return isSame(heading) || (end && heading.length() >= MIN_PHRASE_CHARS);
  }

  /** How far the headline says the same: from 0, nothing in common, to {@link #SAME_AGREEMENT}. */
  double agreement(String headline) {
    String other = DisplayText.fold(headline);
    if (other.isEmpty() || all.isEmpty()) {
      return 0;
    }
    if (isSame(other)) {
      return SAME_AGREEMENT;
    }
    if (other.equals(first)) {
      return FIRST_PART_AGREEMENT;
    }
    if (other.equals(last)) {
      return LAST_PART_AGREEMENT;
    }
    if (all.startsWith(other) && Words.count(headline) > 1) {
      return START_AGREEMENT;
    }
    return other.contains(folded) ? LONGER_AGREEMENT : overlap(headline);
  }

  /** The share of the words of the shorter one that the other one has too. */
  private double overlap(String headline) {
    Set<String> second = wordsOf(headline);
    if (words.size() < 2 || second.size() < 2) {
      return 0;
    }
    Set<String> both = new HashSet<>(words);
    both.retainAll(second);
    return (double) both.size() / Math.min(words.size(), second.size());
  }

  private static Set<String> wordsOf(String text) {
    Set<String> words = new HashSet<>();
    for (String word : text.split(" ", -1)) {
      String folded = DisplayText.fold(word);
      if (!folded.isEmpty()) {
        words.add(folded);
      }
    }
    return words;
  }
}
