/**
 * This part of dedup keeps the fingerprints, samples and words of earlier runs in a folder, and
 * reads them back for the next run.
 */
package dev.winnow.dedup.index;
