package dev.winnow.cli;

import dev.winnow.model.Place;
import dev.winnow.write.SummaryWriter;
import dev.winnow.yaml.ConfigException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResolveOptions.StandardResolveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;

/**
 * An output folder before a run.
 *
 * @param folder its place; a local one is absolute
 */
record OutputPlace(String folder) {
  private static final List<String> FILES = List.of(SummaryWriter.NAME, "report.html");

  /** What a run that was stopped left of the file that says that it is complete. */
  private static final Pattern MARK = Pattern.compile("\\._run\\.json\\..*\\.tmp");

  private static final List<String> FOLDERS = List.of("records", "removals", "failures");

  /** A shard, or what a run that was stopped left of one. */
  private static final Pattern SHARD =
      Pattern.compile("\\.?part-\\d+-of-\\d+\\.jsonl(\\..*\\.tmp)?");

  /** A window of a stream, and a file of one. */
  private static final Pattern WINDOW = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9-]{8}Z");

  private static final Pattern PART = Pattern.compile("\\.?part-\\d+-\\d+\\.jsonl(\\..*\\.tmp)?");

  /**
   * The folder that {@code path} names, relative to the working directory if it is local.
   *
   * @throws ConfigException if it is no path
   */
  static OutputPlace of(String path) {
    try {
      Path local = Place.local(path);
      return new OutputPlace(local == null ? path : local.toAbsolutePath().normalize().toString());
    } catch (InvalidPathException e) {
      throw new ConfigException("'" + path + "' is no path: " + e.getReason());
    }
  }

  /** Whether a file that was found lies in this folder. */
  boolean holds(String uri) {
    return uri.startsWith(folder.endsWith("/") ? folder : folder + "/");
  }

  /**
   * Makes the folder ready for a run: it can be written to, and nothing of an earlier run is in it,
   * the mark of completeness being removed first. What no run wrote is left alone.
   *
   * @throws ConfigException if it has content that is not to be overwritten, or is no folder that
   *     can be written to
   */
  void prepare(boolean overwrite) {
    try {
      if (!overwrite && hasContent()) {
        throw new ConfigException(
            "--output: the folder '" + folder + "' has content; give another or --overwrite");
      }
      if (isRemote()) {
        clearRemote();
        probeRemote();
      } else {
        checkWritable();
        clearLocal();
      }
    } catch (ConfigException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw notWritable(e);
    }
  }

  /**
   * Makes the folder ready for a stream that goes on from where it was: it can be written to, and
   * what is in it stays.
   *
   * @throws ConfigException if it is no folder that can be written to
   */
  void goOn() {
    try {
      if (isRemote()) {
        probeRemote();
      } else {
        checkWritable();
      }
    } catch (IOException | RuntimeException e) {
      throw notWritable(e);
    }
  }

  private void checkWritable() throws IOException {
    Files.createDirectories(Path.of(folder));
    Files.delete(Files.createTempFile(Path.of(folder), ".winnow", ".tmp"));
  }

  private ConfigException notWritable(Exception e) {
    return new ConfigException(
        "--output: the folder '"
            + folder
            + "' cannot be written: "
            + StorageProblem.sentence(folder, e));
  }

  private boolean hasContent() throws IOException {
    if (isRemote()) {
      return !matched("**").isEmpty();
    }
    return Files.isDirectory(Path.of(folder)) && !content(Path.of(folder)).isEmpty();
  }

  private void clearLocal() throws IOException {
    for (String name : FILES) {
      Files.deleteIfExists(Path.of(folder, name));
    }
    clearLocal(Path.of(folder), MARK);
    for (String name : FOLDERS) {
      Path local = Path.of(folder, name);
      if (Files.isDirectory(local)) {
        clearLocal(local, SHARD);
        for (Path file : content(local)) {
          if (WINDOW.matcher(file.getFileName().toString()).matches()) {
            clearWindow(file);
          }
        }
      }
    }
  }

  private static void clearLocal(Path folder, Pattern names) throws IOException {
    for (Path file : content(folder)) {
      if (names.matcher(file.getFileName().toString()).matches()) {
        Files.delete(file);
      }
    }
  }

  private static void clearWindow(Path window) throws IOException {
    clearLocal(window, PART);
    if (content(window).isEmpty()) {
      Files.delete(window);
    }
  }

  private static List<Path> content(Path folder) throws IOException {
    try (Stream<Path> content = Files.list(folder)) {
      return content.toList();
    }
  }

  private void clearRemote() throws IOException {
    for (String name : FILES) {
      FileSystems.delete(matched(name), StandardMoveOptions.IGNORE_MISSING_FILES);
    }
    clearRemote("*", MARK);
    for (String name : FOLDERS) {
      clearRemote(name + "/*", SHARD);
      clearRemote(name + "/*/*", PART);
    }
  }

  private void clearRemote(String pattern, Pattern names) throws IOException {
    List<ResourceId> files = new ArrayList<>(matched(pattern));
    files.removeIf(file -> !names.matcher(String.valueOf(file.getFilename())).matches());
    FileSystems.delete(files, StandardMoveOptions.IGNORE_MISSING_FILES);
  }

  /** Writes a file and removes it. */
  private void probeRemote() throws IOException {
    ResourceId probe =
        FileSystems.matchNewResource(folder, true)
            .resolve(".winnow.tmp", StandardResolveOptions.RESOLVE_FILE);
    FileSystems.create(probe, "application/octet-stream").close();
    FileSystems.delete(List.of(probe));
  }

  private List<ResourceId> matched(String pattern) throws IOException {
    String base = folder.endsWith("/") ? folder : folder + "/";
    MatchResult match = FileSystems.match(base + pattern, EmptyMatchTreatment.ALLOW);
    return match.status() == MatchResult.Status.OK
        ? match.metadata().stream().map(MatchResult.Metadata::resourceId).toList()
        : List.of();
  }

  private boolean isRemote() {
    return Place.local(folder) == null;
  }
}
