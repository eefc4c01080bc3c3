package dev.winnow.cli.check;

import dev.winnow.cli.output.StorageProblem;
import dev.winnow.model.Removal;
import dev.winnow.pipeline.DocumentChain;
import dev.winnow.read.FoundFile;
import dev.winnow.read.Listing;
import dev.winnow.read.ReadFiles;
import dev.winnow.yaml.ConfigException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The text that rules take from some documents. */
final class RuleSample {
  private final Map<String, Taken> byRule = new TreeMap<>();
  private int documents;
  private int failures;

  /**
   * The text that one rule takes.
   *
   * @param rule the step and its rule, as {@code Strip/share-bar}
   * @param kind the kind of the removals
   * @param documents the number of documents from which it takes something
   * @param blocks the number of pieces of text that it takes
   * @param example the first of them
   */
  record Taken(String rule, String kind, int documents, int blocks, String example) {
    private Taken and(int moreDocuments) {
      return new Taken(rule, kind, documents + moreDocuments, blocks + 1, example);
    }
  }

  private RuleSample() {}

  /**
   * Runs the steps over the documents, in the order of their names.
   *
   * @param inputs files, folders and patterns
   * @throws ConfigException if there is nothing at one of them
   */
  static RuleSample of(DocumentChain chain, List<String> inputs) {
    List<FoundFile> files = new ArrayList<>();
    try {
      Listing.ALL.list(inputs, files::add);
    } catch (FileNotFoundException e) {
      throw new ConfigException("--on: there is nothing at '" + e.getMessage() + "'");
    } catch (IOException | RuntimeException e) {
      throw new ConfigException(
          "--on: cannot be listed: " + StorageProblem.sentence(inputs.get(0), e));
    }
    files.sort(Comparator.comparing(FoundFile::uri));
    RuleSample sample = new RuleSample();
    ReadFiles reader = new ReadFiles(inputs, null);
    for (FoundFile file : files) {
      reader.read(
          file,
          document -> sample.add(chain.process(document)),
          failure -> sample.add(new DocumentChain.Outcome(null, failure)));
    }
    return sample;
  }

  private void add(DocumentChain.Outcome outcome) {
    documents++;
    if (outcome.failure() != null) {
      failures++;
      return;
    }
    Set<String> here = new HashSet<>();
    for (Removal each : outcome.article().removals()) {
      String rule = each.step() + "/" + each.rule();
      Taken before =
          byRule.getOrDefault(rule, new Taken(rule, each.kind().label(), 0, 0, each.text()));
      byRule.put(rule, before.and(here.add(rule) ? 1 : 0));
    }
  }

  /** The number of documents, with those that failed. */
  int documents() {
    return documents;
  }

  /** The number of documents that cannot be processed. */
  int failures() {
    return failures;
  }

  /** The rules that take something; that which takes the most blocks is first. */
  List<Taken> mostFirst() {
    return byRule.values().stream()
        .sorted(Comparator.comparingInt(Taken::blocks).reversed())
        .toList();
  }
}
