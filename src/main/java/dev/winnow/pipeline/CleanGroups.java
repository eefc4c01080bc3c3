package dev.winnow.pipeline;

import dev.winnow.checkpoint.GroupCheckpoint;
import dev.winnow.checkpoint.WorkFolder;
import dev.winnow.decide.CleanedDocuments;
import dev.winnow.model.Article;
import dev.winnow.read.FoundFile;
import dev.winnow.read.ReadFiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;

/**
 * Reads groups of files and cleans their documents, in one ParDo. The cleaned documents are kept in
 * the work folder as well, and those that an attempt that died has kept there are not cleaned
 * again.
 */
final class CleanGroups
    extends PTransform<PCollection<KV<Integer, Iterable<FoundFile>>>, CleanedDocuments> {
  private static final long serialVersionUID = 1L;

  private final ReadFiles files;
  private final DocumentChain chain;
  private final WorkFolder work;

  private CleanGroups(ReadFiles files, DocumentChain chain, WorkFolder work) {
    this.files = files;
    this.chain = chain;
    this.work = work;
  }

  static CleanGroups of(ReadFiles files, DocumentChain chain, WorkFolder work) {
    return new CleanGroups(files, chain, work);
  }

  @Override
  public CleanedDocuments expand(PCollection<KV<Integer, Iterable<FoundFile>>> groups) {
    return CleanedOutputs.of(
        groups.apply(
            "Clean",
            ParDo.of(new CleanFn(files, chain, work))
                .withOutputTags(CleanedOutputs.ARTICLES, CleanedOutputs.OTHERS)));
  }

  private static final class CleanFn extends DoFn<KV<Integer, Iterable<FoundFile>>, Article> {
    private static final long serialVersionUID = 1L;
    private final CleanedOutputs outputs = new CleanedOutputs();
    private final ReadFiles files;
    private final DocumentChain chain;
    private final WorkFolder work;

    CleanFn(ReadFiles files, DocumentChain chain, WorkFolder work) {
      this.files = files;
      this.chain = chain;
      this.work = work;
    }

    @ProcessElement
    public void process(@Element KV<Integer, Iterable<FoundFile>> group, MultiOutputReceiver out)
        throws IOException {
      // Flink gives the members of a group once.
      List<FoundFile> members = new ArrayList<>();
      group.getValue().forEach(members::add);
      List<String> keys = members.stream().map(FoundFile::key).filter(Objects::nonNull).toList();
      GroupCheckpoint checkpoint = new GroupCheckpoint(work, group.getKey(), keys);
      checkpoint.replay(
          article -> {
            outputs.countKept();
            outputs.give(article, out);
          },
          failure -> {
            outputs.countKept();
            outputs.give(failure, out);
          });
      CleanFile cleaner = new CleanFile(files, chain, checkpoint, outputs, out);
      for (FoundFile file : members) {
        cleaner.clean(file);
      }
      checkpoint.flush();
    }
  }
}
