package dev.winnow.cli.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A field with different values.
 *
 * @param field its name, with a dot between the names of an object and of a field in it
 * @param a the value in the first run; missing if the field is not there
 * @param b the value in the second run; missing if the field is not there
 */
record FieldChange(String field, JsonNode a, JsonNode b) {

  /**
   * The fields of two objects that differ, by name.
   *
   * @param prefix begins each name
   * @param but the fields that are not compared
   */
  static List<FieldChange> between(JsonNode a, JsonNode b, String prefix, Set<String> but) {
    Map<String, JsonNode> before = flat(a, but);
    Map<String, JsonNode> after = flat(b, but);
    Set<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    List<FieldChange> changes = new ArrayList<>();
    for (String name : names) {
      JsonNode one = before.getOrDefault(name, MissingNode.getInstance());
      JsonNode other = after.getOrDefault(name, MissingNode.getInstance());
      if (!one.equals(other)) {
        changes.add(new FieldChange(prefix + name, one, other));
      }
    }
    return changes;
  }

  private static Map<String, JsonNode> flat(JsonNode object, Set<String> but) {
    Map<String, JsonNode> fields = new TreeMap<>();
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      String name = field.getKey();
      JsonNode value = field.getValue();
      if (value.isObject() && !but.contains(name)) {
        value.properties().forEach(each -> fields.put(name + "." + each.getKey(), each.getValue()));
      } else if (!but.contains(name)) {
        fields.put(name, value);
      }
    }
    return fields;
  }
}
