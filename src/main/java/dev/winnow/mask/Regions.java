package dev.winnow.mask;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The regions whose national phone numbers an article may hold: the one that its language tag
 * names, and those in which most of the language's readers live.
 */
final class Regions {
  /** Languages with readers in several countries that have numbers of different forms. */
  private static final Map<String, List<String>> OF_LANGUAGES =
      Map.of(
          "en", List.of("US", "GB", "AU", "IN", "IE"),
          "de", List.of("DE", "AT", "CH"),
          "fr", List.of("FR", "BE", "CH", "CA"),
          "es", List.of("ES", "MX", "AR", "CO", "US"),
          "pt", List.of("BR", "PT"),
          "nl", List.of("NL", "BE"),
          "it", List.of("IT", "CH"),
          "zh", List.of("CN", "TW", "HK"),
          "ar", List.of("EG", "SA", "AE"));

  private static final List<String> UNKNOWN = List.of("US", "GB", "DE");

  private Regions() {}

  /**
   * The regions, the most probable one first.
   *
   * @param language a BCP 47 tag; may be null
   */
  static List<String> of(String language) {
    if (language == null || language.isBlank()) {
      return UNKNOWN;
    }
    ULocale stated = ULocale.forLanguageTag(language);
    Set<String> regions = new LinkedHashSet<>();
    add(regions, stated.getCountry());
    List<String> known = OF_LANGUAGES.get(stated.getLanguage());
    if (known == null) {
      add(regions, ULocale.addLikelySubtags(stated).getCountry());
    } else {
      regions.addAll(known);
    }
    return regions.isEmpty() ? UNKNOWN : new ArrayList<>(regions);
  }

  private static void add(Set<String> regions, String region) {
    if (region.length() == 2) {
      regions.add(region);
    }
  }
}
