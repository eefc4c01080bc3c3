/**
 * Records, audit lines and failures as files of Apache Parquet. A file is written row group by row
 * group to a stream, so that any Beam filesystem can hold it.
 */
package dev.winnow.write.parquet;
