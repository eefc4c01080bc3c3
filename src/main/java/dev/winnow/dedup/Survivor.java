package dev.winnow.dedup;

import java.util.List;

/**
 * A document that others point to: its copies, which are dropped for it, and versions of it.
 *
 * @param id the document
 * @param standing as in {@link Fingerprinted}
 * @param others the verdicts on those that point to it
 */
record Survivor(String id, int standing, List<Verdict> others) {}
