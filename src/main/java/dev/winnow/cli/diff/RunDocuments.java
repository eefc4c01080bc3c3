package dev.winnow.cli.diff;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.cli.results.RunFolder;
import dev.winnow.yaml.ConfigException;
import java.io.Closeable;
import java.io.IOException;

/** The documents of a run in the order of their keys: one at a time, whatever their number. */
final class RunDocuments implements Closeable {
  private final String folder;
  private final RunObjects records;
  private final RunObjects audit;
  private final RunObjects failures;
  private RunDocument head;

  RunDocuments(RunFolder run) throws IOException {
    folder = run.folder();
    records = new RunObjects(run.files("records"));
    audit = new RunObjects(run.files("removals"));
    failures = new RunObjects(run.files("failures"));
    advance();
  }

  /** The document that {@link #take} gives next; null at the end. */
  RunDocument head() {
    return head;
  }

  /** The next document; null at the end. */
  RunDocument take() throws IOException {
    RunDocument taken = head;
    advance();
    return taken;
  }

  private void advance() throws IOException {
    JsonNode line = audit.head();
    JsonNode failure = failures.head();
    if (failure != null
        && (line == null || RunDocument.key(failure).compareTo(RunDocument.key(line)) < 0)) {
      head = new RunDocument(RunDocument.key(failure), Fate.failed(failure), failures.take(), null);
    } else if (line != null) {
      head = read(audit.take());
    } else {
      head = null;
    }
  }

  private RunDocument read(JsonNode line) throws IOException {
    String key = RunDocument.key(line);
    if (line.has("dropped")) {
      return new RunDocument(key, Fate.dropped(line.path("dropped")), line, null);
    }
    if (records.head() == null || !RunDocument.key(records.head()).equals(key)) {
      throw new ConfigException(
          "diff: '" + folder + "' is damaged: its records lack the document " + key);
    }
    return new RunDocument(key, Fate.RECORD, line, records.take());
  }

  @Override
  public void close() throws IOException {
    records.close();
    audit.close();
    failures.close();
  }
}
