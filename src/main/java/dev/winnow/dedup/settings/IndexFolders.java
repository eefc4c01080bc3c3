package dev.winnow.dedup.settings;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folders of the indexes that a run compares with.
 *
 * @param written the index that the run is added to, which need not be there yet; null for none
 * @param read further indexes, in the order of their owners; the run leaves them as they are
 */
public record IndexFolders(String written, List<String> read) implements Serializable {
  public IndexFolders {
    read = List.copyOf(read);
    List<String> all = all(written, read);
    if (all.isEmpty()) {
      throw new IllegalArgumentException("no folder of an index is named");
    }
    Set<String> seen = new HashSet<>();
    for (String folder : all) {
      if (!seen.add(folder)) {
        throw new IllegalArgumentException("index: '" + folder + "' is named twice");
      }
    }
  }

  /**
   * Indexes of which the first is written.
   *
   * @param folders at least one
   */
  public static IndexFolders of(List<String> folders) {
    return new IndexFolders(folders.get(0), folders.subList(1, folders.size()));
  }

  /** These indexes, of which none is written. */
  public IndexFolders readOnly() {
    return new IndexFolders(null, all());
  }

  /** All folders; documents of the first own what they share with documents of the next. */
  public List<String> all() {
    return all(written, read);
  }

  private static List<String> all(String written, List<String> read) {
    return Stream.concat(Stream.ofNullable(written), read.stream()).toList();
  }
}
