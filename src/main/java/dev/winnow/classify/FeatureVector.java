package dev.winnow.classify;

import java.util.ArrayList;
import java.util.List;

/** The features of one block as they are gathered. */
public final class FeatureVector {
  private final float[] values;
  private final List<String> names;
  private String group = "";
  private int size;

  private FeatureVector(float[] values, List<String> names, int size) {
    this.values = values;
    this.names = names;
    this.size = size;
  }

  public static FeatureVector into(float[] values) {
    return into(values, 0);
  }

  /** A row whose first values are known already. */
  public static FeatureVector into(float[] values, int from) {
    return new FeatureVector(values, null, from);
  }

  /** A row that learns the names and forgets the values. */
  public static FeatureVector ofNames() {
    return new FeatureVector(null, new ArrayList<>(), 0);
  }

  public List<String> names() {
    return names;
  }

  /** What the names of the features that follow begin with. */
  public void group(String name) {
    group = name;
  }

  public void add(String name, float value) {
    if (names == null) {
      values[size] = value;
    } else {
      names.add(group.isEmpty() ? name : group + ":" + name);
    }
    size++;
  }

  public void add(String name, boolean value) {
    add(name, value ? 1 : 0);
  }

  /** Adds a share; of nothing it is 0. */
  public void share(String name, float part, float whole) {
    add(name, whole > 0 ? part / whole : 0);
  }
}
