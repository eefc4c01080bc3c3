package dev.winnow.classify;

/**
 * Something whose class is known.
 *
 * @param row its features
 * @param label how much of it is of the class, from 0 to 1
 * @param weight how much it counts
 */
public record Sample(float[] row, float label, float weight) {}
