package dev.winnow.dedup;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.winnow.io.StateFile;
import dev.winnow.model.Packed;
import dev.winnow.model.ToBuckets;
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
 * Writes what later runs need of this one: a file for each kind and bucket, and then, when all are
 * there, the manifest by which they count. A run that fails before leaves the index as it was.
 */
public final class WriteIndex extends PTransform<PCollectionTuple, PCollection<Long>> {
  /** In: what is kept of each document, as {@link ToKeep} packs it. */
  public static final TupleTag<byte[]> DOCUMENTS = new TupleTag<>() {};

  /** In: where they stand, as {@link FindStories} has it. */
  public static final TupleTag<KV<Integer, byte[]>> STANDINGS = FindStories.STANDINGS;

  private static final long serialVersionUID = 1L;
  private static final TupleTag<byte[]> RECORD = new TupleTag<>() {};
  private static final TupleTag<byte[]> STANDING = new TupleTag<>() {};

  private final Index index;

  private WriteIndex(Index index) {
    this.index = index;
  }

  /**
   * Writes to this index. What comes out is the number of documents that are
   * kept, once, when all is written.
   */
  public static WriteIndex to(Index index) {
    return new WriteIndex(index);
  }

  @Override
  public PCollection<Long> expand(PCollectionTuple input) {
    PCollection<KV<Integer, byte[]>> records =
        input.get(DOCUMENTS).apply("ByPart", ParDo.of(new ByPartFn(index))).setCoder(Packed.CODER);
    PCollection<KV<Integer, byte[]>> standings =
        input
            .get(STANDINGS)
            .apply("StandingsByPart", ParDo.of(new StandingByPartFn()))
            .setCoder(Packed.CODER);
    return KeyedPCollectionTuple.of(RECORD, records)
        .and(STANDING, standings)
        .apply("GroupParts", CoGroupByKey.create())
        .apply("WriteParts", ParDo.of(new WriteFn(index)))
        .setCoder(ByteArrayCoder.of())
        .apply("AllParts", Combine.globally(new JoinBytes()))
        .apply("WriteManifest", ParDo.of(new ManifestFn(index)))
        .setCoder(VarLongCoder.of());
  }

  /** Sends a document, its sample and its paragraphs to their parts. */
  private static final class ByPartFn extends ToBuckets<byte[]> {
    private static final long serialVersionUID = 1L;
    private final Index index;

    ByPartFn(Index index) {
      this.index = index;
    }

    @ProcessElement
    public void process(@Element byte[] packed, OutputReceiver<KV<Integer, byte[]>> out) {
      IndexedDocument document = IndexPart.DOCUMENT.unpack(packed);
      int own = Buckets.ofDocument(document.id(), index.documentBuckets());
      byte[] id = IndexPart.DOCUMENT.pack(document.idAlone());
      send(IndexPart.number(IndexKind.IDS, own), id, out);
      if (document.sketch() != null) {
        byte[] compared = IndexPart.DOCUMENT.pack(document.withoutParagraphs());
        send(IndexPart.number(IndexKind.DOCUMENTS, own), compared, out);
        Sampled.byBucket(
            document.sketch(), index.documentBuckets(), (bucket, each) -> send(bucket, each, out));
      }
      OwnerKey owner = new OwnerKey(0, 0, document.id());
      for (Fingerprinted.Said said : document.owned()) {
        send(new Occurrence(said.fingerprint(), owner, said.place()), out);
      }
    }

    private void send(int bucket, Sampled sampled, OutputReceiver<KV<Integer, byte[]>> out) {
      send(IndexPart.number(IndexKind.SAMPLES, bucket), IndexPart.SAMPLED.pack(sampled), out);
    }

    private void send(Occurrence paragraph, OutputReceiver<KV<Integer, byte[]>> out) {
      int bucket = Buckets.of(paragraph.fingerprint().low(), index.paragraphBuckets());
      byte[] packed = OmitCopies.OCCURRENCE.pack(paragraph);
      send(IndexPart.number(IndexKind.PARAGRAPHS, bucket), packed, out);
    }
  }

  private static final class StandingByPartFn extends ToBuckets<KV<Integer, byte[]>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(
        @Element KV<Integer, byte[]> standing, OutputReceiver<KV<Integer, byte[]>> out) {
      int part = IndexPart.number(IndexKind.DOCUMENTS, standing.getKey());
      send(part, standing.getValue(), out);
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
      List<byte[]> records = new ArrayList<>();
      part.getValue().getAll(RECORD).forEach(records::add);
      byte[] content = IndexPart.file(part.getKey(), records, part.getValue().getAll(STANDING));
      IndexFile file = IndexPart.described(part.getKey(), records, content);
      new StateFile(index.folder() + "/" + file.name()).write(content);
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
      new StateFile(index.folder() + "/" + Manifest.NAME).write(manifest.text());
      new IndexFolder(index.folder()).deleteAllBut(manifest);
      out.output(manifest.documents());
    }
  }
}
