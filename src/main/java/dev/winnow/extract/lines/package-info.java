/**
 * This part of extraction cuts plain text into lines, joins wrapped lines, and forms blocks with
 * their kinds.
 */
package dev.winnow.extract.lines;
