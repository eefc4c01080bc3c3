package dev.winnow.dedup.stream;

/**
 * The document that owns a paragraph.
 *
 * @param number of the document in the order of arrival
 * @param paragraph the index of the paragraph in its record
 */
record ParagraphOwner(long number, int paragraph) {}
