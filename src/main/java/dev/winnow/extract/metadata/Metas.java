package dev.winnow.extract.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The values that the {@code meta} elements of a page state, by their names in lower case. */
final class Metas {
  private static final Map<String, String> VOCABULARIES =
      Map.of(
          "http://ogp.me/ns#", "og:",
          "http://ogp.me/ns/article#", "article:",
          "http://purl.org/dc/terms/", "dcterms.",
          "http://purl.org/dc/elements/1.1/", "dc.");

  private final Map<String, List<String>> values = new HashMap<>();

  void add(String written, String value) {
    String name =
        written
            .strip()
            .toLowerCase(Locale.ROOT)
            .replace("dc:", "dc.")
            .replace("dcterms:", "dcterms.");
    int end = Math.max(name.lastIndexOf('#'), name.lastIndexOf('/')) + 1;
    String prefix = VOCABULARIES.get(name.substring(0, end));
    String key = prefix == null ? name : prefix + name.substring(end);
    values.computeIfAbsent(key, unused -> new ArrayList<>()).add(value);
  }

  /** The values under the name, in their order. */
  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** The values under each of the names, in the order of the names. */
  List<String> all(List<String> names) {
    List<String> all = new ArrayList<>();
    names.forEach(name -> all.addAll(all(name)));
    return all;
  }

  /**
   * The values of {@code twitter:data1} and its like, where the label beside it holds one of the
   * words.
   */
  List<String> labelled(Set<String> words) {
    List<String> found = new ArrayList<>();
    for (String number : List.of("1", "2")) {
      List<String> labels = all("twitter:label" + number);
      List<String> data = all("twitter:data" + number);
      for (int i = 0; i < labels.size() && i < data.size(); i++) {
        List<String> label = List.of(labels.get(i).toLowerCase(Locale.ROOT).split("[ :]+", -1));
        if (label.stream().anyMatch(words::contains)) {
          found.add(data.get(i));
        }
      }
    }
    return found;
  }
}
