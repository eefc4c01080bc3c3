package dev.winnow.classify;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads a forest from its JSON file: {@code {"winnow_forest": 1, "features": [names], "bias": b,
 * "sure": s, "trees": [tree, …]}}, where a tree is one flat list of three numbers a node: the index
 * of the feature or -1, the threshold or the leaf's value, and how many nodes further the other
 * branch is.
 */
public final class ForestFile {
  private static final int VERSION = 1;

  /** Trees take memory as if each were as full as its depth permits. */
  private static final int MAX_TREE_LEVELS = 10;

  private static final JsonFactory JSON = new JsonFactory();

  private final List<String> features = new ArrayList<>();
  private final List<Integer> roots = new ArrayList<>();
  private float bias;
  private float sure = Float.POSITIVE_INFINITY;
  private short[] feature = new short[1024];
  private float[] value = new float[1024];
  private int[] other = new int[1024];
  private int size;

  private ForestFile() {}

  /**
   * The forest in the stream.
   *
   * @throws IOException if it is no JSON, or not that of a forest of this version
   */
  public static Forest read(InputStream in) throws IOException {
    try (JsonParser json = JSON.createParser(in)) {
      ForestFile file = new ForestFile();
      file.read(json);
      int[] roots = file.roots.stream().mapToInt(Integer::intValue).toArray();
      return new Forest(
          file.features,
          file.bias,
          file.sure,
          roots,
          Arrays.copyOf(file.feature, file.size),
          Arrays.copyOf(file.value, file.size),
          Arrays.copyOf(file.other, file.size));
    } catch (JsonProcessingException e) {
      throw new IOException(e.getLocation().getLineNr() + ": " + e.getOriginalMessage(), e);
    }
  }

  private void read(JsonParser json) throws IOException {
    int version = 0;
    expect(json, json.nextToken(), JsonToken.START_OBJECT);
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken token = json.nextToken();
      switch (name) {
        case "winnow_forest" -> version = json.getIntValue();
        case "bias" -> bias = json.getFloatValue();
        case "sure" -> sure = json.getFloatValue();
        case "features" -> features(json, token);
        case "trees" -> trees(json, token);
        default -> json.skipChildren();
      }
    }
    if (version != VERSION) {
      throw new IOException("no forest of version " + VERSION + ": winnow_forest is " + version);
    }
  }

  private void features(JsonParser json, JsonToken token) throws IOException {
    expect(json, token, JsonToken.START_ARRAY);
    while (json.nextToken() != JsonToken.END_ARRAY) {
      features.add(json.getText());
    }
  }

  private void trees(JsonParser json, JsonToken token) throws IOException {
    expect(json, token, JsonToken.START_ARRAY);
    while (json.nextToken() != JsonToken.END_ARRAY) {
      roots.add(size);
      while (json.nextToken() != JsonToken.END_ARRAY) {
        node(json);
      }
      checkBranches(roots.get(roots.size() - 1));
    }
  }

  /** A branch that led out of its tree would never end, or end in another. */
  private void checkBranches(int root) throws IOException {
    if (size == root) {
      throw new IOException("a tree has no nodes");
    }
    int[] depths = new int[size - root];
    for (int at = size - 1; at >= root; at--) {
      if (feature[at] >= 0 && other[at] >= size) {
        throw new IOException("node " + at + " has a branch that leads out of its tree");
      }
      int below = feature[at] < 0 ? -1 : Math.max(depths[at + 1 - root], depths[other[at] - root]);
      depths[at - root] = below + 1;
    }
    if (depths[0] > MAX_TREE_LEVELS) {
      throw new IOException(
          "a tree is " + depths[0] + " deep, above the limit of " + MAX_TREE_LEVELS);
    }
  }

  private void node(JsonParser json) throws IOException {
    if (size == feature.length) {
      feature = Arrays.copyOf(feature, 2 * size);
      value = Arrays.copyOf(value, 2 * size);
      other = Arrays.copyOf(other, 2 * size);
    }
    feature[size] = json.getShortValue();
    json.nextToken();
    value[size] = json.getFloatValue();
    json.nextToken();
    int further = json.getIntValue();
    if (feature[size] >= features.size() || (feature[size] >= 0 && further <= 1)) {
      throw new IOException("node " + size + " has no such feature or branch");
    }
    other[size] = size + further;
    size++;
  }

  private static void expect(JsonParser json, JsonToken found, JsonToken expected)
      throws IOException {
    if (found != expected) {
      throw new IOException(
          json.currentLocation().getLineNr() + ": expected " + expected + ", found " + found);
    }
  }
}
