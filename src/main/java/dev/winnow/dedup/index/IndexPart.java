package dev.winnow.dedup.index;

import dev.winnow.dedup.compare.BucketedSample;
import dev.winnow.dedup.compare.StoryMembership;
import dev.winnow.dedup.paragraphs.ParagraphCoders;
import dev.winnow.shuffle.Packed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.beam.sdk.coders.Coder;

/**
 * Which part of an index a record goes to, and the file that is made of all records of a part.
 * Parts are numbered: those of a kind stand together, in the order of their buckets.
 */
public final class IndexPart {
  private static final int KINDS = IndexKind.values().length;

  private IndexPart() {}

  /** The number of a part. */
  public static int number(IndexKind kind, int bucket) {
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
   * @param records the records that were sent to it; its kind says by which coder
   * @param memberships the places in stories of the documents that are related to others
   */
  public static byte[] file(
      int part, List<Packed<byte[]>> records, Iterable<Packed<StoryMembership>> memberships) {
    int bucket = bucket(part);
    return switch (kind(part)) {
      case IDS ->
          IndexedIds.file(
              bucket,
              all(records, IndexedDocument.CODER).stream().map(IndexedDocument::id).toList());
      case SAMPLES -> IndexedSamples.file(bucket, all(records, BucketedSample.CODER));
      case DOCUMENTS ->
          IndexedDocuments.file(bucket, all(records, IndexedDocument.CODER), byId(memberships));
      case PARAGRAPHS -> IndexedParagraphs.file(bucket, all(records, ParagraphCoders.OCCURRENCE));
    };
  }

  /** The entry of a manifest for a file with this content. */
  public static IndexFile described(int part, List<Packed<byte[]>> records, byte[] content) {
    long[] entries = new long[1];
    Packed.forEach(records, each -> entries[0]++);
    return IndexFile.of(kind(part), bucket(part), content, entries[0]);
  }

  private static <T> List<T> all(List<Packed<byte[]>> records, Coder<T> coder) {
    return Packed.all(records.stream().map(each -> each.as(coder)).toList());
  }

  private static Map<String, StoryMembership> byId(Iterable<Packed<StoryMembership>> memberships) {
    return Packed.all(memberships).stream()
        .collect(Collectors.toMap(StoryMembership::id, Function.identity()));
  }
}
