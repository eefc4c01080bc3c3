package dev.winnow.dedup.index;

import dev.winnow.dedup.compare.BucketedSample;
import dev.winnow.dedup.compare.DocumentWords;
import dev.winnow.dedup.compare.StoryMembership;
import dev.winnow.dedup.paragraphs.Occurrence;
import dev.winnow.dedup.settings.DocumentSettings;
import dev.winnow.dedup.settings.IndexFolders;
import dev.winnow.dedup.settings.RepeatSettings;
import dev.winnow.model.Fingerprint;
import dev.winnow.model.Reference;
import dev.winnow.text.LongSet;
import dev.winnow.yaml.ConfigException;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The indexes of earlier runs, with which a run compares and to one of which it may add its own
 * documents. It names files; each is read where its bucket is compared, and of it no more is kept
 * than what this run has too.
 *
 * @param folder the folder of this run in the index that it is added to; null if there is none
 * @param output where this run writes its records
 * @param documentBuckets the number of buckets for the comparison of documents
 * @param paragraphBuckets the number of buckets for the comparison of paragraphs
 * @param earlier the runs before it, in the order of owners
 */
public record Index(
    String folder,
    String output,
    int documentBuckets,
    int paragraphBuckets,
    List<Generation> earlier)
    implements Serializable {
  /** Nothing is known, and nothing is kept. */
  public static final Index NONE = new Index(null, null, 1, 1, List.of());

  private static final int HASH_CHARS = 16;

  public Index {
    earlier = List.copyOf(earlier);
  }

  /**
   * Opens indexes. The one that the run is added to need not be there yet. A run into a folder that
   * an earlier run has written to takes the place of that run: it sees what that one saw.
   *
   * @param folders local or on any Beam filesystem
   * @param output the folder that the run writes to
   * @throws ConfigException if one is no index, is damaged, or does not fit these settings; or if
   *     one that is not written holds no run
   */
  public static Index open(
      IndexFolders folders, String output, DocumentSettings documents, RepeatSettings paragraphs) {
    String hash = DigestUtils.sha256Hex(output).substring(0, HASH_CHARS);
    String folder = null;
    List<Generation> earlier = new ArrayList<>();
    for (String path : folders.all()) {
      String base =
          path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
      List<Generation> all = new IndexFolder(base).generations();
      int last = all.stream().mapToInt(Generation::number).max().orElse(0);
      int number =
          all.stream()
              .filter(each -> each.folder().endsWith(hash))
              .mapToInt(Generation::number)
              .findFirst()
              .orElse(last + 1);
      if (path.equals(folders.written())) {
        folder = String.format(Locale.ROOT, "%s/%05d-%s", base, number, hash);
      } else if (all.isEmpty()) {
        throw new ConfigException(
            "index: '" + base + "' holds no run; a run that only reads an index needs one");
      }
      List<Generation> before = all.stream().filter(each -> each.number() < number).toList();
      before.forEach(each -> check(base, each.manifest(), documents, paragraphs));
      earlier.addAll(before);
    }
    return new Index(folder, output, documents.buckets(), paragraphs.buckets(), earlier);
  }

  private static void check(
      String index, Manifest manifest, DocumentSettings documents, RepeatSettings paragraphs) {
    if (manifest.documentBuckets() != documents.buckets()
        || manifest.paragraphBuckets() != paragraphs.buckets()) {
      throw new ConfigException(
          String.format(
              Locale.ROOT,
              "index: '%s' has %d buckets of documents and %d of paragraphs, the settings say %d"
                  + " and %d; set 'buckets' to those, or begin another index",
              index,
              manifest.documentBuckets(),
              manifest.paragraphBuckets(),
              documents.buckets(),
              paragraphs.buckets()));
    }
  }

  /** The manifest of this run, with these lines about files. */
  public Manifest manifest(List<String> lines) {
    List<IndexFile> files =
        lines.stream().map(line -> IndexFile.read(line.split("\t", -1))).toList();
    return new Manifest(output, documentBuckets, paragraphBuckets, files);
  }

  /** Whether this run is added to an index. */
  public boolean isKept() {
    return folder != null;
  }

  /** Whether this run is compared with an index. */
  public boolean isCompared() {
    return isKept() || !earlier.isEmpty();
  }

  /** How many documents earlier runs have read. */
  public long known() {
    return earlier.stream().mapToLong(each -> each.manifest().documents()).sum();
  }

  /** The beginning of an id, as {@link #known(Set)} takes it. */
  public static String beginning(String id) {
    return id.substring(0, 2 * IndexedIds.ID_BYTES);
  }

  /** Those of these beginnings of ids that earlier runs have read. */
  public Set<String> known(Set<String> ids) {
    Set<String> known = new HashSet<>();
    for (int bucket = 0; bucket < documentBuckets && !earlier.isEmpty(); bucket++) {
      ids(
          bucket,
          id -> {
            if (ids.contains(id)) {
              known.add(id);
            }
          });
    }
    return known;
  }

  /** Gives the beginning of each id in a bucket to {@code sink}, as {@link IndexedIds} has it. */
  public void ids(int bucket, Consumer<String> sink) {
    each(IndexKind.IDS, bucket, (run, in) -> IndexedIds.each(in, sink));
  }

  /**
   * Gives the documents of a bucket with some of these shingles to {@code sink}: of a document that
   * two indexes have, the entry of the first.
   */
  public void samples(int bucket, LongSet wanted, Consumer<BucketedSample> sink) {
    Set<String> seen = new HashSet<>();
    Consumer<BucketedSample> first =
        sample -> {
          if (seen.add(sample.owner().id())) {
            sink.accept(sample);
          }
        };
    each(IndexKind.SAMPLES, bucket, (run, in) -> IndexedSamples.each(in, run, wanted, first));
  }

  /**
   * Gives the documents of a bucket whose ids begin so to {@code sink}: of a document that two
   * indexes have, the entry of the first.
   */
  public void documents(
      int bucket, Set<String> wanted, BiConsumer<DocumentWords, StoryMembership> sink) {
    Set<String> seen = new HashSet<>();
    BiConsumer<DocumentWords, StoryMembership> first =
        (words, membership) -> {
          if (seen.add(membership.id())) {
            sink.accept(words, membership);
          }
        };
    if (!wanted.isEmpty()) {
      each(IndexKind.DOCUMENTS, bucket, (run, in) -> IndexedDocuments.each(in, run, wanted, first));
    }
  }

  /** Where those of these paragraphs stand that an earlier run has; of several the earliest. */
  public Map<Fingerprint, Reference> paragraphs(int bucket, List<Occurrence> occurrences) {
    Map<Fingerprint, Reference> owners = new HashMap<>();
    if (earlier.isEmpty()) {
      return owners;
    }
    Set<Fingerprint> wanted = new HashSet<>();
    occurrences.forEach(each -> wanted.add(each.fingerprint()));
    each(
        IndexKind.PARAGRAPHS,
        bucket,
        (run, in) -> IndexedParagraphs.each(in, wanted, owners::putIfAbsent));
    return owners;
  }

  private void each(IndexKind kind, int bucket, BiConsumer<Integer, IndexInput> reader) {
    for (int i = 0; i < earlier.size(); i++) {
      for (String file : earlier.get(i).files(kind, bucket)) {
        try {
          reader.accept(i - earlier.size(), IndexInput.open(file, kind, bucket));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }
}
