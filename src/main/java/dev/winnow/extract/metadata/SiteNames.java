package dev.winnow.extract.metadata;

import dev.winnow.extract.metadata.linked.LinkedArticle;
import dev.winnow.text.DisplayText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names that the publication goes by on its page, and what its address says of them. */
final class SiteNames {
  private static final int MIN_NAME_CHARS = 3;

  /** Letters of what stands around a name, as in "The Weir Online". */
  private static final int MAX_SUFFIX_CHARS = 12;

  private static final int MAX_PREFIX_CHARS = 4;

  private static final List<String> METAS =
      List.of("application-name", "dc.publisher", "dcterms.publisher", "publisher", "cre");

  private final String stated;
  private final Set<String> folded = new LinkedHashSet<>();
  private final String host;

  private SiteNames(String stated, String host) {
    this.stated = stated;
    this.host = host;
  }

  /** Gathers the names; {@code url} is the page's address, or null. */
  static SiteNames of(PageScan scan, LinkedArticle linked, String url) {
    List<String> names = new ArrayList<>(scan.metas().all("og:site_name"));
    names.addAll(linked.names("publisher"));
    names.addAll(linked.namesOf("WebSite"));
    names.addAll(scan.metas().all(METAS));
    names.removeIf(name -> name.contains("://") || name.contains("{"));
    SiteNames site =
        new SiteNames(names.isEmpty() ? null : names.get(0), url == null ? "" : host(url));
    for (String name : names) {
      site.folded.add(DisplayText.fold(name));
    }
    site.folded.removeIf(name -> name.length() < MIN_NAME_CHARS);
    return site;
  }

  /** The same with another name, which comes last. */
  SiteNames with(String name) {
    SiteNames more = new SiteNames(stated == null ? name : stated, host);
    more.folded.addAll(folded);
    more.folded.add(DisplayText.fold(name));
    return more;
  }

  /** The name as stated first, or null. */
  String name() {
    return stated;
  }

  /**
   * Whether an author goes by the name of the publication. People publish under addresses made of
   * their own names, so that the address tells against a single word only.
   */
  boolean isOfPublication(String author) {
    return author.indexOf(' ') < 0 ? isName(author) : folded.contains(DisplayText.fold(author));
  }

  /** Whether the text is a name of the publication, in any case and punctuation. */
  boolean isName(String text) {
    String name = DisplayText.fold(text);
    return folded.contains(name) || isOfHost(name);
  }

  /** Whether the text is a name of the publication, or one with a word or two around it. */
  boolean isLike(String text) {
    if (isName(text)) {
      return true;
    }
    String name = DisplayText.fold(text);
    for (String known : folded) {
      int more = name.length() - known.length();
      boolean longer =
          (name.startsWith(known) && more <= MAX_SUFFIX_CHARS)
              || (name.endsWith(known) && more <= MAX_PREFIX_CHARS);
      if (longer || (name.length() >= MIN_NAME_CHARS && known.startsWith(name))) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfHost(String name) {
    if (name.length() < MIN_NAME_CHARS || host.isEmpty()) {
      return false;
    }
    String letters = DisplayText.fold(host);
    if (name.equals(letters)) {
      return true;
    }
    for (String label : host.split("\\.", -1)) {
      String part = DisplayText.fold(label);
      if (part.length() >= MIN_NAME_CHARS
          && !part.equals("com")
          && !part.equals("www")
          && (name.equals(part) || name.equals("the" + part))) {
        return true;
      }
    }
    return false;
  }

  private static String host(String url) {
    int start = url.indexOf("://") + 3;
    int end = start;
    while (end < url.length() && "/?#:".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    String host = url.substring(start, end);
    return host.startsWith("www.") ? host.substring(4) : host;
  }
}
