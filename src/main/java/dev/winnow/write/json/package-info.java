/**
 * The lines of a run as JSON: records, audit lines and failures, with the same bytes on every
 * machine.
 */
package dev.winnow.write.json;
