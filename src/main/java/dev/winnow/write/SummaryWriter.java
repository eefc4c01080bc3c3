package dev.winnow.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.winnow.io.OutputFolder;
import dev.winnow.model.RunCounts;
import dev.winnow.write.card.DataCard;
import dev.winnow.write.json.RunInfo;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the data card and, as the last file of a run, {@code _run.json}. A folder that has the
 * latter holds a complete run.
 *
 * @param sink the folder to write to
 * @param info the part of each record that tells how it was made
 */
public record SummaryWriter(JsonFiles sink, RunInfo info) implements Serializable {
  /** The name of the file. */
  public static final String NAME = "_run.json";

  /** Writes the data card and the summary of a run with these counts. */
  public void write(RunCounts counts) throws IOException {
    if (sink.card()) {
      new CardFile(sink.path()).write(new DataCard(info, counts, sink.endings().get(0)));
    }
    Map<String, Object> root = new TreeMap<>(SummaryJson.nested(counts));
    root.put("complete", Boolean.TRUE);
    root.put("config", info.config());
    root.put("formats", sink.endings());
    root.put("pipeline", info.pipeline());
    root.put("shards", (long) sink.shards());
    root.put("version", info.version());
    new OutputFolder(sink.path())
        .write(
            "",
            NAME,
            out -> {
              try (JsonGenerator json =
                  new JsonFactory().createGenerator(out).useDefaultPrettyPrinter()) {
                write(json, root);
              }
            });
  }

  private static void write(JsonGenerator json, Map<?, ?> object) throws IOException {
    json.writeStartObject();
    for (Map.Entry<?, ?> entry : object.entrySet()) {
      json.writeFieldName((String) entry.getKey());
      if (entry.getValue() instanceof Map<?, ?> inner) {
        write(json, inner);
      } else if (entry.getValue() instanceof List<?> texts) {
        String[] values = texts.toArray(String[]::new);
        json.writeArray(values, 0, values.length);
      } else {
        json.writePOJO(entry.getValue());
      }
    }
    json.writeEndObject();
  }
}
