/**
 * Blocks as recurrence counts them: the text with numbers and names masked, its hash, its place in
 * the document, and the scope of the count.
 */
package dev.winnow.recur.blocks;
