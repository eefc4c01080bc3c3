/**
 * Files that a run writes: each is there as a whole or not at all. Steps write through this package
 * alone.
 */
package dev.winnow.io;
