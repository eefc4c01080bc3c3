package dev.winnow.write;

import dev.winnow.model.Article;
import dev.winnow.model.Failure;
import dev.winnow.model.Paragraph;
import dev.winnow.model.Removal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a run did, as numbers that can be added up in any order. The keys are the path of a number
 * in {@code _run.json}, joined by tabs, which no name has.
 */
public final class Counts {
  private static final List<String> ALWAYS =
      List.of(
          "documents\tread",
          "documents\trecords",
          "documents\tdropped",
          "documents\tfailures",
          "documents\talso_at",
          "text\tkept_characters",
          "text\tremoved_characters",
          "paragraphs\tkept");
  private static final List<String> ALWAYS_GROUPS =
      List.of(
          "paragraphs\tby_kind", "removals\tby_kind", "removals\tby_rule", "failures\tby_category");

  private Counts() {}

  /** Counts a document that was read to the end. */
  static void add(Map<String, Long> counts, Article article) {
    add(counts, 1, "documents", "read");
    add(counts, article.source().alsoAt().size(), "documents", "also_at");
    add(counts, 1, "documents", article.dropped() == null ? "records" : "dropped");
    if (article.dropped() == null) {
      if (article.story() != null) {
        add(counts, 1, "stories", "by_relation", article.story().relation().label());
      }
      for (Paragraph paragraph : article.paragraphs()) {
        add(counts, points(paragraph.text()), "text", "kept_characters");
        add(counts, 1, "paragraphs", "kept");
        add(counts, 1, "paragraphs", "by_kind", paragraph.kind().label());
      }
    }
    for (Removal removal : AuditJson.removals(article)) {
      int characters = points(removal.text());
      add(counts, characters, "text", "removed_characters");
      add(counts, 1, "removals", "by_kind", removal.kind().label(), "blocks");
      add(counts, characters, "removals", "by_kind", removal.kind().label(), "characters");
      add(counts, 1, "removals", "by_rule", removal.step() + "/" + removal.rule());
    }
  }

  /** Counts a document that failed. */
  static void add(Map<String, Long> counts, Failure failure) {
    add(counts, 1, "documents", "failures");
    add(counts, 1, "failures", "by_category", failure.category());
  }

  private static int points(String text) {
    return text.codePointCount(0, text.length());
  }

  private static void add(Map<String, Long> counts, long n, String... path) {
    if (n > 0) {
      counts.merge(String.join("\t", path), n, Long::sum);
    }
  }

  /** The sum of two counts; {@code into} is changed and returned. */
  public static Map<String, Long> sum(Map<String, Long> into, Map<String, Long> more) {
    more.forEach((path, n) -> into.merge(path, n, Long::sum));
    return into;
  }

  /** The numbers by name, nested as {@code _run.json} has them; what must be there is. */
  static Map<String, Object> nested(Map<String, Long> counts) {
    Map<String, Object> root = new TreeMap<>();
    for (String name : ALWAYS) {
      put(root, name.split("\t", -1), 0L);
    }
    for (String name : ALWAYS_GROUPS) {
      put(root, name.split("\t", -1), new TreeMap<String, Object>());
    }
    counts.forEach((path, n) -> put(root, path.split("\t", -1), n));
    return root;
  }

  @SuppressWarnings("unchecked")
  private static void put(Map<String, Object> root, String[] path, Object value) {
    Map<String, Object> at = root;
    for (int i = 0; i < path.length - 1; i++) {
      at = (Map<String, Object>) at.computeIfAbsent(path[i], name -> new TreeMap<>());
    }
    at.put(path[path.length - 1], value);
  }
}
