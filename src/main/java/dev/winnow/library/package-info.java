/**
 * Winnow as a library: {@link dev.winnow.library.Cleaner} cleans one document without Beam, {@link
 * dev.winnow.library.Clean} cleans the documents of a Beam pipeline, and {@code winnow:clean:v1}
 * and {@code winnow:dedup:v1} are the same transforms on rows, for Beam YAML and Python.
 */
package dev.winnow.library;
