/**
 * This step writes the results of a run: clean records, audit lines, failures, and a summary; it
 * comes last, after {@code dedup}.
 */
package dev.winnow.write;
