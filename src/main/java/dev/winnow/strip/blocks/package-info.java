/**
 * The block model of plain text: it scores the blocks that no rule has taken. {@code
 * dev.winnow.strip} asks it after its rules.
 */
package dev.winnow.strip.blocks;
