package dev.winnow.extract.metadata.linked;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The objects of all the JSON-LD of a page, in the order in which they stand there. */
public final class LinkedGraph {
  /** What stands under these keys is about other pages, or about parts of this one. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "about",
          "author",
          "citation",
          "comment",
          "haspart",
          "itemlistelement",
          "liveblogupdate",
          "mentions",
          "relatedlink",
          "review",
          "suggestedanswer",
          "acceptedanswer");

  private final List<JsonObject> objects = new ArrayList<>();
  private final Map<String, JsonObject> byId = new HashMap<>();

  private LinkedGraph() {}

  /** Reads the scripts; what is broken beyond recovery is left out. */
  public static LinkedGraph of(List<String> scripts) {
    LinkedGraph graph = new LinkedGraph();
    List<Object> next = new ArrayList<>();
    for (String script : scripts) {
      next.addAll(JsonReader.read(script));
    }
    List<Object> aside = new ArrayList<>();
    graph.gather(next, aside, true);
    graph.gather(aside, aside, false);
    return graph;
  }

  /** The objects that tell of the page itself, outer ones first. */
  List<JsonObject> objects() {
    return objects;
  }

  /** The object that is meant where only its {@code @id} is given; otherwise the object itself. */
  JsonObject resolve(JsonObject object) {
    return object.fields().size() == 1 ? byId.getOrDefault(id(object), object) : object;
  }

  private void gather(List<Object> start, List<Object> aside, boolean own) {
    List<Object> next = start;
    for (int i = 0; i < next.size(); i++) {
      if (next.get(i) instanceof List<?> list) {
        next.addAll(list);
      } else if (next.get(i) instanceof JsonObject object) {
        if (own && object.fields().containsKey("@type")) {
          objects.add(object);
        }
        if (id(object) != null && object.fields().size() > 1) {
          byId.putIfAbsent(id(object), object);
        }
        object
            .fields()
            .forEach((key, value) -> (ELSEWHERE.contains(key) ? aside : next).add(value));
      }
    }
  }

  private static String id(JsonObject object) {
    return object.fields().get("@id") instanceof String id ? id : null;
  }
}
