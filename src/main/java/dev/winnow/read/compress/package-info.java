/** Reads compressed files; the format of their content is told anew. */
package dev.winnow.read.compress;
