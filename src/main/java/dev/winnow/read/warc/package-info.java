/**
 * Reads web archives: WARC and WET, plain or compressed record by record. A damaged record is one
 * failure, and reading goes on at the next.
 */
package dev.winnow.read.warc;
