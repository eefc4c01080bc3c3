package dev.winnow.classify;

import java.util.Arrays;

/** The folds of a cross-validation, by site, so that no template is in two. */
public final class Folds {
  /** How many there are. */
  public static final int COUNT = 5;

  private Folds() {}

  /** The fold of what was published at a domain, from 0. */
  public static int of(String domain) {
    return Math.floorMod((site(domain).hashCode() * 0x9E3779B1) >>> 8, COUNT);
  }

  /** The domain without what stands before the registered name. */
  private static String site(String domain) {
    String[] labels = domain.split("\\.", -1);
    int from = Math.max(0, labels.length - 2);
    boolean publicSuffix = from > 0 && labels[from].length() <= 3;
    return String.join(
        ".", Arrays.asList(labels).subList(publicSuffix ? from - 1 : from, labels.length));
  }
}
