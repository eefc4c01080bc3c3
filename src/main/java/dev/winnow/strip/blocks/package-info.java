/**
 * A model of what is left of a page when it was scraped as plain text: it scores the blocks that no
 * rule has taken. {@code strip} asks it after its rules.
 */
package dev.winnow.strip.blocks;
