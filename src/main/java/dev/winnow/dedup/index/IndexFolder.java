package dev.winnow.dedup.index;

import dev.winnow.io.Location;
import dev.winnow.yaml.ConfigException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;

/**
 * The folder of an index: a folder for each run in it, called by its number and a hash of the place
 * where the run has written its records.
 *
 * @param path its path, without a slash at the end
 */
public record IndexFolder(String path) {
  private static final Pattern RUN = Pattern.compile("(\\d{5,9})-[0-9a-f]{16}/([^/]+)");

  /**
   * The runs that are in it, in their order.
   *
   * @throws ConfigException if it is no index, is damaged, or is one of another version
   */
  List<Generation> generations() {
    Map<String, Long> files = files();
    for (String file : files.keySet()) {
      if (!RUN.matcher(file).matches()) {
        throw wrong("is no index: '" + file + "' is no part of one");
      }
    }
    List<Generation> generations = new ArrayList<>();
    for (String file : files.keySet()) {
      Matcher run = RUN.matcher(file);
      if (run.matches() && run.group(2).equals(Manifest.NAME)) {
        String folder = file.substring(0, file.indexOf('/'));
        Manifest manifest = manifest(file);
        check(folder, manifest, files);
        int number = Integer.parseInt(run.group(1));
        generations.add(new Generation(number, path + "/" + folder, manifest));
      }
    }
    generations.sort(Comparator.comparingInt(Generation::number).thenComparing(Generation::folder));
    return generations;
  }

  /** Deletes what attempts that failed, and earlier ones that succeeded, have left beside these. */
  public void deleteAllBut(Manifest manifest) throws IOException {
    Set<String> kept = new HashSet<>(Set.of(Manifest.NAME));
    manifest.files().forEach(file -> kept.add(file.name()));
    List<ResourceId> rest = new ArrayList<>();
    for (String file : files().keySet()) {
      if (!kept.contains(file)) {
        rest.add(FileSystems.matchNewResource(path + "/" + file, false));
      }
    }
    FileSystems.delete(rest, StandardMoveOptions.IGNORE_MISSING_FILES);
  }

  private void check(String folder, Manifest manifest, Map<String, Long> files) {
    for (IndexFile file : manifest.files()) {
      Long length = files.get(folder + "/" + file.name());
      if (length == null || length != file.bytes()) {
        throw wrong(
            "is broken: "
                + ("'" + folder + "/" + file.name() + "' ")
                + (length == null ? "is missing" : "has " + length + " bytes, not " + file.bytes())
                + "; without the folder '"
                + folder
                + "' what that run has read is not known");
      }
    }
  }

  private Manifest manifest(String file) {
    try (InputStream in =
        Channels.newInputStream(
            FileSystems.open(FileSystems.matchNewResource(path + "/" + file, false)))) {
      return Manifest.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw wrong("cannot be used: '" + file + "': " + e.getMessage());
    } catch (IOException e) {
      throw wrong("cannot be read: '" + file + "': " + e.getMessage());
    }
  }

  /** The length of each file in it, by its path below the folder. */
  private Map<String, Long> files() {
    try {
      Path local = Location.local(path);
      return local == null ? remote() : local(local);
    } catch (IOException | IllegalArgumentException e) {
      throw wrong("cannot be read: " + e.getMessage());
    }
  }

  private Map<String, Long> local(Path folder) throws IOException {
    Map<String, Long> files = new TreeMap<>();
    if (!Files.exists(folder)) {
      return files;
    }
    if (!Files.isDirectory(folder)) {
      throw wrong("is no folder");
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.size(file));
      }
    }
    return files;
  }

  private Map<String, Long> remote() throws IOException {
    MatchResult match = FileSystems.match(path + "/**", EmptyMatchTreatment.ALLOW);
    Map<String, Long> files = new TreeMap<>();
    if (match.status() == MatchResult.Status.OK) {
      for (MatchResult.Metadata file : match.metadata()) {
        files.put(file.resourceId().toString().substring(path.length() + 1), file.sizeBytes());
      }
    }
    return files;
  }

  private ConfigException wrong(String how) {
    return new ConfigException("index: '" + path + "' " + how);
  }
}
