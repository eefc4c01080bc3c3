package dev.winnow.read.beside;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.winnow.model.Stated;
import dev.winnow.read.format.TableFields;
import dev.winnow.read.table.RowStatements;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table with a row of metadata for each document, whose column {@code path} names the document.
 * It is held in memory.
 */
final class DocumentManifest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PATH = "path";

  /** A manifest with more rows takes too much memory of each worker. */
  private static final int MAX_ROWS = 1_000_000;

  private final Path file;
  private final TableFields fields;
  private final Map<String, Stated> rows = new HashMap<>();

  private DocumentManifest(Path file, TableFields fields) {
    this.file = file;
    this.fields = fields;
  }

  /**
   * Reads a manifest in CSV, TSV or JSON Lines, told by its name.
   *
   * @throws IllegalArgumentException if it cannot be read, or a row has no path
   */
  static DocumentManifest read(Path file, TableFields fields) {
    DocumentManifest manifest = new DocumentManifest(file, fields);
    String name = file.toString().toLowerCase(Locale.ROOT);
    try (BufferedReader in = Files.newBufferedReader(file)) {
      if (name.endsWith(".csv") || name.endsWith(".tsv")) {
        manifest.readTable(in, name.endsWith(".tsv") ? CSVFormat.TDF : CSVFormat.RFC4180);
      } else {
        manifest.readLines(in);
      }
    } catch (IOException e) {
      throw new IllegalArgumentException("the manifest '" + file + "' cannot be read", e);
    }
    return manifest;
  }

  /** The statements about a document; null if the manifest does not name it. */
  Stated of(String uri) {
    return rows.get(uri);
  }

  private void readTable(BufferedReader in, CSVFormat format) throws IOException {
    CSVFormat withHeader = format.builder().setHeader().setSkipHeaderRecord(true).build();
    try (CSVParser parser = CSVParser.parse(in, withHeader)) {
      for (CSVRecord record : parser) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        record.toMap().forEach(row::put);
        add(row, parser.getCurrentLineNumber());
      }
    }
  }

  private void readLines(BufferedReader in) throws IOException {
    long line = 0;
    for (String text = in.readLine(); text != null; text = in.readLine()) {
      line++;
      if (!text.isBlank()) {
        add(object(text, line), line);
      }
    }
  }

  private JsonNode object(String text, long line) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw wrong(line, "is no JSON object");
    }
  }

  private void add(JsonNode row, long line) {
    String path = row.path(PATH).asText("");
    if (path.isBlank()) {
      throw wrong(line, "has no '" + PATH + "', which names the document");
    }
    Stated stated = RowStatements.ofOther(row, fields);
    if (stated == null) {
      throw wrong(line, "has no metadata, or a text; name the columns by 'fields' of ReadFiles");
    }
    boolean isAddress = path.contains("://");
    String uri =
        isAddress ? path : file.toAbsolutePath().resolveSibling(path).normalize().toString();
    if (rows.put(uri, stated) != null) {
      throw wrong(line, "names '" + path + "' for the second time");
    }
    if (rows.size() > MAX_ROWS) {
      throw wrong(
          line,
          "comes after "
              + MAX_ROWS
              + " others; a manifest has no more: give each folder its own run");
    }
  }

  private IllegalArgumentException wrong(long line, String problem) {
    return new IllegalArgumentException(
        "'manifest': line " + line + " of '" + file + "' " + problem);
  }
}
