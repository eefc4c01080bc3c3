/**
 * Reads tables whose rows hold documents: JSON Lines, JSON, CSV. The names of the columns tell
 * their meaning.
 */
package dev.winnow.read.table;
