package dev.winnow.cli.diff;

/**
 * A place at which the two runs found different bytes.
 *
 * @param uri the place
 * @param a the id of the document in the first run
 * @param b the id of the document in the second run
 */
record ChangedPage(String uri, String a, String b) {}
