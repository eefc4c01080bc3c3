/**
 * This step finds the files of a corpus and reads their bytes; it comes first. {@code extract}
 * follows and makes text of the bytes.
 */
package dev.winnow.read;
