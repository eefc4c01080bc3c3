package dev.winnow.dedup;

/**
 * Asks for two documents to be compared where the first is at hand.
 *
 * @param first the id of the first
 * @param second the second
 */
record Request(String first, Sketch second) {}
