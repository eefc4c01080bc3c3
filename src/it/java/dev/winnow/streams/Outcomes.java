package dev.winnow.streams;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What became of each document, by its uri: what an output of topics must add up to. */
final class Outcomes {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, Integer> outcomes = new HashMap<>();
  private final Map<String, Integer> records = new HashMap<>();
  private final Map<String, Integer> audits = new HashMap<>();
  private final Map<String, Integer> sums = new TreeMap<>();

  /** Adds lines; their topics end in {@code -records}, {@code -removals} and {@code -failures}. */
  void add(List<TestTopics.Seen> lines) {
    for (TestTopics.Seen line : lines) {
      JsonNode json = parsed(line.value());
      String uri = json.path("uri").asText();
      if (line.topic().endsWith("-records")) {
        count("records", uri);
        records.merge(uri, 1, Integer::sum);
      } else if (line.topic().endsWith("-failures")) {
        count("failures", uri);
      } else {
        audits.merge(uri, 1, Integer::sum);
        if (json.has("dropped")) {
          count("dropped", uri);
        }
      }
    }
  }

  private void count(String outcome, String uri) {
    outcomes.merge(uri, 1, Integer::sum);
    sums.merge(outcome, 1, Integer::sum);
  }

  /** How many documents have an outcome. */
  int documents() {
    return outcomes.size();
  }

  /** The outcomes of each document, by uri. */
  Map<String, Integer> byDocument() {
    return outcomes;
  }

  /** How many records, drops and failures there are. */
  Map<String, Integer> sums() {
    return sums;
  }

  /** The documents with a record whose audit line is missing or there twice. */
  List<String> withoutOneAuditLine() {
    return records.keySet().stream().filter(uri -> audits.getOrDefault(uri, 0) != 1).toList();
  }

  private static JsonNode parsed(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON: " + line, e);
    }
  }
}
