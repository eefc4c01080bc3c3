package dev.winnow.write;

import dev.winnow.model.Article;
import dev.winnow.model.RunCounts;
import dev.winnow.model.RunCounts.Figure;
import dev.winnow.model.RunCounts.FigureKey;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Counts the records of a shard by their source: the host of their address, or the site or the
 * folder of those that have no address. A crawl has millions of hosts, so that each shard passes on
 * its most frequent ones, and the others as one number.
 */
final class SourceCounts {
  private static final int MAX_SOURCES_OF_A_RUN = 100_000;
  private static final int MIN_SOURCES_OF_A_SHARD = 50;
  private static final String WWW = "www.";

  private static final Comparator<Map.Entry<String, Long>> MOST_FIRST =
      Map.Entry.<String, Long>comparingByValue()
          .reversed()
          .thenComparing(Map.Entry.comparingByKey());

  private final Map<String, Long> records = new HashMap<>();
  private final int limit;

  /** Counts of one of so many shards. */
  SourceCounts(int shards) {
    limit = Math.max(MIN_SOURCES_OF_A_SHARD, MAX_SOURCES_OF_A_RUN / shards);
  }

  /** Counts the record of an article. */
  void add(Article article) {
    records.merge(sourceOf(article), 1L, Long::sum);
  }

  /** The numbers of the most frequent sources, and the sum of the others. */
  RunCounts total() {
    List<Map.Entry<String, Long>> sorted = records.entrySet().stream().sorted(MOST_FIRST).toList();
    Map<FigureKey, Long> numbers = new HashMap<>();
    for (Map.Entry<String, Long> each : sorted.subList(0, Math.min(limit, sorted.size()))) {
      numbers.put(FigureKey.of(Figure.RECORDS_BY_SOURCE, each.getKey()), each.getValue());
    }
    if (sorted.size() > limit) {
      long others =
          sorted.subList(limit, sorted.size()).stream().mapToLong(Map.Entry::getValue).sum();
      numbers.put(FigureKey.of(Figure.RECORDS_OF_OTHER_SOURCES), others);
    }
    return RunCounts.of(numbers);
  }

  private static String sourceOf(Article article) {
    String host = host(article.metadata().url());
    if (host != null) {
      return host;
    }
    String site = article.metadata().site();
    return site == null || site.isBlank() ? folder(article.source().uri()) : site;
  }

  private static String host(String url) {
    if (url == null) {
      return null;
    }
    try {
      String host = new URI(url).getHost();
      if (host == null) {
        return null;
      }
      String lower = host.toLowerCase(Locale.ROOT);
      return lower.startsWith(WWW) ? lower.substring(WWW.length()) : lower;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /**
   * The last folder above a document, or the file of a document that is one of several in it. The
   * path above it is that of one machine and is left out.
   */
  private static String folder(String uri) {
    int inside = uri.indexOf('#');
    int member = uri.indexOf("!/");
    String file =
        member >= 0 ? uri.substring(0, member) : inside >= 0 ? uri.substring(0, inside) : uri;
    int end = file.lastIndexOf('/');
    if (member >= 0 || inside >= 0) {
      return file.substring(end + 1);
    }
    return end < 0 ? "." : file.substring(file.lastIndexOf('/', end - 1) + 1, end);
  }
}
