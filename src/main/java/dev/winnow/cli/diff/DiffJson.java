package dev.winnow.cli.diff;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.winnow.cli.results.RunFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Prints differences as lines of JSON: a line for each document, one for each changed page, and the
 * summary as the last line.
 */
record DiffJson(PrintWriter out) {
  private static final JsonFactory FACTORY = new JsonFactory(new ObjectMapper());

  /** Writes the fields of an object. */
  @FunctionalInterface
  private interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  void print(DocumentDiff diff) {
    line(
        "document",
        json -> {
          json.writeStringField("id", diff.id());
          json.writeStringField("uri", diff.uri());
          fates(json, diff.a(), diff.b());
          json.writeArrayFieldStart("pieces");
          for (PieceChange change : diff.text().changes()) {
            json.writeStartObject();
            verdicts(json, change.a(), change.b());
            json.writeNumberField("words", change.words());
            json.writeStringField("text", change.text());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeArrayFieldStart("moved");
          for (String text : diff.text().moved()) {
            json.writeString(text);
          }
          json.writeEndArray();
          json.writeArrayFieldStart("fields");
          for (FieldChange change : diff.fields()) {
            json.writeStartObject();
            json.writeStringField("field", change.field());
            json.writePOJOField("a", change.a().isMissingNode() ? null : change.a());
            json.writePOJOField("b", change.b().isMissingNode() ? null : change.b());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  void print(ChangedPage page) {
    line(
        "changed_page",
        json -> {
          json.writeStringField("uri", page.uri());
          json.writeStringField("a", page.a());
          json.writeStringField("b", page.b());
        });
  }

  void print(RunDiff runs, DiffTotals totals) {
    line(
        "summary",
        json -> {
          json.writeBooleanField("equal", totals.different() == 0);
          json.writeNumberField("documents", totals.all());
          json.writeNumberField("different", totals.different());
          json.writeNumberField("changed_pages", totals.changedPages());
          json.writeNumberField("moved_paragraphs", totals.moved().pieces());
          run(json, "a", runs.a());
          run(json, "b", runs.b());
          json.writeArrayFieldStart("outcomes");
          for (Map.Entry<Sides<Fate>, Row> each : totals.fates().entrySet()) {
            json.writeStartObject();
            fates(json, each.getKey().a(), each.getKey().b());
            json.writeNumberField("documents", each.getValue().documents());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeArrayFieldStart("pieces");
          for (Map.Entry<Sides<String>, Row> each : totals.text().entrySet()) {
            json.writeStartObject();
            verdicts(json, each.getKey().a(), each.getKey().b());
            json.writeNumberField("documents", each.getValue().documents());
            json.writeNumberField("pieces", each.getValue().pieces());
            json.writeNumberField("words", each.getValue().words());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeArrayFieldStart("fields");
          for (Map.Entry<String, Row> each : totals.fields().entrySet()) {
            json.writeStartObject();
            json.writeStringField("field", each.getKey());
            json.writeNumberField("documents", each.getValue().documents());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  private static void run(JsonGenerator json, String name, RunFolder run) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("folder", run.folder());
    json.writeStringField("pipeline", run.pipeline());
    json.writeStringField("config", run.config());
    json.writeStringField("version", run.version());
    json.writeEndObject();
  }

  private static void fates(JsonGenerator json, Fate a, Fate b) throws IOException {
    fate(json, "a", a);
    fate(json, "b", b);
  }

  private static void fate(JsonGenerator json, String name, Fate fate) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("outcome", fate.outcome().label());
    json.writeStringField("rule", fate.rule());
    json.writeEndObject();
  }

  private static void verdicts(JsonGenerator json, String a, String b) throws IOException {
    json.writeStringField("a", a);
    json.writeStringField("b", b);
  }

  private void line(String type, Content content) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("type", type);
      content.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.println(line);
  }
}
