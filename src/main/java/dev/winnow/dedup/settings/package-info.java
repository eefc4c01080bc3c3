/**
 * The settings of dedup: what is compared, how near two documents must be, and what becomes of
 * copies and repeats.
 */
package dev.winnow.dedup.settings;
