package dev.winnow.kafka;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The checks that the settings of reading and of writing share. */
final class Settings {
  private Settings() {}

  /** Complains of a key that must be there and is not, or is blank. */
  static void require(String key, Object value) {
    if (value == null) {
      throw new IllegalArgumentException("the key '" + key + "' is missing");
    }
    if (value instanceof String text && text.isBlank()) {
      throw new IllegalArgumentException("'" + key + "' is blank");
    }
  }

  /** A name that may be left out, but not be blank. */
  static String named(String key, String value, String otherwise) {
    String name = value == null ? otherwise : value;
    require(key, name);
    return name;
  }

  /**
   * Properties that are passed on to Kafka.
   *
   * @param ours the properties that Winnow sets itself
   */
  static Map<String, String> checked(String key, Map<String, String> given, List<String> ours) {
    if (given == null) {
      return Map.of();
    }
    for (String property : ours) {
      if (given.containsKey(property)) {
        throw new IllegalArgumentException(
            "'" + key + "' must not have '" + property + "': it is not for users to set");
      }
    }
    return new TreeMap<>(given);
  }
}
