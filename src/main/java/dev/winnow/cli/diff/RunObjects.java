package dev.winnow.cli.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.winnow.cli.console.Problem;
import dev.winnow.write.RunLines;
import dev.winnow.yaml.ConfigException;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;

/** The objects in the files of one sort of a run, one at a time and in the order of ids. */
final class RunObjects implements Closeable {
  private static final ObjectReader JSON = new ObjectMapper().readerFor(JsonNode.class);

  private final Iterator<String> files;
  private String file;
  private RunLines lines;
  private JsonNode head;

  RunObjects(Iterable<String> files) throws IOException {
    this.files = files.iterator();
    advance();
  }

  /** The object that {@link #take} gives next; null at the end. */
  JsonNode head() {
    return head;
  }

  /** The next object; null at the end. */
  JsonNode take() throws IOException {
    JsonNode taken = head;
    advance();
    return taken;
  }

  private void advance() throws IOException {
    try {
      String line = lines == null ? null : lines.next();
      while (line == null && files.hasNext()) {
        close();
        file = files.next();
        lines = RunLines.open(file);
        line = lines.next();
      }
      head = line == null ? null : JSON.readValue(line);
    } catch (IOException | RuntimeException e) {
      throw new ConfigException("diff: '" + file + "' cannot be read: " + Problem.sentence(e));
    }
  }

  @Override
  public void close() throws IOException {
    if (lines != null) {
      lines.close();
    }
  }
}
