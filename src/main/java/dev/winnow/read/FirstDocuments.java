package dev.winnow.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * The files that hold the first documents of an input. Files come in the order of their names, and
 * the documents of each are counted by reading it, so that the same documents are the first on any
 * engine.
 */
final class FirstDocuments {
  private FirstDocuments() {}

  /** Gives the files, each with the number of its documents that are read. */
  static void list(
      Listing listing, List<String> inputs, ReadFiles files, Consumer<FoundFile> target)
      throws IOException {
    List<FoundFile> found = new ArrayList<>();
    listing.list(inputs, found::add);
    found.sort(Comparator.comparing(FoundFile::uri));
    long left = files.limit();
    for (FoundFile file : found) {
      if (left == 0) {
        return;
      }
      long count = file.skipped() == null ? count(files, file, left) : 0;
      if (count > 0 || file.skipped() != null) {
        target.accept(file.skipped() == null ? file.atMost(count) : file);
      }
      left -= count;
    }
  }

  private static long count(ReadFiles files, FoundFile file, long most) {
    long count = 0;
    try (FileDocuments documents = files.open(file)) {
      while (count < most && documents.next() != null) {
        count++;
      }
    }
    return count;
  }
}
