/**
 * The fields of records, audit lines and failures, in their order. Both forms of a file, JSON Lines
 * and Parquet, are written by these classes, so that they hold the same values.
 */
package dev.winnow.write.fields;
