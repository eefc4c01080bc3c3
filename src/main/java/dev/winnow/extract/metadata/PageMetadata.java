package dev.winnow.extract.metadata;

import dev.winnow.extract.metadata.linked.LinkedArticle;
import dev.winnow.extract.metadata.linked.LinkedGraph;
import dev.winnow.model.Metadata;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;

/**
 * The statements of a page about itself. A component is null, or an empty list, where the page does
 * not say.
 *
 * @param metadata the fields of the record; the byline holds the authors joined by a comma
 * @param articleBody the text of the article out of JSON-LD, a paragraph a line
 * @param description the standfirst that is meant for other sites
 * @param pageType the type of schema.org or OpenGraph, as stated
 * @param titles all that the title is stated as, with and without the publication's name, so that
 *     the block that holds the headline can be recognised
 * @param authors the names of the people, or of the news agencies, who wrote the article
 */
public record PageMetadata(
    Metadata metadata,
    String articleBody,
    String description,
    String pageType,
    List<String> titles,
    List<String> authors) {

  /** Reads what the page states; takes linear time, and fails for no page. */
  public static PageMetadata of(Document page) {
    PageScan scan = PageScan.of(page);
    LinkedArticle linked = LinkedArticle.in(LinkedGraph.of(scan.scripts()));
    String url = PageAddress.of(scan, linked);
    String language = LanguageTag.of(scan, linked);
    Titles titles = Titles.of(scan, linked, SiteNames.of(scan, linked, url));
    SiteNames site = titles.site();
    StatedHeadline headline = titles.best();
    List<String> authors = Authors.of(scan, linked, site, headline);
    Metadata metadata =
        new Metadata(
            headline.text(),
            authors.isEmpty() ? null : String.join(", ", authors),
            Published.of(scan, linked, headline, language, url),
            site.name(),
            url,
            language);
    return new PageMetadata(
        metadata,
        linked.body(),
        description(scan, linked),
        pageType(scan, linked),
        titles.all(),
        authors);
  }

  private static String description(PageScan scan, LinkedArticle linked) {
    List<String> stated = new ArrayList<>(scan.metas().all("og:description"));
    stated.addAll(scan.metas().all("description"));
    stated.addAll(linked.texts("description"));
    stated.addAll(scan.metas().all("twitter:description"));
    return stated.isEmpty() ? null : stated.get(0);
  }

  private static String pageType(PageScan scan, LinkedArticle linked) {
    List<String> types = scan.metas().all("og:type");
    return linked.type() != null || types.isEmpty() ? linked.type() : types.get(0);
  }
}
