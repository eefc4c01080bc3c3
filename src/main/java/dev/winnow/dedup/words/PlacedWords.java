package dev.winnow.dedup.words;

import java.util.ArrayList;
import java.util.List;

/** The words of a document with their places, so that what was found can be quoted. */
public final class PlacedWords {
  private final List<String> paragraphs;
  private final List<Place> places = new ArrayList<>();
  private final int[] words;

  /**
   * Where a word stands.
   *
   * @param paragraph the paragraph, from 0
   * @param start its first character there
   * @param end the character after its last
   */
  private record Place(int paragraph, int start, int end) {}

  public PlacedWords(List<String> paragraphs, String language) {
    this.paragraphs = paragraphs;
    int[] current = new int[1];
    ComparisonTokens hashes =
        new ComparisonTokens(
            language, (start, end) -> places.add(new Place(current[0], start, end)));
    for (String paragraph : paragraphs) {
      hashes.add(paragraph);
      current[0]++;
    }
    this.words = hashes.toArray();
  }

  /** The words as {@link ComparisonTokens} makes them. */
  public int[] words() {
    return words;
  }

  public int paragraph(int word) {
    return places.get(word).paragraph();
  }

  /** The text from a word to before another, both of one paragraph. */
  public String text(int from, int to) {
    String paragraph = paragraphs.get(paragraph(from));
    return paragraph.substring(places.get(from).start(), places.get(to - 1).end());
  }
}
