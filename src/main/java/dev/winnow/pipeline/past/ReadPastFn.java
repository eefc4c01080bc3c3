package dev.winnow.pipeline.past;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.winnow.dedup.DedupSettings;
import dev.winnow.dedup.PastDocument;
import dev.winnow.dedup.index.Index;
import dev.winnow.write.RunLines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;

/**
 * Reads the documents of a part of a run, which its files of audit lines and of records hold in one
 * order. Documents that earlier runs of the index have are left out.
 */
public final class ReadPastFn extends DoFn<KV<String, String>, PastDocument> {
  /** The namespace of the counters. */
  public static final String NAMESPACE = "PastRun";

  /** Counts the documents that are given on. */
  public static final String ADDED = "added";

  /** Counts the documents of which the order of paragraphs is not known. */
  public static final String UNORDERED = "unordered";

  private static final long serialVersionUID = 1L;
  private static final ObjectReader JSON = new ObjectMapper().readerFor(JsonNode.class);

  private final Counter added = Metrics.counter(NAMESPACE, ADDED);
  private final Counter unordered = Metrics.counter(NAMESPACE, UNORDERED);
  private final Index index;
  private final DedupSettings settings;

  /**
   * Reads for an index.
   *
   * @param settings the settings of the step that compared documents
   */
  public ReadPastFn(Index index, DedupSettings settings) {
    this.index = index;
    this.settings = settings;
  }

  @ProcessElement
  public void process(@Element KV<String, String> files, OutputReceiver<PastDocument> out)
      throws IOException {
    Set<String> known = known(files.getKey());
    try (RunLines audit = RunLines.open(files.getKey());
        RunLines records = RunLines.open(files.getValue())) {
      for (String line = audit.next(); line != null; line = audit.next()) {
        JsonNode audited = JSON.readValue(line);
        JsonNode record = audited.has("dropped") ? null : JSON.readValue(records.next());
        if (!known.contains(Index.beginning(audited.path("id").asText()))) {
          PastLines lines = new PastLines(audited, record, settings);
          added.inc();
          unordered.inc(lines.isUnordered() ? 1 : 0);
          out.output(lines.document());
        }
      }
    }
  }

  /** The beginnings of the ids in a file that the index has. */
  private Set<String> known(String audit) throws IOException {
    Set<String> ids = new HashSet<>();
    RunLines.read(audit, line -> ids.add(id(line)));
    return index.known(ids);
  }

  private String id(String line) {
    try {
      return Index.beginning(JSON.readTree(line).path("id").asText());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
