/**
 * The words of a document as numbers, and the shingles and samples that comparison reads. {@code
 * dev.winnow.dedup.compare} and {@code dev.winnow.dedup.index} build on it; it knows no runner.
 */
package dev.winnow.dedup.words;
