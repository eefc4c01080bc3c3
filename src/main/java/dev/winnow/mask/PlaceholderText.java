package dev.winnow.mask;

import java.util.List;
import java.util.Map;

/**
 * A text with placeholders.
 *
 * @param text the text with a placeholder for each place
 * @param places the places in the text as it was, ascending and without overlaps
 */
record PlaceholderText(String text, List<Place> places) {

  /** A text with placeholders for these places. */
  static PlaceholderText of(
      String text, List<Place> places, Map<PersonalData, String> placeholders) {
    if (places.isEmpty()) {
      return new PlaceholderText(text, places);
    }
    StringBuilder masked = new StringBuilder(text.length());
    int at = 0;
    for (Place place : places) {
      masked.append(text, at, place.from()).append(placeholders.get(place.sort()));
      at = place.to();
    }
    return new PlaceholderText(masked.append(text, at, text.length()).toString(), places);
  }
}
