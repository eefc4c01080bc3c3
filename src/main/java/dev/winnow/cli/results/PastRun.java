package dev.winnow.cli.results;

import dev.winnow.cli.console.Problem;
import dev.winnow.cli.output.OutputPlace;
import dev.winnow.dedup.compare.DocumentComparer;
import dev.winnow.dedup.settings.DocumentSettings;
import dev.winnow.model.Article;
import dev.winnow.model.Paragraph;
import dev.winnow.write.JsonFiles;
import dev.winnow.write.SummaryWriter;
import dev.winnow.write.json.RunComparison;
import dev.winnow.write.json.RunComparison.Tie;
import dev.winnow.yaml.ConfigException;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;

/**
 * The records of an earlier run, to compare a document with.
 *
 * @param place its folder
 * @param shards the number of files of its records
 */
public record PastRun(OutputPlace place, int shards) {
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
      return new PastRun(place, (int) RunSummary.read(place).number("/shards"));
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
    JsonFiles written = new JsonFiles(place.folder(), Math.max(1, shards));
    for (int shard = 0; shard < shards; shard++) {
      String file = place.folder() + "/records/" + written.nameOf(shard);
      try (BufferedReader lines =
          new BufferedReader(
              Channels.newReader(
                  FileSystems.open(FileSystems.matchNewResource(file, false)),
                  StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          RunRecord record = RunRecord.read(line);
          if (record.id().equals(article.source().id())) {
            related.add(related(record, Tie.SAME_BYTES, 1, comparer));
          } else {
            comparer
                .compare(record.paragraphs(), record.language())
                .ifPresent(
                    found ->
                        related.add(
                            related(
                                record, Tie.of(found.relation()), found.similarity(), comparer)));
          }
        }
      } catch (IOException e) {
        throw new ConfigException("--against: '" + file + "': " + Problem.sentence(e));
      }
    }
    related.sort(BEST_FIRST);
    return new RunComparison(place.folder(), related);
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
