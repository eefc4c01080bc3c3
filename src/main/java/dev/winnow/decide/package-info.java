/**
 * Decisions about documents, and their way to the documents. A step that compares documents decides
 * by small records. The bodies travel once, to the place of writing, and the decisions are applied
 * there. This package is the contract between the two: {@code dedup} decides, {@code write} writes,
 * and neither knows the other.
 */
package dev.winnow.decide;
