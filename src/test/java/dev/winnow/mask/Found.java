package dev.winnow.mask;

import java.util.List;

/** The personal data that finders find in a text. */
final class Found {
  private Found() {}

  /** The pieces of one sort in an English text. */
  static List<String> in(String text, PersonalData sort) {
    return in(text, sort, "en");
  }

  /** The pieces of one sort in a text of a language. */
  static List<String> in(String text, PersonalData sort, String language) {
    MaskSettings settings = new MaskSettings(List.of(sort.label()), null, null, null);
    return pieces(text, settings, language);
  }

  /** The pieces that these settings mask. */
  static List<String> pieces(String text, MaskSettings settings, String language) {
    return settings.finder(language).places(text).stream()
        .map(place -> text.substring(place.from(), place.to()))
        .toList();
  }
}
