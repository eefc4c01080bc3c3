/** Reads zip and tar archives; each member is a file whose format is told anew. */
package dev.winnow.read.archive;
