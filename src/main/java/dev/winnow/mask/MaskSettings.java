package dev.winnow.mask;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The settings of {@code Mask}.
 *
 * @param kinds the sorts of personal data: {@code email}, {@code phone}, {@code ip}, {@code iban},
 *     {@code card}; all unless given
 * @param placeholders the text in place of the data, by sort; {@code [EMAIL]} and the like unless
 *     given
 * @param regions the regions of national phone numbers, as {@code US}; those of the article's
 *     language unless given
 * @param keepDomains domains whose e-mail addresses stay, with those below them; none unless given
 */
public record MaskSettings(
    List<String> kinds,
    Map<String, String> placeholders,
    List<String> regions,
    List<String> keepDomains)
    implements Serializable {

  public MaskSettings {
    kinds = kinds == null ? known() : List.copyOf(kinds);
    placeholders = sorted(placeholders == null ? Map.of() : placeholders);
    regions = regions == null ? List.of() : List.copyOf(regions);
    keepDomains = keepDomains == null ? List.of() : List.copyOf(keepDomains);
    kinds.forEach(kind -> sort("kinds", kind));
    placeholders.forEach(MaskSettings::checkPlaceholder);
    regions.forEach(MaskSettings::checkRegion);
    keepDomains.forEach(MaskSettings::checkDomain);
  }

  /** The entries in an order that the hash of the configuration can rely on. */
  private static Map<String, String> sorted(Map<String, String> entries) {
    return Collections.unmodifiableMap(new TreeMap<>(entries));
  }

  private static List<String> known() {
    return Arrays.stream(PersonalData.values()).map(PersonalData::label).sorted().toList();
  }

  private static PersonalData sort(String key, String label) {
    return Arrays.stream(PersonalData.values())
        .filter(sort -> sort.label().equals(label))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'" + key + "' has '" + label + "', which is unknown; known: " + known()));
  }

  private static void checkPlaceholder(String kind, String text) {
    PersonalData sort = sort("placeholders", kind);
    if (text.isBlank() || !text.equals(text.strip()) || text.lines().count() != 1) {
      throw new IllegalArgumentException(
          "the placeholder of '"
              + sort.label()
              + "' must be one line of text without blanks around it, such as '"
              + sort.placeholder()
              + "'");
    }
  }

  private static void checkRegion(String region) {
    if (!PhoneNumberUtil.getInstance().getSupportedRegions().contains(region)) {
      throw new IllegalArgumentException(
          "'regions' has '"
              + region
              + "'; a region has two capital letters, such as GB (ISO 3166)");
    }
  }

  private static void checkDomain(String domain) {
    if (domain.isBlank() || domain.contains("@") || domain.startsWith(".")) {
      throw new IllegalArgumentException(
          "'keep_domains' has '" + domain + "'; a domain is such as 'paper.com', without '@'");
    }
  }

  /** The sorts, in the order in which they are found. */
  Set<PersonalData> sorts() {
    Set<PersonalData> sorts = new TreeSet<>();
    kinds.forEach(kind -> sorts.add(sort("kinds", kind)));
    return sorts;
  }

  /** The placeholder of each sort. */
  Map<PersonalData, String> placeholdersBySort() {
    Map<PersonalData, String> texts = new EnumMap<>(PersonalData.class);
    for (PersonalData sort : PersonalData.values()) {
      texts.put(sort, placeholders.getOrDefault(sort.label(), sort.placeholder()));
    }
    return texts;
  }

  /** The domains to keep, in lower case. */
  Set<String> keptDomains() {
    Set<String> domains = new TreeSet<>();
    keepDomains.forEach(domain -> domains.add(domain.toLowerCase(Locale.ROOT)));
    return domains;
  }

  /** The finder for an article in this language; null if the language is not known. */
  PersonalDataFinder finder(String language) {
    NumberWords words = new NumberWords();
    return new PersonalDataFinder(
        sorts().stream()
            .map(
                sort ->
                    switch (sort) {
                      case EMAIL -> new EmailFinder(keptDomains());
                      case IBAN -> new IbanFinder();
                      case CARD -> new CardFinder();
                      case IP -> new IpFinder(words);
                      case PHONE ->
                          new PhoneFinder(
                              regions.isEmpty() ? Regions.of(language) : regions, words);
                    })
            .map(Finder.class::cast)
            .toList());
  }
}
