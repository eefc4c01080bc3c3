package dev.winnow.kafka;

import java.io.Serializable;
import java.util.List;

/**
 * The topics of lines. Two of them may be the same.
 *
 * @param records the topic of clean records
 * @param removals the topic of audit lines
 * @param failures the topic of failures
 */
public record Topics(String records, String removals, String failures) implements Serializable {
  public Topics {
    Settings.require("topics: records", records);
    Settings.require("topics: removals", removals);
    Settings.require("topics: failures", failures);
  }

  /** The topics whose names begin with the same. */
  static Topics named(String name) {
    return new Topics(name + "-records", name + "-removals", name + "-failures");
  }

  /** All of them. */
  List<String> all() {
    return List.of(records, removals, failures);
  }
}
