/**
 * This step takes boilerplate out of an article's blocks by rules; it comes after {@code extract},
 * which finds the blocks, and before {@code split}, which makes paragraphs of what is left.
 */
package dev.winnow.strip;
