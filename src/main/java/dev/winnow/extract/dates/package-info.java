/**
 * Reads dates as people and programs write them, in many languages, into ISO 8601. It serves the
 * extraction of plain text and of pages, and reads nothing whose meaning is not certain.
 */
package dev.winnow.extract.dates;
