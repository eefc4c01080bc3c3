/**
 * The lines of a run as JSON: records, audit lines and failures, with the same bytes on every
 * machine. {@code dev.winnow.write} writes them, and the command {@code explain} prints them.
 */
package dev.winnow.write.json;
