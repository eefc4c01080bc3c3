package dev.winnow.read.beside;

import dev.winnow.model.Stated;
import dev.winnow.read.format.TableFields;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The metadata of documents in files beside them. A manifest comes before a sidecar. */
public final class Beside {
  /** No metadata in other files. */
  public static final Beside NOTHING = new Beside(null, null);

  /** A worker reads a manifest once. */
  private static final Map<Key, DocumentManifest> MANIFESTS = new ConcurrentHashMap<>();

  private record Key(String file, TableFields fields) {}

  private final DocumentManifest manifest;
  private final Sidecars sidecars;

  private Beside(DocumentManifest manifest, Sidecars sidecars) {
    this.manifest = manifest;
    this.sidecars = sidecars;
  }

  /**
   * The metadata in a manifest and in sidecars.
   *
   * @param manifest the path of a table with a row for each document; null for none
   * @param hasSidecars whether documents may have sidecars
   * @param fields the names of columns and keys
   * @throws IllegalArgumentException if the manifest cannot be used
   */
  public static Beside of(String manifest, boolean hasSidecars, TableFields fields) {
    if (manifest == null && !hasSidecars) {
      return NOTHING;
    }
    DocumentManifest table =
        manifest == null
            ? null
            : MANIFESTS.computeIfAbsent(
                new Key(manifest, fields),
                key -> DocumentManifest.read(Path.of(key.file), key.fields));
    return new Beside(table, hasSidecars ? new Sidecars(fields) : null);
  }

  /** Whether a file holds the metadata of another, and no document. */
  public boolean isMetadata(String uri) {
    return sidecars != null && sidecars.isSidecar(uri);
  }

  /**
   * The statements about a document; null if there are none.
   *
   * @param isFile whether the document is a file of its own, which may have a sidecar
   */
  public Stated of(String uri, boolean isFile) {
    Stated stated = manifest == null ? null : manifest.of(uri);
    return stated == null && isFile && sidecars != null ? sidecars.of(uri) : stated;
  }
}
