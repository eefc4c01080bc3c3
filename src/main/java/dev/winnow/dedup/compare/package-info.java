/**
 * This part of dedup compares two documents: it proposes pairs by shared samples, measures Jaccard
 * similarity and containment, and tells copies from rewrites and from templates with other facts.
 * It knows no runner; {@code dev.winnow.dedup.batch} and {@code dev.winnow.dedup.stream} call it.
 */
package dev.winnow.dedup.compare;
