package dev.winnow.dedup;

import dev.winnow.model.Packed;
import dev.winnow.model.RecordCoder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which part of an index a record goes to, and the file that is made of all records of a part.
 * Parts are numbered: those of a kind stand together, in the order of their buckets.
 */
final class IndexPart {
  /** What parts of {@link IndexKind#IDS} and {@link IndexKind#DOCUMENTS} are made of. */
  static final RecordCoder<IndexedDocument> DOCUMENT = RecordCoder.of(IndexedDocument.class);

  /** What parts of {@link IndexKind#SAMPLES} are made of. */
  static final RecordCoder<Sampled> SAMPLED = RecordCoder.of(Sampled.class);

  private static final int KINDS = IndexKind.values().length;

  private IndexPart() {}

  /** The number of a part. */
  static int number(IndexKind kind, int bucket) {
    return bucket * KINDS + kind.code();
  }

  static IndexKind kind(int part) {
    return Arrays.stream(IndexKind.values())
        .filter(kind -> kind.code() == part % KINDS)
        .findFirst()
        .orElseThrow();
  }

  static int bucket(int part) {
    return part / KINDS;
  }

  /**
   * The content of the file of a part.
   *
   * @param records what was sent to it, packed
   * @param standings where its documents stand that are related to others, packed
   */
  static byte[] file(int part, Iterable<byte[]> records, Iterable<byte[]> standings) {
    int bucket = bucket(part);
    return switch (kind(part)) {
      case IDS ->
          IndexedIds.file(
              bucket, Packed.all(records, DOCUMENT).stream().map(IndexedDocument::id).toList());
      case SAMPLES -> IndexedSamples.file(bucket, Packed.all(records, SAMPLED));
      case DOCUMENTS ->
          IndexedDocuments.file(bucket, Packed.all(records, DOCUMENT), byId(standings));
      case PARAGRAPHS -> IndexedParagraphs.file(bucket, Packed.all(records, OmitCopies.OCCURRENCE));
    };
  }

  /** What a manifest says of a file with this content. */
  static IndexFile described(int part, Iterable<byte[]> records, byte[] content) {
    long[] entries = new long[1];
    Packed.each(records, each -> entries[0]++);
    return IndexFile.of(kind(part), bucket(part), content, entries[0]);
  }

  private static Map<String, Standing> byId(Iterable<byte[]> standings) {
    List<Standing> all = Packed.all(standings, FindStories.STANDING);
    return all.stream().collect(Collectors.toMap(Standing::id, Function.identity()));
  }
}
