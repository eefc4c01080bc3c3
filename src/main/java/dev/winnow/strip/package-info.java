/**
 * This step takes boilerplate out of an article's blocks by rules; it comes after {@code extract},
 * which finds the blocks, and before {@code split}, which makes paragraphs of the remaining blocks.
 */
package dev.winnow.strip;
