package dev.winnow.dedup;

import java.util.List;

/**
 * A document that has copies, which are dropped for it.
 *
 * @param id the document
 * @param standing as in {@link Fingerprinted}
 * @param copies the verdicts on its copies
 */
record Survivor(String id, int standing, List<Verdict> copies) {}
