package dev.winnow.checkpoint;

import dev.winnow.io.AtomicFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;

/**
 * The run that a work folder belongs to, as text: a first line with format and version, then {@code
 * config}, {@code version}, {@code run} and {@code groups}, each with a tab and its value. It is
 * written before the run begins.
 *
 * @param config the hash of the configuration, as {@code _run.json} has it
 * @param version the version of Winnow
 * @param run a hash of all that decides how a document is cleaned, those two included
 * @param groups the number of groups of files
 */
public record WorkManifest(String config, String version, String run, int groups) {
  static final String NAME = "run.txt";

  private static final String HEADER = "winnow-resume 1";
  private static final List<String> KEYS = List.of("config", "version", "run", "groups");

  /** Whether a folder is a work folder in which something may be kept. */
  public static boolean isIn(String folder) throws IOException {
    return new WorkFiles(folder).names().contains(NAME);
  }

  /**
   * The manifest of a work folder; null if there is no such folder, or nothing was kept in it yet.
   *
   * @throws IllegalArgumentException if it is none, with a clause that says why
   */
  public static WorkManifest read(String folder) throws IOException {
    List<String> names = new WorkFiles(folder).names();
    if (!names.contains(NAME)) {
      if (names.stream().allMatch(name -> name.endsWith(".tmp"))) {
        return null;
      }
      throw new IllegalArgumentException("'" + NAME + "' is missing");
    }
    try (InputStream in =
        Channels.newInputStream(
            FileSystems.open(FileSystems.matchNewResource(folder + "/" + NAME, false)))) {
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    }
  }

  private static WorkManifest parse(List<String> lines) {
    if (lines.size() != KEYS.size() + 1 || !lines.get(0).equals(HEADER)) {
      throw new IllegalArgumentException(
          "'" + NAME + "' is not as this version of Winnow writes it");
    }
    String[] values = new String[KEYS.size()];
    for (int i = 0; i < values.length; i++) {
      String prefix = KEYS.get(i) + "\t";
      String line = lines.get(i + 1);
      if (!line.startsWith(prefix)) {
        throw new IllegalArgumentException("'" + NAME + "' has no line '" + KEYS.get(i) + "'");
      }
      values[i] = line.substring(prefix.length());
    }
    try {
      int groups = Integer.parseInt(values[3]);
      if (groups > 0) {
        return new WorkManifest(values[0], values[1], values[2], groups);
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'" + NAME + "' has a number of groups that is none", e);
    }
    throw new IllegalArgumentException("'" + NAME + "' has a number of groups below 1");
  }

  /** Writes it into a work folder. */
  public void write(String folder) throws IOException {
    new AtomicFile(folder + "/" + NAME)
        .write(
            String.join(
                "\n",
                HEADER,
                "config\t" + config,
                "version\t" + version,
                "run\t" + run,
                "groups\t" + groups,
                ""));
  }

  /** Deletes a work folder, the manifest last. Files that no run has written stay. */
  public static void delete(String folder) throws IOException {
    WorkFiles files = new WorkFiles(folder);
    List<String> own =
        files.names().stream().filter(name -> WorkFolder.FILE.matcher(name).matches()).toList();
    files.delete(own.stream().filter(name -> !name.equals(NAME)).toList());
    if (own.contains(NAME)) {
      files.delete(List.of(NAME));
    }
    files.deleteEmptyFolders();
  }
}
