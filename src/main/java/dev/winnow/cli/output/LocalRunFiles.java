package dev.winnow.cli.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Run files in a local folder. */
record LocalRunFiles(Path folder) implements RunFiles {

  @Override
  public boolean isAnythingThere() throws IOException {
    return Files.isDirectory(folder) && !content(folder).isEmpty();
  }

  @Override
  public boolean isAnythingWholeThere() throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> !Files.isDirectory(file))
          .anyMatch(file -> !UNFINISHED.matcher(file.getFileName().toString()).matches());
    }
  }

  @Override
  public boolean isComplete() {
    return Files.exists(folder.resolve(SUMMARY));
  }

  @Override
  public void probe() throws IOException {
    Files.createDirectories(folder);
    Files.delete(Files.createTempFile(folder, ".winnow", ".tmp"));
  }

  @Override
  public void delete() throws IOException {
    Files.deleteIfExists(folder.resolve(SUMMARY));
    delete(folder, MARK);
    for (String name : FOLDERS) {
      Path below = folder.resolve(name);
      if (Files.isDirectory(below)) {
        delete(below, SHARD);
        for (Path window : content(below)) {
          if (WINDOW.matcher(window.getFileName().toString()).matches()) {
            deleteWindow(window);
          }
        }
      }
    }
  }

  private static void deleteWindow(Path window) throws IOException {
    delete(window, PART);
    if (content(window).isEmpty()) {
      Files.delete(window);
    }
  }

  private static void delete(Path folder, Pattern names) throws IOException {
    for (Path file : content(folder)) {
      if (names.matcher(file.getFileName().toString()).matches()) {
        Files.delete(file);
      }
    }
  }

  private static List<Path> content(Path folder) throws IOException {
    try (Stream<Path> content = Files.list(folder)) {
      return content.toList();
    }
  }
}
