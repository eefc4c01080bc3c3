package dev.winnow.cli;

import dev.winnow.dedup.DocumentSettings;
import dev.winnow.dedup.Likeness;
import dev.winnow.model.Article;
import dev.winnow.model.Paragraph;
import dev.winnow.model.Relation;
import dev.winnow.write.AgainstRun;
import dev.winnow.write.JsonFiles;
import dev.winnow.write.SummaryWriter;
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
 * What an earlier run has written, to compare a document with.
 *
 * @param place its folder
 * @param shards the number of files of its records
 */
record PastRun(OutputPlace place, int shards) {
  private static final String SAME_BYTES = "same-bytes";

  /** Copies come first, then what is of one story, then what only has the frame in common. */
  private static final Comparator<AgainstRun.Related> BEST_FIRST =
      Comparator.comparingInt(PastRun::rank)
          .thenComparing(Comparator.comparingDouble(AgainstRun.Related::similarity).reversed())
          .thenComparing(AgainstRun.Related::id);

  /**
   * The run that a folder holds.
   *
   * @throws ConfigException if it holds none
   */
  static PastRun in(String folder) {
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

  /** What of its records an article is related to, that which a run would name first. */
  AgainstRun related(Article article, DocumentSettings settings) {
    List<String> text = article.paragraphs().stream().map(Paragraph::text).toList();
    Likeness likeness = new Likeness(text, article.metadata().language(), settings);
    List<AgainstRun.Related> related = new ArrayList<>();
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
            related.add(related(record, SAME_BYTES, 1, likeness));
          } else {
            likeness
                .compare(record.paragraphs(), record.language())
                .ifPresent(
                    found ->
                        related.add(
                            related(
                                record, found.relation().label(), found.similarity(), likeness)));
          }
        }
      } catch (IOException e) {
        throw new ConfigException("--against: '" + file + "': " + Problem.sentence(e));
      }
    }
    related.sort(BEST_FIRST);
    return new AgainstRun(place.folder(), related);
  }

  private static AgainstRun.Related related(
      RunRecord record, String relation, double similarity, Likeness likeness) {
    return new AgainstRun.Related(
        record.id(),
        record.uri(),
        relation,
        similarity,
        record.story(),
        likeness.shared(record.paragraphs()).stream()
            .map(
                each ->
                    new AgainstRun.Passage(
                        each.words(),
                        each.paragraph(),
                        each.text(),
                        each.ofParagraph(),
                        each.ofText()))
            .toList());
  }

  private static int rank(AgainstRun.Related related) {
    if (related.relation().equals(SAME_BYTES)) {
      return 0;
    }
    return related.relation().equals(Relation.NEAR.label())
        ? 1
        : related.relation().equals(Relation.TEMPLATE.label()) ? 3 : 2;
  }
}
