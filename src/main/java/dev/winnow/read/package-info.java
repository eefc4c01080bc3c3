/**
 * This step finds the files of a corpus and reads their bytes; it comes first, and {@code extract}
 * follows, which makes text of the bytes.
 */
package dev.winnow.read;
