package dev.winnow.extract.metadata;

import dev.winnow.extract.dates.DateLine;
import dev.winnow.extract.dates.Dates;
import dev.winnow.extract.dates.ShortYear;
import dev.winnow.extract.metadata.linked.LinkedArticle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the day, or the moment, at which the article was published. */
final class Published {
  private static final List<String> METAS =
      List.of(
          "article:published_time",
          "article:published",
          "og:published_time",
          "og:article:published_time",
          "og:pubdate",
          "datepublished",
          "parsely-pub-date",
          "sailthru.date",
          "cxenseparse:recs:publishtime",
          "cxenseparse:publishtime",
          "citation_publication_date",
          "citation_online_date",
          "citation_date",
          "publish-date",
          "publish_date",
          "published_time",
          "published_date",
          "published-date",
          "publication_date",
          "publication-date",
          "publicationdate",
          "publisheddate",
          "publishdate",
          "pubdate",
          "pub_date",
          "pubdate_iso",
          "originalpublicationdate",
          "article_date_original",
          "article.published",
          "published",
          "publish_time",
          "article:publish_date",
          "dc.date.issued",
          "dcterms.issued",
          "vr:published_time");

  /** Names that do not say which date it is. */
  private static final List<String> DATES =
      List.of(
          "dc.date",
          "dcterms.date",
          "dc.date.created",
          "dcterms.created",
          "date",
          "created",
          "datecreated",
          "displaydate",
          "uploaddate");

  /** How long a line may be in which a date stands among other words and without a label. */
  private static final int MAX_UNLABELLED_LINE_CHARS = 60;

  private final PageScan scan;
  private final LinkedArticle linked;
  private final StatedHeadline headline;
  private final String language;

  private Published(PageScan scan, LinkedArticle linked, StatedHeadline headline, String language) {
    this.scan = scan;
    this.linked = linked;
    this.headline = headline;
    this.language = language;
  }

  /** The date as ISO 8601, or null. */
  static String of(
      PageScan scan, LinkedArticle linked, StatedHeadline headline, String language, String url) {
    Published published = new Published(scan, linked, headline, language);
    String date = published.stated();
    if (date == null) {
      date = published.near();
    }
    if (date == null && url != null) {
      date = UrlDate.of(url, language);
    }
    return date == null ? published.anywhere() : date;
  }

  private String stated() {
    List<String> dates = new ArrayList<>();
    add(dates, linked.texts("datepublished"));
    add(dates, scan.metas().all(METAS));
    for (VisibleStatement seen : seen(StatementKind.PUBLISHED)) {
      dates.add(date(seen));
    }
    add(dates, scan.metas().all(DATES));
    add(dates, linked.texts("datecreated"));
    add(dates, linked.texts("uploaddate"));
    dates.removeIf(date -> date == null);
    return dates.isEmpty() ? null : PublicationZone.of(dates.get(0), dates, shown());
  }

  private void add(List<String> dates, List<String> stated) {
    stated.forEach(text -> dates.add(Dates.stated(text, language)));
  }

  /** The dates in what stands near the headline and is said to be a date or a byline. */
  private List<String> shown() {
    List<String> dates = new ArrayList<>();
    for (StatementKind sign :
        List.of(StatementKind.TIME, StatementKind.DATE, StatementKind.BYLINE)) {
      for (VisibleStatement seen : seen(sign)) {
        dates.add(headline.isNear(seen.at()) ? date(seen) : null);
      }
    }
    dates.removeIf(date -> date == null);
    return dates;
  }

  private String near() {
    List<String> shown = shown();
    if (!shown.isEmpty()) {
      return shown.get(0);
    }
    for (String line : HeadlineNeighbourhood.lines(scan.text(), headline)) {
      String date =
          line.length() <= MAX_UNLABELLED_LINE_CHARS ? DateLine.published(line, language) : null;
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  private String anywhere() {
    for (StatementKind sign : List.of(StatementKind.TIME, StatementKind.DATE)) {
      for (VisibleStatement seen : seen(sign)) {
        String date = date(seen);
        if (date != null) {
          return date;
        }
      }
    }
    return null;
  }

  /** The statements of the article with the sign, the nearest to the headline first. */
  private List<VisibleStatement> seen(StatementKind sign) {
    return scan.seen().stream()
        .filter(seen -> seen.sign() == sign && !seen.aside())
        .sorted(Comparator.comparingInt(seen -> headline.distance(seen.at())))
        .toList();
  }

  private String date(VisibleStatement seen) {
    String date = Dates.stated(seen.stated(), language);
    if (date == null) {
      date = DateLine.published(seen.text(), language);
    }
    return date == null ? ShortYear.published(seen.text(), language) : date;
  }
}
