package dev.winnow.provider;

import dev.winnow.yaml.ConfigException;
import dev.winnow.yaml.YamlNode;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Makes a record of a mapping. The record's components are the keys, in snake case. An absent key
 * is null, and the record's constructor sets the default. A value that the constructor refuses is a
 * complaint with file and line.
 */
public final class Binder {
  private Binder() {}

  /**
   * The record that {@code node} describes.
   *
   * @param node the mapping; null for one without keys
   * @param owner the name of the configured part, for complaints
   * @param context the place that a complaint names if there is no mapping
   * @throws ConfigException if a key is unknown, or a value cannot be used
   */
  public static <R extends Record> R bind(
      YamlNode node, String owner, Class<R> type, YamlNode context) {
    RecordComponent[] components = type.getRecordComponents();
    List<String> keys = new ArrayList<>();
    for (RecordComponent component : components) {
      keys.add(key(component));
    }
    Map<String, YamlNode> fields = node == null ? Map.of() : node.fields(owner, keys);
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      YamlNode field = fields.get(keys.get(i));
      String part = owner + ": " + keys.get(i);
      Class<?> component = components[i].getType();
      if (component.isPrimitive()) {
        throw unusable(part, component);
      }
      values[i] = field == null ? null : value(field, part, component);
    }
    return construct(type, values, owner, node == null ? context : node);
  }

  /** The name of a component as files write it. */
  private static String key(RecordComponent component) {
    return component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  private static Object value(YamlNode node, String owner, Class<?> type) {
    if (type == Integer.class) {
      return small(node, owner);
    }
    if (type == Long.class) {
      return node.integer();
    }
    if (type == Double.class) {
      return node.number();
    }
    if (type == Boolean.class) {
      return node.flag();
    }
    if (type == String.class) {
      return node.text();
    }
    if (type == Duration.class) {
      return node.duration();
    }
    if (type == List.class) {
      return node.texts(owner);
    }
    if (type == Map.class) {
      return node.properties(owner);
    }
    if (type.isEnum()) {
      return constant(node, owner, type);
    }
    if (type.isRecord()) {
      return bind(node, owner, type.asSubclass(Record.class), node);
    }
    throw unusable(owner, type);
  }

  /** A component that is absent is null, so it cannot be primitive. */
  private static IllegalStateException unusable(String owner, Class<?> type) {
    return new IllegalStateException(owner + " has a type that files cannot set: " + type);
  }

  private static Integer small(YamlNode node, String owner) {
    long value = node.integer();
    if (value != (int) value) {
      throw node.wrong(owner + ": " + value + " is too large");
    }
    return (int) value;
  }

  private static Object constant(YamlNode node, String owner, Class<?> type) {
    List<String> known = new ArrayList<>();
    for (Object constant : type.getEnumConstants()) {
      String name = constant.toString().toLowerCase(Locale.ROOT);
      if (name.equals(node.text())) {
        return constant;
      }
      known.add(name);
    }
    throw node.wrong(owner + ": unknown value '" + node.text() + "'; known: " + known);
  }

  private static <R extends Record> R construct(
      Class<R> type, Object[] values, String owner, YamlNode node) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      MethodHandle constructor =
          MethodHandles.privateLookupIn(type, MethodHandles.lookup())
              .findConstructor(type, MethodType.methodType(void.class, types));
      return type.cast(constructor.invokeWithArguments(values));
    } catch (ConfigException e) {
      throw e;
    } catch (RuntimeException e) {
      throw node.wrong(owner + ": " + e.getMessage());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " has no canonical constructor in reach", e);
    } catch (Throwable e) {
      throw new IllegalStateException(type + " cannot be made", e);
    }
  }
}
