package dev.winnow.extract.html.page;

import dev.winnow.extract.metadata.PageMetadata;
import java.util.ArrayList;
import java.util.List;

/**
 * The statements of a page about its article for machines.
 *
 * @param titles statements of the headline
 * @param authors the names of the authors
 * @param description a summary; null if there is none
 * @param articleBody the text of the article; null if there is none
 * @param pageType the type of the page in the terms of schema.org or Open Graph; null if there is
 *     none
 */
public record Hints(
    List<String> titles,
    List<String> authors,
    String description,
    String articleBody,
    String pageType) {

  /** Nothing is stated. */
  public static final Hints NONE = new Hints(List.of(), List.of(), null, null, null);

  /** What the page states of itself. */
  public static Hints of(PageMetadata page) {
    return new Hints(
        page.titles(), page.authors(), page.description(), page.articleBody(), page.pageType());
  }

  /** The same statements, and another one of the headline; null adds none. */
  public Hints withTitle(String title) {
    if (title == null) {
      return this;
    }
    List<String> all = new ArrayList<>(titles);
    all.add(title);
    return new Hints(List.copyOf(all), authors, description, articleBody, pageType);
  }

  /** Whether the page says that it lists other pages. */
  public boolean isList() {
    return pageType != null
        && List.of("CollectionPage", "SearchResultsPage", "ItemList", "WebSite").contains(pageType);
  }

  /** Whether the page says that it holds an article. */
  public boolean isArticle() {
    return pageType != null
        && (pageType.endsWith("Article")
            || pageType.endsWith("article")
            || pageType.endsWith("Posting"));
  }
}
