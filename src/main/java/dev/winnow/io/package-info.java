/**
 * The interfaces of sources and sinks, and the files that a run writes: each is there as a whole or
 * not at all. Steps write through this package alone.
 */
package dev.winnow.io;
