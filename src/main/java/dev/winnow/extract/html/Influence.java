package dev.winnow.extract.html;

/**
 * The effect of one feature on the score of a block, compared with the other blocks of its page.
 *
 * @param feature the name of the feature
 * @param value the feature of this block
 * @param effect the amount that it added to the logarithm of the odds that the block is text of the
 *     article; negative if it speaks against it
 */
public record Influence(String feature, float value, double effect) {}
