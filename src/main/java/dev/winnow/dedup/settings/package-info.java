/**
 * The settings of dedup: the compared parts, the similarity of copies, and the treatment of copies
 * and repeats. {@code dev.winnow.dedup} reads them from a pipeline file, and all other parts of
 * dedup use them.
 */
package dev.winnow.dedup.settings;
