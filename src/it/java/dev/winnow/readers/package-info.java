/**
 * Other tools that read the output of a run: DuckDB, and the C++ of Apache Arrow, by which pyarrow,
 * pandas and the {@code datasets} of Hugging Face read JSON and Parquet.
 */
package dev.winnow.readers;
