package dev.winnow.read.parquet;

import dev.winnow.model.DocumentException;
import dev.winnow.read.format.TableFields;
import dev.winnow.read.table.Rows;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/** The columns of a file that the layout of its table needs; the others are not read. */
final class Projection {
  private Projection() {}

  /**
   * The schema of the columns to read, in the order of the file.
   *
   * @param schema all columns
   * @param rows tells the layout
   * @throws DocumentException {@code no_text_column} if the column of text or HTML is not there
   */
  static MessageType of(MessageType schema, Rows rows) {
    Set<String> names = new LinkedHashSet<>();
    schema.getFields().forEach(field -> names.add(field.getName()));
    TableFields fields = rows.layOut(names);
    Set<List<String>> paths = new HashSet<>();
    for (String name : (Iterable<String>) names(fields)::iterator) {
      List<String> path = path(schema, name);
      if (path != null) {
        paths.add(path);
      }
    }
    if (isMissing(schema, fields.text()) && isMissing(schema, fields.html())) {
      throw Rows.noTextColumn(names);
    }
    return new MessageType(schema.getName(), kept(schema, List.of(), paths));
  }

  private static Stream<String> names(TableFields fields) {
    Stream<String> known =
        Stream.of(
            fields.text(),
            fields.html(),
            fields.url(),
            fields.title(),
            fields.byline(),
            fields.published(),
            fields.site(),
            fields.language());
    return Stream.concat(known.filter(Objects::nonNull), fields.keep().stream());
  }

  private static boolean isMissing(GroupType schema, String name) {
    return name == null || path(schema, name) == null;
  }

  /**
   * The path of a column, or of a field within objects: {@code metadata.url}. A key of a map needs
   * the whole map. Null if there is none.
   */
  private static List<String> path(GroupType group, String name) {
    if (group.containsField(name)) {
      return List.of(name);
    }
    int dot = name.indexOf('.');
    String outer = dot < 0 ? name : name.substring(0, dot);
    if (dot < 0 || !group.containsField(outer) || group.getType(outer).isPrimitive()) {
      return null;
    }
    if (group.getType(outer).getLogicalTypeAnnotation() != null) {
      return List.of(outer);
    }
    List<String> inner = path(group.getType(outer).asGroupType(), name.substring(dot + 1));
    return inner == null ? null : joined(outer, inner);
  }

  private static List<String> joined(String outer, List<String> inner) {
    List<String> path = new ArrayList<>(inner);
    path.add(0, outer);
    return path;
  }

  private static List<Type> kept(GroupType group, List<String> above, Set<List<String>> paths) {
    List<Type> kept = new ArrayList<>();
    for (Type field : group.getFields()) {
      List<String> path = new ArrayList<>(above);
      path.add(field.getName());
      if (paths.contains(path)) {
        kept.add(field);
      } else if (!field.isPrimitive()) {
        List<Type> inner = kept(field.asGroupType(), path, paths);
        if (!inner.isEmpty()) {
          kept.add(field.asGroupType().withNewFields(inner));
        }
      }
    }
    return kept;
  }
}
