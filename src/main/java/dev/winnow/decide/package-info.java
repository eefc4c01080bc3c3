/**
 * How decisions about documents come to the documents. A step that compares documents decides about
 * them by small records; the bodies travel once, to where they are written, and the decisions are
 * applied there. This package is the contract between the two: {@code dedup} decides, {@code write}
 * writes, and neither knows the other.
 */
package dev.winnow.decide;
