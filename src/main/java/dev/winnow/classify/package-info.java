/**
 * Measures texts and evaluates what was learned from labelled ones. Steps that decide by a score
 * use it; how the weights came about is the business of the training code in {@code src/tools}.
 */
package dev.winnow.classify;
