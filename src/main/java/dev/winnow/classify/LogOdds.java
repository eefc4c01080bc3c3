package dev.winnow.classify;

/** Makes probabilities of logarithms of odds, in steps of 1/64, the same on every machine. */
final class LogOdds {
  private static final int STEPS_PER_UNIT = 64;
  private static final int MAX_LOG_ODDS = 12;
  private static final float[] TABLE = table();

  private LogOdds() {}

  /** From 0 to 1; what is beyond 12 counts as 12. */
  static float probability(float logarithm) {
    float bounded = Math.max(-MAX_LOG_ODDS, Math.min(MAX_LOG_ODDS, logarithm));
    return TABLE[(int) ((bounded + MAX_LOG_ODDS) * STEPS_PER_UNIT)];
  }

  private static float[] table() {
    float[] table = new float[2 * MAX_LOG_ODDS * STEPS_PER_UNIT + 1];
    for (int i = 0; i < table.length; i++) {
      double logarithm = (double) i / STEPS_PER_UNIT - MAX_LOG_ODDS;
      table[i] = (float) (1 / (1 + StrictMath.exp(-logarithm)));
    }
    return table;
  }
}
