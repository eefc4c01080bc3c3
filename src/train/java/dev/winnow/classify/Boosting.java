package dev.winnow.classify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** Fits trees with XGBoost and writes them as {@link ForestFile} reads them. */
public final class Boosting {
  /** On one thread: sums of several depend on which was first. */
  private static final Map<String, Object> PARAMETERS =
      Map.ofEntries(
          Map.entry("objective", "reg:logistic"),
          Map.entry("base_score", 0.5),
          Map.entry("tree_method", "hist"),
          Map.entry("max_bin", 64),
          Map.entry("nthread", 1),
          Map.entry("min_child_weight", 3),
          Map.entry("lambda", 2),
          Map.entry("subsample", 0.7),
          Map.entry("colsample_bytree", 0.4),
          Map.entry("colsample_bynode", 0.6),
          Map.entry("seed", 7));

  /** The number of trees times what a tree may move the score. */
  private static final double PATH = 24;

  private static final ObjectMapper JSON = new ObjectMapper();

  private Boosting() {}

  /**
   * The model of these samples, written to a file.
   *
   * @param names the names of the features in a row
   * @param trees how many trees; with half of them each goes twice as far
   * @param depth how many questions a tree may ask in a row
   */
  public static void fit(List<String> names, List<Sample> samples, int trees, int depth, Path file)
      throws IOException {
    try {
      Map<String, Object> parameters = new HashMap<>(PARAMETERS);
      parameters.put("max_depth", depth);
      parameters.put("eta", PATH / trees);
      DMatrix matrix = matrix(samples, names.size());
      Booster booster = XGBoost.train(matrix, parameters, trees, new HashMap<>(), null, null);
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, json(names, booster.getModelDump("", false, "json")));
    } catch (XGBoostError e) {
      throw new IOException(e);
    }
  }

  private static DMatrix matrix(List<Sample> samples, int width) throws XGBoostError {
    float[] values = new float[samples.size() * width];
    float[] labels = new float[samples.size()];
    float[] weights = new float[samples.size()];
    for (int i = 0; i < labels.length; i++) {
      System.arraycopy(samples.get(i).row(), 0, values, i * width, width);
      labels[i] = samples.get(i).label();
      weights[i] = samples.get(i).weight();
    }
    DMatrix matrix = new DMatrix(values, labels.length, width, Float.NaN);
    matrix.setLabel(labels);
    matrix.setWeight(weights);
    return matrix;
  }

  private static String json(List<String> names, String[] trees) throws IOException {
    StringWriter out = new StringWriter();
    out.append("{\n\"winnow_forest\": 1,\n\"bias\": 0,\n\"features\": ");
    out.append(JSON.writeValueAsString(names)).append(",\n\"trees\": [\n");
    for (int i = 0; i < trees.length; i++) {
      List<String> nodes = new ArrayList<>();
      flatten(JSON.readTree(trees[i]), nodes);
      out.append('[').append(String.join(",", nodes)).append(i + 1 < trees.length ? "],\n" : "]\n");
    }
    return out.append("]\n}\n").toString();
  }

  /** Adds a node, what is below its threshold, and what is not. */
  private static void flatten(JsonNode node, List<String> nodes) {
    if (node.has("leaf")) {
      nodes.add("-1," + (float) node.get("leaf").asDouble() + ",0");
      return;
    }
    int at = nodes.size();
    nodes.add("");
    flatten(child(node, node.get("yes").asInt()), nodes);
    int other = nodes.size() - at;
    flatten(child(node, node.get("no").asInt()), nodes);
    String feature = node.get("split").asText().substring(1);
    nodes.set(at, feature + "," + (float) node.get("split_condition").asDouble() + "," + other);
  }

  private static JsonNode child(JsonNode node, int id) {
    for (JsonNode child : node.get("children")) {
      if (child.get("nodeid").asInt() == id) {
        return child;
      }
    }
    throw new UncheckedIOException(new IOException("no node " + id));
  }
}
