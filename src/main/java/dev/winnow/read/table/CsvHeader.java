package dev.winnow.read.table;

import dev.winnow.model.DocumentException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The header of a table.
 *
 * @param delimiter the character between cells
 * @param columns the names of the columns
 */
record CsvHeader(char delimiter, List<String> columns) {
  private static final int MAX_HEADER_BYTES = 1000;
  private static final char[] DELIMITERS = {',', ';', '\t', '|'};
  private static final Pattern COLUMN_NAME = Pattern.compile("[\\w][\\w .-]{0,39}");

  /** The header in the first line of a file; null if that line is none. */
  static CsvHeader of(byte[] head) throws IOException {
    Line line = new LineReader(new ByteArrayInputStream(head), head.length).next();
    if (line == null || line.isBlank()) {
      return null;
    }
    String text;
    try {
      text = RowText.decoded(line.bytes());
    } catch (DocumentException e) {
      return null;
    }
    CsvHeader best = null;
    for (char delimiter : DELIMITERS) {
      List<String> cells = List.of();
      try {
        cells = cells(text, delimiter);
      } catch (IOException | UncheckedIOException | IllegalStateException noCsv) {
        continue;
      }
      if (best == null || cells.size() > best.columns.size()) {
        best = new CsvHeader(delimiter, cells);
      }
    }
    return best;
  }

  /** Whether a first line is short and has a delimiter, as headers do; for speed alone. */
  static boolean mayBegin(byte[] head) {
    boolean isParted = false;
    for (int i = 0; i < head.length && i < MAX_HEADER_BYTES; i++) {
      if (head[i] == '\n') {
        return isParted;
      }
      isParted |= head[i] == ',' || head[i] == ';' || head[i] == '\t' || head[i] == '|';
    }
    return false;
  }

  /** Whether the line can hardly be the first line of an article. */
  boolean isSure() {
    return columns.stream().allMatch(name -> COLUMN_NAME.matcher(name).matches())
        && columns.stream().distinct().count() == columns.size()
        && columns.size() > 1
        && columns.stream().anyMatch(TableLayout::isText);
  }

  /**
   * The cells of a record.
   *
   * @throws DocumentException if the record is not in UTF-8, or no CSV
   */
  List<String> cells(byte[] record) {
    String text = RowText.decoded(record);
    try {
      return cells(text, delimiter);
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw new DocumentException(
          "bad_row", "The row is no CSV (" + e.getMessage() + "); mend the row.");
    }
  }

  private static List<String> cells(String record, char delimiter) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).build();
    try (CSVParser parser = CSVParser.parse(new StringReader(record), format)) {
      CSVRecord only = parser.iterator().next();
      return only.toList();
    }
  }
}
