package dev.winnow.extract;

/**
 * The blocks of an element that opens a zone.
 *
 * @param zone the zone
 * @param main whether the element is the page's {@code main}, rather than an {@code article}
 * @param from the index of its first block
 * @param to the index after its last block
 */
record HtmlRegion(HtmlZone zone, boolean main, int from, int to) {}
