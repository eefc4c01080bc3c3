package dev.winnow.read;

/** Makes the source {@code ReadParquet}: files of Apache Parquet. */
public final class ReadParquetProvider extends OneFormatProvider {

  public ReadParquetProvider() {
    super("ReadParquet", "parquet");
  }
}
