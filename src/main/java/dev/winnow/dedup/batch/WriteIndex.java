package dev.winnow.dedup.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.winnow.dedup.compare.BucketedSample;
import dev.winnow.dedup.compare.OwnerKey;
import dev.winnow.dedup.compare.StoryMembership;
import dev.winnow.dedup.index.Index;
import dev.winnow.dedup.index.IndexEntryFactory;
import dev.winnow.dedup.index.IndexFile;
import dev.winnow.dedup.index.IndexFolder;
import dev.winnow.dedup.index.IndexKind;
import dev.winnow.dedup.index.IndexPart;
import dev.winnow.dedup.index.IndexedDocument;
import dev.winnow.dedup.index.Manifest;
import dev.winnow.dedup.paragraphs.Fingerprinted;
import dev.winnow.dedup.paragraphs.Occurrence;
import dev.winnow.dedup.paragraphs.ParagraphCoders;
import dev.winnow.dedup.settings.BucketRange;
import dev.winnow.io.AtomicFile;
import dev.winnow.shuffle.BucketingFn;
import dev.winnow.shuffle.NeverEmpty;
import dev.winnow.shuffle.Packed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;

/**
 * Writes the part of this run that later runs need: a file for each kind and bucket, and then, when
 * all files are there, the manifest, without which they do not count. A run that fails earlier
 * leaves the index as it was.
 */
public final class WriteIndex extends PTransform<PCollectionTuple, PCollection<Long>> {
  /** In: the index entry of each document, as {@link IndexEntryFactory} makes it. */
  public static final TupleTag<IndexedDocument> DOCUMENTS = new TupleTag<>() {};

  /** In: where they stand, as {@link FindStories} has it. */
  public static final TupleTag<StoryMembership> MEMBERSHIPS = FindStories.MEMBERSHIPS;

  private static final long serialVersionUID = 1L;
  private static final TupleTag<Packed<byte[]>> RECORD = new TupleTag<>() {};
  private static final TupleTag<Packed<StoryMembership>> PACKED_MEMBERSHIPS = new TupleTag<>() {};

  private final Index index;

  private WriteIndex(Index index) {
    this.index = index;
  }

  /**
   * Writes to this index. The output is the number of kept documents, once, when all files are
   * written.
   */
  public static WriteIndex to(Index index) {
    return new WriteIndex(index);
  }

  @Override
  public PCollection<Long> expand(PCollectionTuple input) {
    PCollection<KV<Integer, Packed<byte[]>>> records =
        input.get(DOCUMENTS).apply("ByPart", ParDo.of(new ByPartFn(index)));
    PCollection<KV<Integer, Packed<StoryMembership>>> memberships =
        input.get(MEMBERSHIPS).apply("StandingsByPart", ParDo.of(new StandingByPartFn(index)));
    return KeyedPCollectionTuple.of(RECORD, records)
        .and(PACKED_MEMBERSHIPS, memberships)
        .apply("GroupParts", CoGroupByKey.create())
        .apply("WriteParts", ParDo.of(new WriteFn(index)))
        .setCoder(ByteArrayCoder.of())
        .apply("AnyPart", NeverEmpty.with(new byte[0]))
        .apply("AllParts", Combine.globally(new JoinBytes()).withoutDefaults())
        .apply("WriteManifest", ParDo.of(new ManifestFn(index)))
        .setCoder(VarLongCoder.of());
  }

  /**
   * Sends a document, its sample and its paragraphs to their parts, whose kinds say what they are.
   */
  private static final class ByPartFn extends BucketingFn<IndexedDocument, byte[]> {
    private static final long serialVersionUID = 1L;
    private final Index index;

    ByPartFn(Index index) {
      super(ByteArrayCoder.of());
      this.index = index;
    }

    @ProcessElement
    public void process(
        @Element IndexedDocument document, OutputReceiver<KV<Integer, Packed<byte[]>>> out) {
      int own = BucketRange.ofDocument(document.id(), index.documentBuckets());
      byte[] id = IndexedDocument.CODER.pack(document.idAlone());
      send(IndexPart.number(IndexKind.IDS, own), id, out);
      if (document.documentWords() != null) {
        byte[] compared = IndexedDocument.CODER.pack(document.withoutParagraphs());
        send(IndexPart.number(IndexKind.DOCUMENTS, own), compared, out);
        BucketedSample.byBucket(
            document.documentWords(),
            index.documentBuckets(),
            (bucket, each) -> send(bucket, each, out));
      }
      OwnerKey owner = new OwnerKey(0, 0, document.id());
      for (Fingerprinted.Said said : document.owned()) {
        send(new Occurrence(said.fingerprint(), owner, said.place()), out);
      }
    }

    private void send(
        int bucket, BucketedSample sampled, OutputReceiver<KV<Integer, Packed<byte[]>>> out) {
      send(IndexPart.number(IndexKind.SAMPLES, bucket), BucketedSample.CODER.pack(sampled), out);
    }

    private void send(Occurrence paragraph, OutputReceiver<KV<Integer, Packed<byte[]>>> out) {
      int bucket = BucketRange.of(paragraph.fingerprint().low(), index.paragraphBuckets());
      byte[] packed = ParagraphCoders.OCCURRENCE.pack(paragraph);
      send(IndexPart.number(IndexKind.PARAGRAPHS, bucket), packed, out);
    }
  }

  private static final class StandingByPartFn
      extends BucketingFn<StoryMembership, StoryMembership> {
    private static final long serialVersionUID = 1L;
    private final Index index;

    StandingByPartFn(Index index) {
      super(StoryMembership.CODER);
      this.index = index;
    }

    @ProcessElement
    public void process(
        @Element StoryMembership membership,
        OutputReceiver<KV<Integer, Packed<StoryMembership>>> out) {
      int bucket = BucketRange.ofDocument(membership.id(), index.documentBuckets());
      send(IndexPart.number(IndexKind.DOCUMENTS, bucket), membership, out);
    }
  }

  /**
   * Writes the file of a part; values are read once, as Flink gives them. Its output is the line of
   * the manifest about it.
   */
  private static final class WriteFn extends DoFn<KV<Integer, CoGbkResult>, byte[]> {
    private static final long serialVersionUID = 1L;
    private final Index index;

    WriteFn(Index index) {
      this.index = index;
    }

    @ProcessElement
    public void process(@Element KV<Integer, CoGbkResult> part, OutputReceiver<byte[]> out)
        throws IOException {
      List<Packed<byte[]>> records = new ArrayList<>();
      part.getValue().getAll(RECORD).forEach(records::add);
      byte[] content =
          IndexPart.file(part.getKey(), records, part.getValue().getAll(PACKED_MEMBERSHIPS));
      IndexFile file = IndexPart.described(part.getKey(), records, content);
      new AtomicFile(index.folder() + "/" + file.name()).write(content);
      out.output((file.line() + "\n").getBytes(UTF_8));
    }
  }

  private static final class ManifestFn extends DoFn<byte[], Long> {
    private static final long serialVersionUID = 1L;
    private final Index index;

    ManifestFn(Index index) {
      this.index = index;
    }

    @ProcessElement
    public void process(@Element byte[] lines, OutputReceiver<Long> out) throws IOException {
      Manifest manifest = index.manifest(new String(lines, UTF_8).lines().toList());
      new AtomicFile(index.folder() + "/" + Manifest.NAME).write(manifest.text());
      new IndexFolder(index.folder()).deleteAllBut(manifest);
      out.output(manifest.documents());
    }
  }
}
