package dev.winnow.extract.metadata;

import dev.winnow.extract.metadata.linked.LinkedArticle;
import dev.winnow.text.DisplayText;
import dev.winnow.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the headline among the statements of the title, by what they agree on. */
final class Titles {
  private static final int MAX_TITLE_CHARS = 400;
  private static final int MAX_TITLES = 24;
  private static final double LIKELY_AGREEMENT = 0.5;

  /** Taken off the agreement of what stands aside, and of one word, which may name a section. */
  private static final double DOUBT_DEDUCTION = 0.1;

  private static final List<String> METAS =
      List.of(
          "og:title",
          "twitter:title",
          "parsely-title",
          "sailthru.title",
          "dc.title",
          "dcterms.title",
          "citation_title",
          "headline",
          "title");

  private final SiteNames site;
  private final String pageTitle;
  private final List<VisibleStatement> headlines;
  private final List<VisibleStatement> headings;
  private final List<StatedTitle> stated = new ArrayList<>();
  private final CharSequence text;
  private int textStart;
  private int linkedHeadlines;
  private boolean news;

  private Titles(
      SiteNames site,
      String pageTitle,
      List<VisibleStatement> headlines,
      List<VisibleStatement> headings,
      CharSequence text) {
    this.site = site;
    this.text = text;
    this.pageTitle = pageTitle;
    this.headlines = headlines;
    this.headings = headings;
  }

  static Titles of(PageScan scan, LinkedArticle linked, SiteNames known) {
    String pageTitle = null;
    int textStart = 0;
    List<VisibleStatement> headlines = new ArrayList<>();
    List<VisibleStatement> headings = new ArrayList<>();
    for (VisibleStatement seen : scan.seen()) {
      switch (seen.sign()) {
        case TITLE -> {
          pageTitle = pageTitle == null ? DisplayText.line(seen.text()) : pageTitle;
          textStart = Math.max(textStart, seen.at() + seen.text().length());
        }
        case HEADLINE -> add(headlines, seen);
        case HEADING -> add(headings, seen);
        default -> {}
      }
    }
    SiteNames site = site(known, pageTitle, headlines);
    Titles titles = new Titles(site, pageTitle, headlines, headings, scan.text());
    titles.textStart = textStart;
    linked.texts("headline").forEach(titles::state);
    titles.linkedHeadlines = titles.stated.size();
    titles.news = linked.type() != null && linked.type().endsWith("NewsArticle");
    scan.metas().all(METAS).forEach(titles::state);
    if (pageTitle != null) {
      titles.state(pageTitle);
    }
    linked.texts("name").forEach(titles::state);
    return titles;
  }

  /** A page called {@code Long story - Name} and headed {@code Name} tells its own name. */
  private static SiteNames site(
      SiteNames known, String pageTitle, List<VisibleStatement> headlines) {
    for (VisibleStatement headline : pageTitle == null ? List.<VisibleStatement>of() : headlines) {
      String behind = TitleParts.behindHeadline(pageTitle, headline.text());
      if (behind != null) {
        return known.with(behind);
      }
    }
    return known;
  }

  /** The names of the publication, with what the titles tell of them. */
  SiteNames site() {
    return site;
  }

  private void state(String title) {
    if (stated.size() < MAX_TITLES && title.length() <= MAX_TITLE_CHARS && !title.contains("{{")) {
      stated.add(StatedTitle.of(title, site));
    }
  }

  private static void add(List<VisibleStatement> headlines, VisibleStatement seen) {
    String line = DisplayText.line(DisplayText.firstOf(seen.text(), seen.stated()));
    if (headlines.size() < MAX_TITLES && line != null && !line.contains("{{")) {
      headlines.add(
          new VisibleStatement(seen.sign(), line, seen.stated(), seen.at(), seen.aside()));
    }
  }

  /** The headline; its text is null if the page states none. */
  StatedHeadline best() {
    VisibleStatement best = null;
    double most = 0;
    for (VisibleStatement headline : headlines) {
      boolean doubtful = headline.aside() || Words.count(headline.text()) < 2;
      double agreement = agreement(headline.text()) - (doubtful ? DOUBT_DEDUCTION : 0);
      if (agreement > most) {
        most = agreement;
        best = headline;
      }
    }
    VisibleStatement heading = most < StatedTitle.SAME_AGREEMENT ? sameHeading() : null;
    if (heading != null && (most < 1 || heading.text().length() > best.text().length())) {
      boolean placed = most >= LIKELY_AGREEMENT && most < 1;
      return at(placed ? best : heading, heading.text());
    }
    StatedTitle linked = most >= LIKELY_AGREEMENT ? otherHeadline(best.text()) : null;
    if (linked != null) {
      return at(best, linked.plain());
    }
    if (most >= LIKELY_AGREEMENT) {
      return at(best, restored(withoutKicker(TitleParts.guess(best.text(), site))));
    }
    String plain = plain();
    if (headlines.isEmpty()) {
      return inText(plain);
    }
    VisibleStatement first = headlines.get(0);
    return at(first, plain == null ? first.text() : plain);
  }

  /**
   * The headline of the JSON-LD where it is another than the visible one and written by an editor:
   * news sites state theirs there. Elsewhere programs put the title for search engines into it.
   */
  private StatedTitle otherHeadline(String visible) {
    if (linkedHeadlines == 0 || stated.get(0).agreement(visible) >= StatedTitle.START_AGREEMENT) {
      return null;
    }
    StatedTitle first = stated.get(0);
    long same = stated.stream().filter(title -> title.isSame(first.folded())).count();
    return news || same == 1 ? first : null;
  }

  /** The headline where a line of the page's text says just the same. */
  private StatedHeadline inText(String headline) {
    String folded = headline == null ? "" : DisplayText.fold(headline);
    String shown = folded.isEmpty() ? "" : text.toString();
    int start = textStart;
    for (String line : shown.substring(Math.min(start, shown.length())).split("\n", -1)) {
      if (line.length() <= MAX_TITLE_CHARS && DisplayText.fold(line).equals(folded)) {
        return new StatedHeadline(headline, start, start + line.length());
      }
      start += line.length() + 1;
    }
    return new StatedHeadline(headline, 0, 0);
  }

  private static StatedHeadline at(VisibleStatement seen, String text) {
    return new StatedHeadline(text, seen.at(), seen.at() + seen.text().length());
  }

  /** The first heading of a lower level that says just what is stated, or null. */
  private VisibleStatement sameHeading() {
    for (VisibleStatement heading : headings) {
      String folded = DisplayText.fold(heading.text());
      if (stated.stream().anyMatch(title -> title.isHeadedBy(folded))) {
        return heading;
      }
    }
    return null;
  }

  /** All that the title is stated as, with and without the publication's name. */
  List<String> all() {
    Set<String> all = new LinkedHashSet<>();
    for (StatedTitle title : stated) {
      all.add(title.whole());
      all.add(title.plain());
    }
    for (VisibleStatement headline : headlines) {
      if (agreement(headline.text()) >= LIKELY_AGREEMENT) {
        all.add(headline.text());
      }
    }
    return List.copyOf(all);
  }

  private String plain() {
    for (StatedTitle title : stated) {
      if (!site.isName(title.plain())) {
        return title.whole().equals(pageTitle)
            ? TitleParts.guess(title.whole(), site)
            : title.plain();
      }
    }
    return null;
  }

  /** The headline without the words before it that the page leaves out for other sites. */
  private String withoutKicker(String headline) {
    String folded = DisplayText.fold(headline);
    for (StatedTitle title : stated) {
      int before = headline.length() - title.plain().length();
      boolean end = before > 2 && folded.endsWith(title.folded()) && Words.count(title.plain()) > 2;
      if (end && TitleParts.isCutAt(headline, before)) {
        return title.plain();
      }
    }
    return headline;
  }

  /**
   * The same headline as it is stated elsewhere, where the page sets it in capitals, or drops the
   * colon between its parts; and as the JSON-LD has it.
   */
  private String restored(String headline) {
    boolean shouted =
        headline.equals(headline.toUpperCase(Locale.ROOT))
            && !headline.equals(headline.toLowerCase(Locale.ROOT));
    String folded = DisplayText.fold(headline);
    for (int i = 0; i < stated.size(); i++) {
      String plain = stated.get(i).plain();
      boolean better = shouted || i < linkedHeadlines || plain.replace(": ", " ").equals(headline);
      if (better && stated.get(i).folded().equals(folded)) {
        return plain;
      }
    }
    return headline;
  }

  private double agreement(String headline) {
    double most = 0;
    if (!site.isName(headline)) {
      for (StatedTitle title : stated) {
        most = Math.max(most, title.agreement(headline));
      }
    }
    return most;
  }
}
