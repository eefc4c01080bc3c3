/**
 * This step writes what a run has to say: clean records, audit lines, failures, and a summary of
 * the run; it comes last, after {@code dedup}.
 */
package dev.winnow.write;
