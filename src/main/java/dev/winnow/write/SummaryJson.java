package dev.winnow.write;

import dev.winnow.model.RunCounts;
import dev.winnow.model.RunCounts.Figure;
import dev.winnow.model.RunCounts.FigureKey;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The numbers of a run as {@code _run.json} nests them; the one place that knows their names. */
final class SummaryJson {
  /** Numbers that are written even if they are 0. */
  private static final List<Figure> ALWAYS =
      List.of(
          Figure.DOCUMENTS_READ,
          Figure.DOCUMENTS_RECORDED,
          Figure.DOCUMENTS_DROPPED,
          Figure.DOCUMENTS_FAILED,
          Figure.ALSO_AT,
          Figure.KEPT_CHARACTERS,
          Figure.REMOVED_CHARACTERS,
          Figure.PARAGRAPHS);

  /** Groups that are written even if they are empty. */
  private static final List<List<String>> ALWAYS_GROUPS =
      List.of(
          List.of("paragraphs", "by_kind"),
          List.of("removals", "by_kind"),
          List.of("removals", "by_rule"),
          List.of("failures", "by_category"),
          List.of("dropped", "by_rule"),
          List.of("records", "by_language"),
          List.of("records", "by_year"));

  private SummaryJson() {}

  /** The numbers by name, with the required ones. */
  static Map<String, Object> nested(RunCounts counts) {
    Map<String, Object> root = new TreeMap<>();
    ALWAYS.forEach(figure -> put(root, path(FigureKey.of(figure)), 0L));
    ALWAYS_GROUPS.forEach(path -> put(root, path, new TreeMap<String, Object>()));
    counts.counts().stream()
        .filter(each -> !path(each.key()).isEmpty())
        .forEach(each -> put(root, path(each.key()), each.n()));
    return root;
  }

  /**
   * The names that lead to a number, from the outermost to its own; empty for the numbers of
   * sources, which can be many and are in the data card alone.
   */
  static List<String> path(FigureKey key) {
    String name = key.name();
    return switch (key.figure()) {
      case DOCUMENTS_READ -> List.of("documents", "read");
      case DOCUMENTS_RECORDED -> List.of("documents", "records");
      case DOCUMENTS_DROPPED -> List.of("documents", "dropped");
      case DOCUMENTS_FAILED -> List.of("documents", "failures");
      case ALSO_AT -> List.of("documents", "also_at");
      case KEPT_CHARACTERS -> List.of("text", "kept_characters");
      case REMOVED_CHARACTERS -> List.of("text", "removed_characters");
      case PARAGRAPHS -> List.of("paragraphs", "kept");
      case PARAGRAPHS_BY_KIND -> List.of("paragraphs", "by_kind", name);
      case REMOVALS_BY_KIND -> List.of("removals", "by_kind", name, "blocks");
      case REMOVED_CHARACTERS_BY_KIND -> List.of("removals", "by_kind", name, "characters");
      case REMOVALS_BY_RULE -> List.of("removals", "by_rule", key.step() + "/" + name);
      case FAILURES_BY_CATEGORY -> List.of("failures", "by_category", name);
      case STORIES_BY_RELATION -> List.of("stories", "by_relation", name);
      case LARGE_STORIES -> List.of("stories", "large");
      case TEMPLATES -> List.of("stories", "templates");
      case INDEX_KNOWN -> List.of("index", "known");
      case INDEX_ADDED -> List.of("index", "added");
      case DROPPED_BY_RULE -> List.of("dropped", "by_rule", key.step() + "/" + name);
      case RECORDS_BY_LANGUAGE -> List.of("records", "by_language", name);
      case RECORDS_BY_YEAR -> List.of("records", "by_year", name);
      case DOCUMENTS_BY_LAYOUT -> List.of("tables", "by_layout", name);
      case RECORDS_BY_SOURCE, RECORDS_OF_OTHER_SOURCES -> List.of();
    };
  }

  @SuppressWarnings("unchecked")
  private static void put(Map<String, Object> root, List<String> path, Object value) {
    Map<String, Object> at = root;
    for (String name : path.subList(0, path.size() - 1)) {
      at = (Map<String, Object>) at.computeIfAbsent(name, any -> new TreeMap<>());
    }
    at.put(path.get(path.size() - 1), value);
  }
}
