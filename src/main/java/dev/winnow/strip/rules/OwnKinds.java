package dev.winnow.strip.rules;

import dev.winnow.model.RemovalKind;
import dev.winnow.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The kinds that the rules of a file may name: Winnow's, and those that the file declares.
 *
 * @param own those that the file declares
 */
record OwnKinds(List<RemovalKind> own) {
  OwnKinds {
    own = List.copyOf(own);
  }

  /**
   * The kinds that a file declares.
   *
   * @param node the value of the key {@code kinds}; null if the file does not have it
   */
  static OwnKinds declared(YamlNode node) {
    List<RemovalKind> own = new ArrayList<>();
    for (String label : node == null ? List.<String>of() : node.texts("kinds")) {
      try {
        own.add(RemovalKind.own(label));
      } catch (IllegalArgumentException e) {
        throw node.wrong("kinds: " + e.getMessage());
      }
    }
    return new OwnKinds(own);
  }

  /** The kind with this label. */
  RemovalKind named(String label, YamlNode node, String owner) {
    return RemovalKind.of(label)
        .or(() -> own.stream().filter(kind -> kind.label().equals(label)).findFirst())
        .orElseThrow(
            () -> {
              List<String> known = new ArrayList<>();
              RemovalKind.values().forEach(kind -> known.add(kind.label()));
              own.forEach(kind -> known.add(kind.label()));
              return node.wrong(
                  owner
                      + ": unknown 'kind: "
                      + label
                      + "'; known: "
                      + known
                      + "; the file names kinds of its own, which have a hyphen, in 'kinds'");
            });
  }
}
