package dev.winnow.extract;

import dev.winnow.model.Metadata;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Reads what a page states about itself in {@code meta}, {@code link}, {@code time}, {@code html}.
 */
final class HtmlMetadata {
  private final Document page;
  private final Elements metas;

  private HtmlMetadata(Document page) {
    this.page = page;
    this.metas = page.getElementsByTag("meta");
  }

  /**
   * What the page states.
   *
   * @param headline the page's visible headline; null if it has none
   */
  static Metadata of(Document page, String headline) {
    HtmlMetadata found = new HtmlMetadata(page);
    return new Metadata(
        found.title(headline),
        found.byline(),
        found.published(),
        first(found.metas("og:site_name")),
        found.url(),
        found.language());
  }

  private String title(String headline) {
    String title = first(metas("og:title"));
    if (title == null) {
      title = headline;
    }
    return title == null ? line(page.title()) : title;
  }

  private String byline() {
    Set<String> names = new LinkedHashSet<>(metas("author"));
    names.removeIf(name -> name.contains("://"));
    return names.isEmpty() ? null : String.join(", ", names);
  }

  private String published() {
    List<String> stated = new ArrayList<>(metas("article:published_time"));
    for (Element time : page.getElementsByTag("time")) {
      stated.add(time.attr("datetime"));
    }
    for (String each : stated) {
      String date = HtmlDate.of(each);
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  private String url() {
    for (Element link : page.getElementsByTag("link")) {
      String href = link.attr("href").strip();
      if (link.attr("rel").equalsIgnoreCase("canonical")
          && (href.startsWith("https://") || href.startsWith("http://"))) {
        return href;
      }
    }
    return null;
  }

  private String language() {
    Element html = page.firstElementChild();
    if (html == null || html.attr("lang").isBlank()) {
      return null;
    }
    try {
      String tag = html.attr("lang").strip().replace('_', '-');
      Locale locale = new Locale.Builder().setLanguageTag(tag).build();
      return locale.getLanguage().isEmpty() ? null : locale.toLanguageTag();
    } catch (IllformedLocaleException e) {
      return null;
    }
  }

  private List<String> metas(String name) {
    List<String> values = new ArrayList<>();
    for (Element meta : metas) {
      if (name.equalsIgnoreCase(meta.attr("property"))
          || name.equalsIgnoreCase(meta.attr("name"))) {
        String value = line(meta.attr("content"));
        if (value != null) {
          values.add(value);
        }
      }
    }
    return values;
  }

  private static String first(List<String> values) {
    return values.isEmpty() ? null : values.get(0);
  }

  private static String line(String text) {
    HtmlLine line = new HtmlLine();
    line.flowing(text);
    String value = line.take();
    return value.isEmpty() ? null : value;
  }
}
