package dev.winnow.extract.metadata;

import dev.winnow.extract.metadata.linked.LinkedArticle;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;

/** The language that a page, or its sender, states. */
public final class LanguageTag {
  private LanguageTag() {}

  /** The first statement that is a BCP 47 tag, or null. */
  static String of(PageScan scan, LinkedArticle linked) {
    List<String> stated = new ArrayList<>(List.of(scan.language()));
    stated.addAll(scan.metas().all("og:locale"));
    stated.addAll(scan.metas().all("content-language"));
    stated.addAll(linked.texts("inlanguage"));
    stated.addAll(scan.metas().all("dc.language"));
    stated.addAll(scan.metas().all("dcterms.language"));
    stated.addAll(scan.metas().all("language"));
    for (String text : stated) {
      String tag = of(text);
      if (tag != null) {
        return tag;
      }
    }
    return null;
  }

  /** The BCP 47 tag that a text states; null if it states none, or is null. */
  public static String of(String text) {
    if (text == null) {
      return null;
    }
    try {
      String tag = text.strip().replace('_', '-');
      Locale locale = new Locale.Builder().setLanguageTag(tag).build();
      return locale.getLanguage().isEmpty() ? null : locale.toLanguageTag();
    } catch (IllformedLocaleException e) {
      return null;
    }
  }
}
