package dev.winnow.mask;

import java.util.List;

/** Finds personal data of one sort. The work grows with the length of the text, not faster. */
interface Finder {
  /** Whether a text with these signs may hold such data. */
  boolean isPossible(Signs signs);

  /**
   * Adds the places of the text that hold such data, in ascending order and without overlaps.
   *
   * @param text one paragraph
   * @param places receives the places
   */
  void find(CharSequence text, List<Place> places);
}
