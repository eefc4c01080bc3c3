package dev.winnow.read;

import dev.winnow.io.Runners;
import dev.winnow.shuffle.RecordCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;

/** Lists the input and spreads it over all workers in groups; a file is always in the same one. */
final class GroupFiles extends PTransform<PBegin, PCollection<KV<Integer, Iterable<FoundFile>>>> {
  private static final long serialVersionUID = 1L;

  /** Enough of them for several workers to be done at about the same time. */
  private static final int LEAST_GROUPS = 256;

  private static final int MOST_GROUPS = 16_384;
  private static final int FILES_A_GROUP = 32;

  private final ReadFiles files;
  private final int groups;

  private GroupFiles(ReadFiles files, int groups) {
    this.files = files;
    this.groups = groups;
  }

  /** The transform under a type that a {@code Cleaner} need not load; see {@link ReadListed}. */
  static PTransform<PBegin, PCollection<KV<Integer, Iterable<FoundFile>>>> of(
      ReadFiles files, int groups) {
    return new GroupFiles(files, groups);
  }

  /** The number of groups: the Direct Runner makes a bundle of each, so it gets few. */
  static int number(PipelineOptions options, long files) {
    return Runners.isDirect(options)
        ? ListFiles.bundles(Runtime.getRuntime().availableProcessors())
        : (int) Math.max(LEAST_GROUPS, Math.min(MOST_GROUPS, files / FILES_A_GROUP));
  }

  @Override
  public PCollection<KV<Integer, Iterable<FoundFile>>> expand(PBegin begin) {
    return ListFiles.listed(begin, files)
        .apply("Key", ParDo.of(new KeyFn(groups)))
        .setCoder(KvCoder.of(VarIntCoder.of(), RecordCoder.of(FoundFile.class)))
        .apply("Group", GroupByKey.create());
  }

  private static final class KeyFn extends DoFn<FoundFile, KV<Integer, FoundFile>> {
    private static final long serialVersionUID = 1L;
    private final int groups;

    KeyFn(int groups) {
      this.groups = groups;
    }

    @ProcessElement
    public void process(@Element FoundFile file, OutputReceiver<KV<Integer, FoundFile>> out) {
      String place = file.place();
      out.output(KV.of(Math.floorMod(place.hashCode(), groups), file));
    }
  }
}
