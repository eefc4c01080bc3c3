package dev.winnow.recur.blocks;

import dev.winnow.model.Article;
import dev.winnow.model.Metadata;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * Of what a document is a part: {@code site:} with the host of its address, or else with the name
 * of its publication; else {@code folder:} with the name of the folder that it lies in. Besides,
 * every document is a part of the corpus.
 */
public final class CountingScope {
  /** The name of the whole corpus. */
  public static final String CORPUS = "corpus";

  private CountingScope() {}

  /** The site or the folder of an article; the corpus where neither is known. */
  public static String of(Article article) {
    Metadata metadata = article.metadata();
    return host(metadata.url())
        .or(() -> Optional.ofNullable(metadata.site()).map(CountingScope::plain))
        .map(site -> "site:" + site)
        .or(() -> folder(article.source().uri()).map(folder -> "folder:" + folder))
        .orElse(CORPUS);
  }

  private static Optional<String> host(String url) {
    if (url == null) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(new URI(url).getHost())
          .map(CountingScope::plain)
          .map(host -> host.startsWith("www.") ? host.substring(4) : host);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> folder(String uri) {
    int to = Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('\\'));
    int from = Math.max(uri.lastIndexOf('/', to - 1), uri.lastIndexOf('\\', to - 1)) + 1;
    return to <= from ? Optional.empty() : Optional.of(plain(uri.substring(from, to)));
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }
}
