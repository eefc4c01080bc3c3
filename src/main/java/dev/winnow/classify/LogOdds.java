package dev.winnow.classify;

/** Makes probabilities of logarithms of odds, in steps of 1/64, the same on every machine. */
final class LogOdds {
  private static final int STEPS = 64;
  private static final int LARGEST = 12;
  private static final float[] TABLE = table();

  private LogOdds() {}

  /** From 0 to 1; what is beyond 12 counts as 12. */
  static float probability(float logarithm) {
    float bounded = Math.max(-LARGEST, Math.min(LARGEST, logarithm));
    return TABLE[(int) ((bounded + LARGEST) * STEPS)];
  }

  private static float[] table() {
    float[] table = new float[2 * LARGEST * STEPS + 1];
    for (int i = 0; i < table.length; i++) {
      double logarithm = (double) i / STEPS - LARGEST;
      table[i] = (float) (1 / (1 + StrictMath.exp(-logarithm)));
    }
    return table;
  }
}
