/**
 * Measures texts and evaluates learned models. {@code dev.winnow.extract.html} and {@code
 * dev.winnow.strip.blocks} decide by its scores. The training code in {@code src/tools} makes the
 * weights.
 */
package dev.winnow.classify;
