/**
 * This step makes the paragraphs of the record, each with its kind, its place and its fingerprint;
 * it comes after {@code strip} and before {@code dedup}, which compares the fingerprints.
 */
package dev.winnow.split;
