package dev.winnow.read;

/** Makes the source {@code ReadCsv}: files of tables in CSV. */
public final class ReadCsvProvider extends OneFormatProvider {

  public ReadCsvProvider() {
    super("ReadCsv", "csv");
  }
}
