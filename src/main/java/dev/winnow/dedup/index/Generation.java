package dev.winnow.dedup.index;

import java.io.Serializable;
import java.util.List;

/**
 * The files that one run has added to an index.
 *
 * @param number the runs are numbered from 1 on, in their order
 * @param folder the folder of its files, without a slash at the end
 * @param manifest the list of its files
 */
record Generation(int number, String folder, Manifest manifest) implements Serializable {

  /** The paths of its files of a kind and bucket: one, or none where there was nothing to keep. */
  List<String> files(IndexKind kind, int bucket) {
    return manifest.files().stream()
        .filter(file -> file.holds(kind, bucket))
        .map(file -> folder + "/" + file.name())
        .toList();
  }
}
