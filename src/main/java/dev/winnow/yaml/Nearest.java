package dev.winnow.yaml;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that a misspelt one was meant to be. */
public final class Nearest {
  private static final int LETTERS_PER_MISTAKE = 3;

  private Nearest() {}

  /**
   * The known name with the fewest mistakes in it, if it has no more than one for each three letters.
   * A letter too many, too few or wrong is a mistake, and so are two letters in the wrong order.
   *
   * @return the first of those with the fewest mistakes; empty if none is near
   */
  public static Optional<String> of(String name, Collection<String> known) {
    String nearest = null;
    int fewest = Math.max(1, name.length() / LETTERS_PER_MISTAKE) + 1;
    for (String each : known) {
      int mistakes = mistakes(name.toLowerCase(Locale.ROOT), each.toLowerCase(Locale.ROOT));
      if (mistakes < fewest) {
        fewest = mistakes;
        nearest = each;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** A question for the end of a complaint: {@code "; did you mean 'run'?"}; empty if none is near. */
  public static String question(String name, Collection<String> known) {
    return of(name, known).map(near -> "; did you mean '" + near + "'?").orElse("");
  }

  /** The edit distance of optimal string alignment. */
  private static int mistakes(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        cost[i][j] = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[a.length()][b.length()];
  }
}
