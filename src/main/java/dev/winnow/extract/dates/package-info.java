/**
 * Reads dates as people and programs write them, in many languages, into ISO 8601. The extraction
 * of plain text and of pages uses it. A date with an uncertain meaning is not read.
 */
package dev.winnow.extract.dates;
