package dev.winnow.extract.metadata;

import dev.winnow.text.DisplayText;
import dev.winnow.text.Words;
import java.util.ArrayList;
import java.util.List;

/** Takes the publication's name off the end, or off the start, of a title. */
final class TitleParts {
  private static final String STRONG = "|｜»«•·►";
  private static final String DASHES = "-–—−:_~/";

  /** A headline has this many words at least, where the part behind it is not known as a name. */
  private static final int MIN_HEADLINE_WORDS = 3;

  private static final int MAX_NAME_WORDS = 5;

  private TitleParts() {}

  /** The title without the parts that name the publication. */
  static String withoutSite(String title, SiteNames site) {
    String headline = title;
    int cut = lastCut(headline, headline.length());
    while (cut > 0) {
      String name = behind(headline, cut);
      if (!name.isEmpty() && !site.isLike(name)) {
        break;
      }
      headline = headline.substring(0, cut).strip();
      cut = lastCut(headline, headline.length());
    }
    int first = firstCut(headline);
    boolean leads = first > 0 && site.isName(headline.substring(0, first).strip());
    return leads ? behind(headline, first) : headline;
  }

  /**
   * The same where nothing else confirms the headline: what stands behind a bar is cut off as well,
   * and a short name behind a dash.
   */
  static String guess(String title, SiteNames site) {
    String headline = withoutSite(title, site);
    int cut = lastCut(headline, headline.length());
    while (cut > 0) {
      String before = headline.substring(0, cut).strip();
      boolean bar = STRONG.indexOf(headline.charAt(cut)) >= 0 || headline.startsWith("::", cut);
      boolean longer =
          Words.count(before) >= MIN_HEADLINE_WORDS
              && Words.count(behind(headline, cut)) <= MAX_NAME_WORDS;
      if (!bar || !longer) {
        break;
      }
      headline = before;
      cut = lastCut(headline, headline.length());
    }
    return headline;
  }

  /** Whether the part before the place ends in a colon, or in a separator between blanks. */
  static boolean isCutAt(String title, int at) {
    String before = title.substring(0, at).stripTrailing();
    int last = before.length() - 1;
    return last > 0
        && last + 1 < at
        && (before.charAt(last) == ':' || isCut(title, last))
        && Words.count(before) <= MAX_NAME_WORDS;
  }

  /** The parts between the separators, the last one first. */
  static List<String> parts(String title) {
    List<String> parts = new ArrayList<>();
    String rest = title;
    int cut = lastCut(rest, rest.length());
    while (cut > 0) {
      parts.add(behind(rest, cut));
      rest = rest.substring(0, cut).strip();
      cut = lastCut(rest, rest.length());
    }
    parts.add(rest);
    return parts;
  }

  /** The end of the title if it is the heading and shorter than what stands before it; or null. */
  static String behindHeadline(String title, String heading) {
    List<String> parts = parts(title);
    boolean same =
        parts.size() > 1 && DisplayText.fold(parts.get(0)).equals(DisplayText.fold(heading));
    boolean shorter = Words.count(heading) < Words.count(parts.get(parts.size() - 1));
    return same && shorter ? parts.get(0) : null;
  }

  private static String behind(String title, int cut) {
    int start = cut + 1;
    while (start < title.length() && (title.charAt(start) == ' ' || isSign(title.charAt(start)))) {
      start++;
    }
    return title.substring(start);
  }

  private static int lastCut(String title, int from) {
    for (int i = from - 1; i > 0; i--) {
      if (isCut(title, i)) {
        return i;
      }
    }
    return -1;
  }

  private static int firstCut(String title) {
    for (int i = 1; i < title.length(); i++) {
      if (isCut(title, i)
          || (title.charAt(i) == ':' && i + 1 < title.length() && title.charAt(i + 1) == ' ')) {
        return i;
      }
    }
    return -1;
  }

  /** A bar anywhere, or another sign between blanks. */
  private static boolean isCut(String title, int i) {
    char c = title.charAt(i);
    if (!isSign(c)) {
      return false;
    }
    boolean after =
        i + 1 == title.length() || title.charAt(i + 1) == ' ' || isSign(title.charAt(i + 1));
    boolean before = title.charAt(i - 1) == ' ';
    if (c == '«' || c == '»') {
      return before && after && isUnpaired(title);
    }
    return (before && after) || c == '|' || c == '｜' || (c == '_' && title.charAt(i - 1) > 0x2E80);
  }

  /** Whether only one sort of the marks is there, so that they quote nothing. */
  private static boolean isUnpaired(String title) {
    return title.indexOf('«') < 0 || title.indexOf('»') < 0;
  }

  private static boolean isSign(char c) {
    return STRONG.indexOf(c) >= 0 || DASHES.indexOf(c) >= 0;
  }
}
