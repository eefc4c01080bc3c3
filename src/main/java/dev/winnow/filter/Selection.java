package dev.winnow.filter;

import com.google.re2j.Pattern;
import dev.winnow.model.Metadata;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The articles that are wanted by their statements.
 *
 * @param languages primary BCP 47 tags, such as {@code en}; empty for all
 * @param from the first wanted day of publication; null for none
 * @param to the last wanted day of publication; null for none
 * @param sites the wanted sites; empty for all
 * @param withoutSites the sites that are not wanted
 * @param urls patterns, of which one is to be found in the address; empty for all
 * @param withoutUrls patterns that must not be found in the address
 * @param isUnknownDropped whether an article is unwanted that does not state what is asked for
 */
record Selection(
    List<String> languages,
    LocalDate from,
    LocalDate to,
    Sites sites,
    Sites withoutSites,
    List<Pattern> urls,
    List<Pattern> withoutUrls,
    boolean isUnknownDropped)
    implements Serializable {
  private static final int DAY_CHARACTERS = 10;

  Selection {
    languages = List.copyOf(languages);
    urls = List.copyOf(urls);
    withoutUrls = List.copyOf(withoutUrls);
  }

  /** The rule by which an article is not wanted; null if it is. */
  String unwanted(Metadata stated) {
    String rule = byLanguage(stated.language());
    rule = rule == null ? byDay(stated.published()) : rule;
    return rule == null ? byAddress(stated.url()) : rule;
  }

  private String byLanguage(String language) {
    if (languages.isEmpty()) {
      return null;
    }
    if (language == null) {
      return unknown("language");
    }
    String primary = language.split("-", 2)[0];
    return languages.contains(primary) ? null : "language-" + primary;
  }

  private String byDay(String published) {
    if (from == null && to == null) {
      return null;
    }
    if (published == null || published.length() < DAY_CHARACTERS) {
      return unknown("published");
    }
    String day = published.substring(0, DAY_CHARACTERS);
    if (from != null && day.compareTo(from.toString()) < 0) {
      return "published-before";
    }
    return to != null && day.compareTo(to.toString()) > 0 ? "published-after" : null;
  }

  private String byAddress(String url) {
    if (sites.isEmpty() && withoutSites.isEmpty() && urls.isEmpty() && withoutUrls.isEmpty()) {
      return null;
    }
    if (url == null) {
      return unknown("url");
    }
    if (withoutSites.hold(url) || !sites.isEmpty() && !sites.hold(url)) {
      return "site";
    }
    boolean isWanted = urls.isEmpty() || urls.stream().anyMatch(each -> each.matcher(url).find());
    return isWanted && withoutUrls.stream().noneMatch(each -> each.matcher(url).find())
        ? null
        : "url";
  }

  private String unknown(String statement) {
    return isUnknownDropped ? statement + "-unknown" : null;
  }
}
