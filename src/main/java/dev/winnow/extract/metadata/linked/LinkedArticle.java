package dev.winnow.extract.metadata.linked;

import dev.winnow.text.DisplayText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The statements about the article in the JSON-LD of a page. */
public final class LinkedArticle {
  private static final int ARTICLE_RANK = 3;
  private static final int WORK_RANK = 2;
  private static final int PAGE_RANK = 1;

  private final LinkedGraph graph;
  private final List<JsonObject> works;

  private LinkedArticle(LinkedGraph graph, List<JsonObject> works) {
    this.graph = graph;
    this.works = works;
  }

  /** Finds the article, and after it whatever else tells of the page. */
  public static LinkedArticle in(LinkedGraph graph) {
    List<JsonObject> works = new ArrayList<>();
    for (int rank = ARTICLE_RANK; rank >= PAGE_RANK; rank--) {
      for (JsonObject object : graph.objects()) {
        if (rank(object) == rank) {
          works.add(object);
        }
      }
    }
    return new LinkedArticle(graph, works);
  }

  /** The type of the article as stated; null if there is none. */
  public String type() {
    return works.isEmpty() ? null : works.get(0).types().get(0);
  }

  /** The authors of the first work that names any. */
  public List<JsonObject> authors() {
    for (JsonObject work : works) {
      for (String key : new String[] {"author", "creator"}) {
        List<JsonObject> authors = objects(work, key);
        if (!authors.isEmpty()) {
          return authors;
        }
      }
    }
    return List.of();
  }

  /** The first {@code articleBody} as plain text, its paragraphs on lines of their own; or null. */
  public String body() {
    for (JsonObject work : works) {
      for (Object body : work.all("articlebody")) {
        String text =
            body instanceof String string ? Markup.plain(DisplayText.unescaped(string)) : "";
        if (!text.isEmpty()) {
          return text;
        }
      }
    }
    return null;
  }

  /** All texts under the key, that of the article first. */
  public List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    works.forEach(work -> texts.addAll(work.texts(key)));
    return texts;
  }

  /** The texts under the key, and of objects their {@code @id}. */
  public List<String> ids(String key) {
    List<String> ids = new ArrayList<>();
    for (JsonObject work : works) {
      for (Object value : work.all(key)) {
        Object id = value instanceof JsonObject object ? object.fields().get("@id") : value;
        if (id instanceof String text) {
          ids.add(text.strip());
        }
      }
    }
    return ids;
  }

  /** The names of the objects under the key that are no people. */
  public List<String> names(String key) {
    List<String> names = new ArrayList<>();
    for (JsonObject work : works) {
      for (JsonObject object : objects(work, key)) {
        if (!object.types().contains("Person")) {
          names.addAll(object.texts("name"));
        }
      }
    }
    return names;
  }

  /** The names of the objects of this type, wherever they stand. */
  public List<String> namesOf(String type) {
    List<String> names = new ArrayList<>();
    for (JsonObject object : graph.objects()) {
      if (object.types().contains(type)) {
        names.addAll(object.texts("name"));
      }
    }
    return names;
  }

  private List<JsonObject> objects(JsonObject work, String key) {
    List<JsonObject> objects = new ArrayList<>();
    for (Object value : work.all(key)) {
      if (value instanceof JsonObject object) {
        objects.add(graph.resolve(object));
      } else if (value instanceof String name) {
        objects.add(new JsonObject(Map.of("name", name)));
      }
    }
    return objects;
  }

  private static int rank(JsonObject object) {
    int rank = 0;
    for (String type : object.types()) {
      String name = type.toLowerCase(Locale.ROOT);
      if (name.endsWith("article") || name.endsWith("posting") || name.equals("report")) {
        rank = ARTICLE_RANK;
      } else if (name.endsWith("page")) {
        rank = Math.max(rank, PAGE_RANK);
      } else if (name.equals("videoobject")
          || name.equals("audioobject")
          || name.equals("recipe")) {
        rank = Math.max(rank, WORK_RANK);
      }
    }
    return rank;
  }
}
