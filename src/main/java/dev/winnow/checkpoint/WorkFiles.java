package dev.winnow.checkpoint;

import dev.winnow.io.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;

/**
 * The files below a folder, which need not exist.
 *
 * @param folder its path, local or on any Beam filesystem, without a slash at the end
 */
record WorkFiles(String folder) {

  /** Their paths below the folder, in order. */
  List<String> names() throws IOException {
    Path local = Location.local(folder);
    return local == null ? remote() : local(local);
  }

  /** Deletes files; one that is gone is no error. */
  void delete(List<String> names) throws IOException {
    List<ResourceId> files = new ArrayList<>();
    for (String name : names) {
      files.add(FileSystems.matchNewResource(folder + "/" + name, false));
    }
    FileSystems.delete(files, StandardMoveOptions.IGNORE_MISSING_FILES);
  }

  /** Deletes local folders that are empty, with this one; object stores have none. */
  void deleteEmptyFolders() throws IOException {
    Path local = Location.local(folder);
    if (local == null || !Files.isDirectory(local)) {
      return;
    }
    List<Path> folders;
    try (Stream<Path> all = Files.walk(local)) {
      folders = all.filter(Files::isDirectory).sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : folders) {
      if (isEmpty(each)) {
        Files.delete(each);
      }
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> content = Files.list(folder)) {
      return content.findAny().isEmpty();
    }
  }

  private static List<String> local(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> !Files.isDirectory(file))
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private List<String> remote() throws IOException {
    MatchResult match = FileSystems.match(folder + "/**", EmptyMatchTreatment.ALLOW);
    return match.status() == MatchResult.Status.OK
        ? match.metadata().stream()
            .map(file -> file.resourceId().toString().substring(folder.length() + 1))
            .sorted()
            .toList()
        : List.of();
  }
}
