package dev.winnow.read.table;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.winnow.model.DocumentException;
import dev.winnow.read.format.Content;
import dev.winnow.read.format.DocumentCursor;
import dev.winnow.read.format.FileFormat;
import dev.winnow.read.format.ReadContext;
import dev.winnow.read.format.ReadItem;
import dev.winnow.read.table.CsvRecords.CsvRecord;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Tables in CSV in UTF-8: a header, then a document a row. The header tells the delimiter: a comma,
 * a semicolon, a tab or a bar. A file with another name than {@code .csv} or {@code .tsv} is a
 * table if its first line is a header with a column that usually holds text.
 */
public final class CsvTable implements FileFormat {
  /** Room for the other columns of a row beside its text. */
  private static final long EXTRA_ROW_BYTES = 1 << 20;

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public boolean recognizes(Content content) throws IOException {
    if (content.isNamed("csv", "tsv")) {
      return true;
    }
    CsvHeader header = CsvHeader.mayBegin(content.head()) ? CsvHeader.of(content.head()) : null;
    return header != null && header.isSure();
  }

  @Override
  public DocumentCursor open(Content content, ReadContext context) throws IOException {
    CsvHeader header = CsvHeader.of(content.head());
    if (header == null) {
      throw new DocumentException(
          "no_header",
          "The first line of the table is no header in UTF-8; convert the table to UTF-8, or add one.");
    }
    long limit = context.maxBytes() + EXTRA_ROW_BYTES;
    CsvRecords records =
        new CsvRecords(new LineReader(content.stream(), limit), header.delimiter(), limit);
    Rows rows = new Rows(context.fields(), context.maxBytes());
    CsvRecord first = records.next();
    if (first.fault() != null) {
      throw first.fault();
    }
    List<String> columns = header.cells(first.bytes());
    checkNames(columns);
    rows.layOut(new LinkedHashSet<>(columns));
    return new RowCursor(content.uri(), records, header, columns, rows);
  }

  private static void checkNames(List<String> columns) {
    Set<String> seen = new HashSet<>();
    for (String name : columns) {
      if (!seen.add(name)) {
        throw new DocumentException(
            "no_header", "Two columns have the name '" + name + "'; rename one of them.");
      }
    }
  }

  private record RowCursor(
      String uri, CsvRecords records, CsvHeader header, List<String> columns, Rows rows)
      implements DocumentCursor {

    @Override
    public ReadItem next() throws IOException {
      CsvRecord record = records.next();
      if (record == null) {
        return null;
      }
      String place = uri + "#line=" + record.line();
      if (record.fault() != null) {
        return ReadItem.failed(place, record.fault());
      }
      try {
        return rows.item(place, row(record));
      } catch (DocumentException e) {
        return ReadItem.failed(place, e);
      }
    }

    private ObjectNode row(CsvRecord record) {
      List<String> cells = header.cells(record.bytes());
      if (cells.size() != columns.size()) {
        throw new DocumentException(
            "bad_row",
            "The row has "
                + cells.size()
                + " cells and the header "
                + columns.size()
                + "; mend the row.");
      }
      ObjectNode row = JsonNodeFactory.instance.objectNode();
      for (int i = 0; i < cells.size(); i++) {
        row.put(columns.get(i), cells.get(i));
      }
      return row;
    }
  }
}
