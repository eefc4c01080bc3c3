package dev.winnow.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.winnow.model.Failure;
import dev.winnow.model.RawDocument;
import dev.winnow.read.format.ReadItem;
import dev.winnow.read.format.TableFields;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The outcome of reading one file. */
public record Reading(List<RawDocument> documents, List<Failure> failures) {

  /** Reads a file of these bytes. */
  public static Reading of(Path folder, String name, byte[] bytes) throws IOException {
    return of(Files.write(folder.resolve(name), bytes), new ReadFiles(null, 1L << 20));
  }

  /** Reads a file of these bytes with these fields of tables. */
  public static Reading of(Path folder, String name, byte[] bytes, TableFields fields)
      throws IOException {
    return of(
        Files.write(folder.resolve(name), bytes), new ReadFiles(null, 1L << 20, null, fields));
  }

  /** Reads a file by these settings. */
  public static Reading of(Path file, ReadFiles settings) throws IOException {
    List<RawDocument> documents = new ArrayList<>();
    List<Failure> failures = new ArrayList<>();
    FoundFile path = new FoundFile(file.toString(), Files.size(file));
    try (FileDocuments found = settings.open(path)) {
      for (ReadItem item = found.next(); item != null; item = found.next()) {
        if (item.document() == null) {
          failures.add(item.failure());
        } else {
          documents.add(item.document());
        }
      }
    }
    return new Reading(documents, failures);
  }

  /** The places of the documents, from the name of the file on. */
  public List<String> places() {
    return documents.stream().map(document -> shortened(document.uri())).toList();
  }

  /** The texts of the documents. */
  public List<String> texts() {
    return documents.stream().map(document -> new String(document.bytes(), UTF_8)).toList();
  }

  /** Place and category of each failure. */
  public List<String> problems() {
    return failures.stream()
        .map(failure -> shortened(failure.uri()) + " " + failure.category())
        .toList();
  }

  private static String shortened(String uri) {
    int end = uri.indexOf("!/");
    int slash = uri.lastIndexOf('/', end < 0 ? uri.length() : end);
    return uri.substring(slash + 1);
  }
}
