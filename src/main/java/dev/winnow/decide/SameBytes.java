package dev.winnow.decide;

import dev.winnow.model.Article;
import dev.winnow.model.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes one article of all articles whose sources have the same bytes. */
public final class SameBytes {
  private SameBytes() {}

  /**
   * The articles by id, ascending: one for each id, from the smallest URI, with all other places in
   * {@code alsoAt}.
   */
  public static Collection<Article> merged(Iterable<Article> articles) {
    TreeMap<String, List<Article>> byId = new TreeMap<>();
    for (Article article : articles) {
      byId.computeIfAbsent(article.source().id(), id -> new ArrayList<>(1)).add(article);
    }
    return byId.values().stream().map(SameBytes::one).toList();
  }

  private static Article one(List<Article> same) {
    if (same.size() == 1) {
      return same.get(0);
    }
    TreeMap<String, Article> byPlace = new TreeMap<>();
    same.forEach(article -> byPlace.put(article.source().uri(), article));
    Article first = byPlace.firstEntry().getValue();
    Source source = first.source();
    TreeSet<String> others = new TreeSet<>(byPlace.keySet());
    same.forEach(article -> others.addAll(article.source().alsoAt()));
    others.remove(source.uri());
    return first.withSource(
        new Source(
            source.id(),
            source.uri(),
            List.copyOf(others),
            source.mediaType(),
            source.charset(),
            source.stated()));
  }
}
