/**
 * The contract between reading and the formats: a {@link dev.winnow.read.format.FileFormat} tells
 * its files by name and first bytes and gives their documents one after the other, in bounded
 * memory.
 */
package dev.winnow.read.format;
