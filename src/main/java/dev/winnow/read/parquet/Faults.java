package dev.winnow.read.parquet;

import java.io.IOException;
import org.apache.parquet.io.ParquetDecodingException;

/** The words for the damage of a file. They are the same at each run. */
final class Faults {
  private Faults() {}

  /** The message of the first cause, if it is about the format and not about the program. */
  static String reason(Throwable fault) {
    Throwable first = fault;
    while (first.getCause() != null) {
      first = first.getCause();
    }
    boolean isOfFormat = first instanceof IOException || first instanceof ParquetDecodingException;
    return isOfFormat && first.getMessage() != null
        ? first.getMessage()
        : "its values cannot be decoded";
  }
}
