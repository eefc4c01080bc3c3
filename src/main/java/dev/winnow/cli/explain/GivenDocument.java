package dev.winnow.cli.explain;

import dev.winnow.cli.console.Terminal;
import dev.winnow.model.RawDocument;
import dev.winnow.pipeline.Plan;
import dev.winnow.read.FileDocuments;
import dev.winnow.read.FoundFile;
import dev.winnow.read.ReadFiles;
import dev.winnow.read.format.ReadItem;
import dev.winnow.yaml.ConfigException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The document that a command line names: a file, the {@code uri} of a document within a file, or
 * standard input.
 */
final class GivenDocument {
  static final String STANDARD_INPUT = "-";

  private final Terminal terminal;
  private final InputStream in;

  GivenDocument(Terminal terminal, InputStream in) {
    this.terminal = terminal;
    this.in = in;
  }

  /** The document, or the failure of reading it. */
  ReadItem of(String name, Plan plan) throws IOException {
    if (name.equals(STANDARD_INPUT)) {
      return ReadItem.of(standardInput(plan.source().largest()));
    }
    String file = file(name);
    Path path = Path.of(file);
    if (!Files.isRegularFile(path)) {
      throw new ConfigException(
          file + (Files.exists(path) ? ": is not a file" : ": there is no such file"));
    }
    String uri = path.toAbsolutePath().normalize().toString();
    ReadFiles reader =
        plan.source() instanceof ReadFiles files
            ? files
            : new ReadFiles(null, plan.source().largest());
    try (FileDocuments documents = reader.open(new FoundFile(uri, Files.size(path)))) {
      return file.equals(name)
          ? first(documents, file)
          : at(uri + name.substring(file.length()), documents, name);
    }
  }

  /**
   * The file in the name of a document, as in {@code crawl.warc.gz#offset=1234} and {@code
   * a.zip!/b.html}; the whole name if no part of it names a file.
   */
  private static String file(String name) {
    for (int end = name.length(); end > 0; end--) {
      boolean isEnd = end == name.length() || name.startsWith("!/", end) || name.charAt(end) == '#';
      if (isEnd && Files.isRegularFile(Path.of(name.substring(0, end)))) {
        return name.substring(0, end);
      }
    }
    return name;
  }

  private ReadItem first(FileDocuments documents, String file) {
    ReadItem first = documents.next();
    if (first == null) {
      throw new ConfigException(file + ": holds no document");
    }
    if (documents.next() != null) {
      terminal
          .err()
          .println(
              "winnow: "
                  + file
                  + " holds more documents; this is the first. The 'uri' of a record or an audit"
                  + " line names another.");
    }
    return first;
  }

  private static ReadItem at(String uri, FileDocuments documents, String name) {
    for (ReadItem item = documents.next(); item != null; item = documents.next()) {
      if (item.uri().equals(uri)) {
        return item;
      }
    }
    throw new ConfigException(name + ": the file holds no document of this place");
  }

  private RawDocument standardInput(long limit) throws IOException {
    byte[] bytes = in.readNBytes((int) limit + 1);
    if (bytes.length > limit) {
      throw new ConfigException(
          "-: standard input has more than the "
              + limit
              + " bytes that 'max_bytes' of the source allows");
    }
    return RawDocument.of(STANDARD_INPUT, bytes);
  }
}
