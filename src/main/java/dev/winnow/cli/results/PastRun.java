package dev.winnow.cli.results;

import dev.winnow.cli.console.Problem;
import dev.winnow.cli.output.OutputPlace;
import dev.winnow.dedup.compare.DocumentComparer;
import dev.winnow.dedup.settings.DocumentSettings;
import dev.winnow.model.Article;
import dev.winnow.model.Paragraph;
import dev.winnow.write.RunLines;
import dev.winnow.write.SummaryWriter;
import dev.winnow.write.json.RunComparison;
import dev.winnow.write.json.RunComparison.Tie;
import dev.winnow.yaml.ConfigException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The records of an earlier run, to compare a document with.
 *
 * @param place its folder
 * @param files the files of its records
 */
public record PastRun(OutputPlace place, List<String> files) {
  /**
   * The order of relations: copies first, then versions of one story, then documents with the same
   * frame only.
   */
  private static final Comparator<RunComparison.RelatedRecord> BEST_FIRST =
      Comparator.comparing(PastRun::rank)
          .thenComparing(
              Comparator.comparingDouble(RunComparison.RelatedRecord::similarity).reversed())
          .thenComparing(RunComparison.RelatedRecord::id);

  /**
   * The run that a folder holds.
   *
   * @throws ConfigException if it holds none
   */
  public static PastRun in(String folder) {
    OutputPlace place = OutputPlace.of(folder);
    try {
      return new PastRun(place, RunSummary.read(place).files(place.folder() + "/records/"));
    } catch (FileNotFoundException e) {
      throw new ConfigException(
          "--against: '"
              + place.folder()
              + "' holds no run: no "
              + SummaryWriter.NAME
              + " is there");
    } catch (IOException e) {
      throw new ConfigException(
          "--against: '" + place.folder() + "' cannot be read: " + Problem.sentence(e));
    }
  }

  /** The records that an article is related to. The one that a run would name comes first. */
  public RunComparison related(Article article, DocumentSettings settings) {
    List<String> text = article.paragraphs().stream().map(Paragraph::text).toList();
    DocumentComparer comparer = new DocumentComparer(text, article.metadata().language(), settings);
    List<RunComparison.RelatedRecord> related = new ArrayList<>();
    for (String file : files) {
      try {
        RunLines.read(
            file, line -> relate(RunRecord.read(line), article, comparer).ifPresent(related::add));
      } catch (IOException | UncheckedIOException e) {
        throw new ConfigException("--against: '" + file + "': " + Problem.sentence(e));
      }
    }
    related.sort(BEST_FIRST);
    return new RunComparison(place.folder(), related);
  }

  private static Optional<RunComparison.RelatedRecord> relate(
      RunRecord record, Article article, DocumentComparer comparer) {
    if (record.id().equals(article.source().id())) {
      return Optional.of(related(record, Tie.SAME_BYTES, 1, comparer));
    }
    return comparer
        .compare(record.paragraphs(), record.language())
        .map(found -> related(record, Tie.of(found.relation()), found.similarity(), comparer));
  }

  private static RunComparison.RelatedRecord related(
      RunRecord record, Tie tie, double similarity, DocumentComparer comparer) {
    return new RunComparison.RelatedRecord(
        record.id(),
        record.uri(),
        tie,
        similarity,
        record.story(),
        comparer.shared(record.paragraphs()).stream()
            .map(
                each ->
                    new RunComparison.Passage(
                        each.words(),
                        each.paragraph(),
                        each.text(),
                        each.ofParagraph(),
                        each.ofText()))
            .toList());
  }

  /** Contained and rewritten versions have one rank; their similarity decides. */
  private static Tie rank(RunComparison.RelatedRecord related) {
    return related.tie().isOfOneStory() ? Tie.CONTAINED : related.tie();
  }
}
