/**
 * This part of extraction reads the head of a plain text: title, byline, date line and section,
 * which become metadata.
 */
package dev.winnow.extract.head;
