/**
 * Reads Apache Parquet: of each row group the columns that the layout of the table needs, page by
 * page, so that memory holds a page of each column and one row.
 */
package dev.winnow.read.parquet;
