package dev.winnow.cli.results;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import dev.winnow.cli.output.OutputPlace;
import dev.winnow.pipeline.DocumentCounters;
import dev.winnow.write.JsonFiles;
import dev.winnow.write.SummaryWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.io.FileSystems;

/**
 * The numbers of a run.
 *
 * @param numbers by JSON pointer, for example {@code /documents/read}
 * @param endings the ends of the names of its files, one for each format
 */
public record RunSummary(Map<String, Long> numbers, List<String> endings) {
  private static final String ENDINGS = "/formats/";

  /** The removals of a kind. */
  record Removed(String kind, long pieces, long characters) {}

  /** Reads the summary of the run that {@code place} holds. */
  public static RunSummary read(OutputPlace place) throws IOException {
    String file = place.folder() + "/" + SummaryWriter.NAME;
    try (InputStream in =
        Channels.newInputStream(FileSystems.open(FileSystems.matchNewResource(file, false)))) {
      return read(in);
    }
  }

  /** The numbers of documents of a run that has no {@code _run.json}. */
  public static RunSummary of(PipelineResult run) {
    Map<String, Long> numbers = new TreeMap<>();
    DocumentCounters.of(run).forEach((name, n) -> numbers.put("/documents/" + name, n));
    return new RunSummary(numbers, List.of());
  }

  static RunSummary read(InputStream in) throws IOException {
    Map<String, Long> numbers = new TreeMap<>();
    List<String> endings = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(in)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        String place = json.getParsingContext().pathAsPointer().toString();
        if (token == JsonToken.VALUE_NUMBER_INT) {
          numbers.put(place, json.getLongValue());
        } else if (token == JsonToken.VALUE_STRING && place.startsWith(ENDINGS)) {
          endings.add(json.getText());
        }
      }
    }
    return new RunSummary(numbers, endings);
  }

  /** The files of one sort: one for each shard, in one of the formats. */
  public List<String> files(String folder) {
    JsonFiles files = new JsonFiles(folder, (int) Math.max(1, number("/shards")));
    String ending = endings.isEmpty() ? files.endings().get(0) : endings.get(endings.size() - 1);
    return IntStream.range(0, files.shards())
        .mapToObj(shard -> folder + files.nameOf(shard, ending))
        .toList();
  }

  long number(String pointer) {
    return numbers.getOrDefault(pointer, 0L);
  }

  /** The number of files that were read, with files of the same bytes and failed ones. */
  long places() {
    return number("/documents/read") + number("/documents/also_at") + number("/documents/failures");
  }

  public double failedShare() {
    return (double) number("/documents/failures") / Math.max(1, places());
  }

  /** The kinds of removals, the largest first. */
  List<Removed> removedByKind() {
    List<Removed> kinds = new ArrayList<>();
    for (String name : names("/removals/by_kind")) {
      String at = "/removals/by_kind/" + name;
      kinds.add(new Removed(name, number(at + "/blocks"), number(at + "/characters")));
    }
    kinds.sort(Comparator.comparingLong(Removed::characters).reversed());
    return kinds;
  }

  /** The categories of the failures, with their numbers. */
  Map<String, Long> failuresByCategory() {
    Map<String, Long> categories = new TreeMap<>();
    for (String name : names("/failures/by_category")) {
      categories.put(name, number("/failures/by_category/" + name));
    }
    return categories;
  }

  /** The known layouts of tables, with the numbers of documents that were their rows. */
  Map<String, Long> rowsByLayout() {
    Map<String, Long> layouts = new TreeMap<>();
    for (String name : names("/tables/by_layout")) {
      layouts.put(name, number("/tables/by_layout" + pointer(name)));
    }
    return layouts;
  }

  /** The rules that dropped documents, whatever their step, with the numbers of documents. */
  Map<String, Long> droppedByRule() {
    Map<String, Long> rules = new TreeMap<>();
    for (String name : names("/dropped/by_rule")) {
      rules.merge(
          name.substring(name.lastIndexOf('/') + 1),
          numbers.getOrDefault("/dropped/by_rule" + pointer(name), 0L),
          Long::sum);
    }
    return rules;
  }

  /** The pointer to a field of this name, whose {@code ~} and {@code /} are escaped in it. */
  private static String pointer(String name) {
    return "/" + name.replace("~", "~0").replace("/", "~1");
  }

  private List<String> names(String parent) {
    return numbers.keySet().stream()
        .filter(pointer -> pointer.startsWith(parent + "/"))
        .map(pointer -> JsonPointer.compile(pointer.substring(parent.length())))
        .map(JsonPointer::getMatchingProperty)
        .distinct()
        .toList();
  }
}
