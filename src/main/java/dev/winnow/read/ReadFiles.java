package dev.winnow.read;

import dev.winnow.io.DocumentSource;
import dev.winnow.model.Failure;
import dev.winnow.model.RawDocument;
import dev.winnow.read.beside.Beside;
import dev.winnow.read.format.ReadItem;
import dev.winnow.read.format.TableFields;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;

/**
 * Reads files. The name and the first bytes tell the format of each: a single document, or a
 * container of documents.
 *
 * @param path files, folders (with all below them) and globs; {@code --input} replaces them; empty
 *     if the pipeline file names none. A file that several of them name is read once
 * @param maxBytes the size above which a document becomes a failure; 16 MiB by default, at most 1
 *     GiB
 * @param format the format of all files, such as {@code warc}; told from each file by default.
 *     Compressed files and archives are opened all the same
 * @param fields the names of columns in tables; known layouts and usual names are tried by default
 * @param exclude globs of files and folders that are not read; a pattern without a slash stands for
 *     a name at any depth
 * @param sample the share of the documents that are read, told by the hash of their places; all by
 *     default
 * @param limit the number of documents that are read at most, in the order of the files' names; all
 *     by default
 * @param followLinks whether links that lead out of a folder are followed; false by default
 * @param manifest a table in CSV, TSV or JSON Lines with metadata of documents, whose column {@code
 *     path} names the document; null for none
 * @param sidecars whether {@code a.json}, {@code a.meta.json} or {@code a.html.json} beside {@code
 *     a.html} has its metadata; false by default
 */
public record ReadFiles(
    List<String> path,
    Long maxBytes,
    String format,
    TableFields fields,
    List<String> exclude,
    Double sample,
    Long limit,
    Boolean followLinks,
    String manifest,
    Boolean sidecars)
    implements DocumentSource {
  private static final long MAX_DOCUMENT_BYTES = 1L << 30;

  public ReadFiles {
    path = path == null ? List.of() : List.copyOf(path);
    maxBytes = maxBytes == null ? Long.valueOf(16L << 20) : maxBytes;
    fields = fields == null ? TableFields.NONE : fields;
    exclude = exclude == null ? List.of() : List.copyOf(exclude);
    sample = sample == null ? Double.valueOf(1) : sample;
    limit = limit == null ? Long.valueOf(Long.MAX_VALUE) : limit;
    followLinks = followLinks == null ? Boolean.FALSE : followLinks;
    sidecars = sidecars == null ? Boolean.FALSE : sidecars;
    if (!(sample > 0 && sample <= 1)) {
      throw new IllegalArgumentException("'sample' must be above 0 and at most 1, was " + sample);
    }
    if (limit < 1) {
      throw new IllegalArgumentException("'limit' must be at least 1, was " + limit);
    }
    var unused = new Exclusion(exclude);
    if (maxBytes < 1 || maxBytes > MAX_DOCUMENT_BYTES) {
      throw new IllegalArgumentException(
          "'max_bytes' must be from 1 to " + MAX_DOCUMENT_BYTES + ", was " + maxBytes);
    }
    if (format != null && !FileFormats.names().contains(format)) {
      throw new IllegalArgumentException(
          "'format' must be one of " + FileFormats.names() + ", was '" + format + "'");
    }
  }

  /** Files in the formats that their names and first bytes tell. */
  public ReadFiles(List<String> path, Long maxBytes) {
    this(path, maxBytes, null, null);
  }

  /** All files, in one format. */
  public ReadFiles(List<String> path, Long maxBytes, String format, TableFields fields) {
    this(path, maxBytes, format, fields, null, null, null, null, null, null);
  }

  @Override
  public PTransform<PBegin, PCollectionTuple> reader() {
    return ReadListed.files(this);
  }

  /** Lists the files, spread over the workers, for a step that reads each by itself. */
  public PTransform<PBegin, PCollection<FoundFile>> lister() {
    return ListFiles.of(this);
  }

  /**
   * Lists the files and groups them, for a step that reads a group after the other.
   *
   * @param number the number of groups, from 1
   */
  public PTransform<PBegin, PCollection<KV<Integer, Iterable<FoundFile>>>> grouper(int number) {
    return GroupFiles.of(this, number);
  }

  /**
   * The number of groups into which files are best spread on a runner.
   *
   * @param files the number of files
   */
  public static int groups(PipelineOptions options, long files) {
    return GroupFiles.number(options, files);
  }

  @Override
  public long largest() {
    return maxBytes;
  }

  @Override
  public String place() {
    return "the files at " + String.join(", ", path);
  }

  @Override
  public String folder() {
    return path.isEmpty() ? null : path.get(0);
  }

  @Override
  public List<String> folders() {
    return path;
  }

  @Override
  public ReadFiles from(String input) {
    return from(List.of(input));
  }

  /** This source with the manifest at another path. */
  ReadFiles withManifest(String table) {
    return new ReadFiles(
        path, maxBytes, format, fields, exclude, sample, limit, followLinks, table, sidecars);
  }

  /** This source for files of one format alone. */
  public ReadFiles only(String name) {
    return new ReadFiles(
        path, maxBytes, name, fields, exclude, sample, limit, followLinks, manifest, sidecars);
  }

  /** This source with several places to read from. */
  public ReadFiles from(List<String> inputs) {
    return new ReadFiles(
        inputs, maxBytes, format, fields, exclude, sample, limit, followLinks, manifest, sidecars);
  }

  /**
   * This source with fewer documents.
   *
   * @param more globs of further files that are not read
   * @param share as {@link #sample}; null for this source's own
   * @param most as {@link #limit}; null for this source's own
   */
  public ReadFiles narrowed(List<String> more, Double share, Long most) {
    return new ReadFiles(
        path,
        maxBytes,
        format,
        fields,
        Stream.concat(exclude.stream(), more.stream()).toList(),
        share == null ? sample : share,
        most == null ? limit : most,
        followLinks,
        manifest,
        sidecars);
  }

  /** The files of this source, before they are read. */
  public Listing listing() {
    return new Listing(new Exclusion(exclude), followLinks);
  }

  @Override
  public void check() {
    if (path.isEmpty() || path.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("nothing says what to read: ReadFiles has no 'path'");
    }
    var unused = Beside.of(manifest, sidecars, fields);
  }

  /** The documents of a file, one after the other; the caller closes them. */
  public FileDocuments open(FoundFile file) {
    return FileDocuments.of(
        file,
        new FileFormats(maxBytes, format, fields, 0, 0),
        new DocumentSample(sample),
        Beside.of(manifest, sidecars, fields));
  }

  /** Gives the documents and the failures of a file. */
  public void read(FoundFile file, Consumer<RawDocument> documents, Consumer<Failure> failures) {
    try (FileDocuments found = open(file)) {
      for (ReadItem item = found.next(); item != null; item = found.next()) {
        if (item.document() == null) {
          failures.accept(item.failure());
        } else {
          documents.accept(item.document());
        }
      }
    }
  }
}
