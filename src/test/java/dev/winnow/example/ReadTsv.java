package dev.winnow.example;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.winnow.io.DocumentSource;
import dev.winnow.io.ToDocumentsFn;
import dev.winnow.model.DocumentException;
import dev.winnow.model.RawDocument;
import org.apache.beam.sdk.io.TextIO;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollectionTuple;

/** Reads lines with three columns: address, title and text, parted by tabs. */
public record ReadTsv(String path) implements DocumentSource {
  @Override
  public PTransform<PBegin, PCollectionTuple> reader() {
    TextIO.Read lines = TextIO.read().from(path);
    return PTransform.compose(
        begin ->
            ToDocumentsFn.of(
                begin.apply("Lines", lines), "Document", ReadTsv::document, ReadTsv::address));
  }

  private static RawDocument document(String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length != 3) {
      throw new DocumentException(
          "columns", "The line has " + columns.length + " columns instead of 3.");
    }
    return RawDocument.of(columns[0], (columns[1] + "\n\n" + columns[2] + "\n").getBytes(UTF_8));
  }

  private static String address(String line) {
    return line.split("\t", 2)[0];
  }

  @Override
  public String place() {
    return "the table " + path;
  }

  @Override
  public String folder() {
    return path;
  }

  @Override
  public ReadTsv from(String input) {
    return new ReadTsv(input);
  }

  @Override
  public void check() {
    if (path == null || path.isBlank()) {
      throw new IllegalArgumentException("nothing says what to read: ReadTsv has no 'path'");
    }
  }
}
