package dev.winnow.dedup;

/**
 * The document that owns a paragraph.
 *
 * @param number of the document in the order of arrival
 * @param paragraph the index of the paragraph in its record
 */
record Holder(long number, int paragraph) {}
