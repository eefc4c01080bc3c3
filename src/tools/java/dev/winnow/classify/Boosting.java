package dev.winnow.classify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

  /** The same for trees in two parts. */
  private static final double TWO_PATH = 16;

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
      DMatrix matrix = matrix(samples, names.size());
      Booster booster = train(matrix, PATH / trees, trees, depth);
      write(names, "", dump(booster), file);
    } catch (XGBoostError e) {
      throw new IOException(e);
    }
  }

  /**
   * The model of these samples whose first third of trees look at the first features alone, and
   * decide by themselves where they are sure.
   *
   * @param first how many features the first third may look at
   * @param shape how many trees there are, how deep those of the first third are and the others
   * @param sure the logarithm of odds from which on they are sure that a thing is of the class
   */
  public static void fitInTwo(
      List<String> names, int first, List<Sample> samples, Shape shape, float sure, Path file)
      throws IOException {
    try {
      int third = shape.trees() / 3;
      double eta = TWO_PATH / shape.trees();
      List<Sample> narrow = samples.stream().map(each -> narrowed(each, first)).toList();
      DMatrix start = matrix(narrow, names.size());
      Booster begin = train(start, eta, third, shape.firstDepth());
      DMatrix all = matrix(samples, names.size());
      all.setBaseMargin(begin.predict(start, true));
      Booster finish = train(all, eta, shape.trees() - third, shape.depth());
      String[] trees =
          Stream.of(dump(begin), dump(finish)).flatMap(Stream::of).toArray(String[]::new);
      write(names, "\"sure\": " + sure + ",\n", trees, file);
    } catch (XGBoostError e) {
      throw new IOException(e);
    }
  }

  /**
   * How large a forest is.
   *
   * @param trees how many trees
   * @param firstDepth how many questions a tree of the first third may ask in a row
   * @param depth how many questions any other may
   */
  public record Shape(int trees, int firstDepth, int depth) {}

  private static Sample narrowed(Sample sample, int first) {
    float[] row = Arrays.copyOf(Arrays.copyOf(sample.row(), first), sample.row().length);
    return new Sample(row, sample.label(), sample.weight());
  }

  private static Booster train(DMatrix matrix, double eta, int trees, int depth)
      throws XGBoostError {
    Map<String, Object> parameters = new HashMap<>(PARAMETERS);
    parameters.put("max_depth", depth);
    parameters.put("eta", eta);
    return XGBoost.train(matrix, parameters, trees, new HashMap<>(), null, null);
  }

  private static String[] dump(Booster booster) throws XGBoostError {
    return booster.getModelDump("", false, "json");
  }

  private static void write(List<String> names, String sure, String[] trees, Path file)
      throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, json(names, sure, trees));
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

  private static String json(List<String> names, String sure, String[] trees) throws IOException {
    StringWriter out = new StringWriter();
    out.append("{\n\"winnow_forest\": 1,\n\"bias\": 0,\n").append(sure).append("\"features\": ");
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
