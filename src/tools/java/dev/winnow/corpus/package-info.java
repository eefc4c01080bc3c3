/**
 * Makes corpora of any size whose duplicates are known, for measuring how a run scales; it knows
 * nothing of the program that it measures.
 */
package dev.winnow.corpus;
