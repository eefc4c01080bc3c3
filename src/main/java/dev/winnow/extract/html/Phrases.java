package dev.winnow.extract.html;

import dev.winnow.classify.Folding;
import dev.winnow.yaml.YamlNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases that are looked for in a text, without regard to case and accents. */
final class Phrases {
  private final List<String> folded;

  private Phrases(List<String> phrases) {
    folded = phrases.stream().map(phrase -> " " + Folding.words(phrase) + " ").toList();
  }

  /** The lists of a YAML file on the class path, by their names. */
  static Map<String, Phrases> read(String file, List<String> names) {
    try (InputStream in = Phrases.class.getResourceAsStream(file)) {
      YamlNode root = YamlNode.read(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
      Map<String, Phrases> lists = new HashMap<>();
      root.fields(file, names)
          .forEach((name, list) -> lists.put(name, new Phrases(list.texts(name))));
      return lists;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether any of the phrases is in the text, as whole words. */
  boolean isIn(String text) {
    String words = " " + Folding.words(text) + " ";
    return folded.stream().anyMatch(words::contains);
  }
}
