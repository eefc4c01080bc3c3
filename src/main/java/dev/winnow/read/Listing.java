package dev.winnow.read;

import dev.winnow.io.Location;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;

/**
 * Lists the files of an input: a file, a folder with all below it, or a glob. An excluded file is
 * not given.
 *
 * @param exclusion the files and folders that are left out
 * @param followLinks whether links that lead out of a folder are followed; else they are given as
 *     skipped
 */
public record Listing(Exclusion exclusion, boolean followLinks) {
  /** All files, without those behind links that lead elsewhere. */
  public static final Listing ALL = new Listing(new Exclusion(List.of()), false);

  private static final Set<FileVisitOption> FOLLOW = EnumSet.of(FileVisitOption.FOLLOW_LINKS);

  /**
   * Gives each file to {@code target}, in no particular order. An input that names a local file or
   * folder stands for it, with all of its characters; any other input is a glob. Links within a
   * folder are followed, except a link to a folder in which it lies. A folder that cannot be opened
   * is given as a file of unknown size, so that reading it becomes a failure. Links that lead out
   * of the folder, empty files whose names begin with a dot, and files that macOS puts beside
   * others are given as skipped.
   *
   * @param input a path, a glob, or an address of a Beam filesystem that is registered
   * @throws FileNotFoundException if a local file or folder is not there and nothing matches
   */
  public void list(String input, Consumer<FoundFile> target) throws IOException {
    Path path = localPath(input);
    if (path == null) {
      match(input, target);
    } else if (Files.isDirectory(path)) {
      walk(path, Integer.MAX_VALUE, any -> true, target);
    } else if (Files.exists(path)) {
      target.accept(
          new FoundFile(
              path.toAbsolutePath().normalize().toString(),
              Files.size(path),
              Files.getLastModifiedTime(path).toMillis()));
    } else {
      glob(path, input, target);
    }
  }

  /**
   * Gives each file of several inputs to {@code target}, once even if several inputs name it.
   *
   * @param inputs as for {@link #list(String, Consumer)}
   * @throws FileNotFoundException if one of them is not there; its message is that input
   */
  public void list(List<String> inputs, Consumer<FoundFile> target) throws IOException {
    Set<String> given = new HashSet<>();
    Consumer<FoundFile> once =
        file -> {
          if (given.add(file.uri())) {
            target.accept(file);
          }
        };
    for (String input : inputs) {
      list(input, inputs.size() == 1 ? target : once);
    }
  }

  private boolean walk(Path folder, int depth, Predicate<Path> wanted, Consumer<FoundFile> target)
      throws IOException {
    FolderWalk walk = new FolderWalk(folder, this, wanted, target);
    Files.walkFileTree(folder, FOLLOW, depth, walk);
    return walk.hasFound();
  }

  private void glob(Path path, String input, Consumer<FoundFile> target) throws IOException {
    Glob glob = Glob.of(path);
    if (glob == null
        || !Files.isDirectory(glob.base())
        || !walk(glob.base(), glob.depth(), glob::matches, target)) {
      throw new FileNotFoundException(input);
    }
  }

  private void match(String input, Consumer<FoundFile> target) throws IOException {
    List<MatchResult.Metadata> files = files(input);
    if (files.isEmpty()) {
      files = files(input.endsWith("/") ? input + "**" : input + "/**");
    }
    if (files.isEmpty()) {
      throw new FileNotFoundException(input);
    }
    for (MatchResult.Metadata file : files) {
      String uri = file.resourceId().toString();
      if (!exclusion.holds(Path.of(below(input, uri)))) {
        long known = file.lastModifiedMillis();
        target.accept(new FoundFile(uri, file.sizeBytes(), known == 0 ? FoundFile.UNKNOWN : known));
      }
    }
  }

  /** The path of a file below the last folder of an address without special characters. */
  static String below(String input, String uri) {
    int same = 0;
    while (same < input.length() && same < uri.length() && input.charAt(same) == uri.charAt(same)) {
      same++;
    }
    boolean isFolder = same == input.length() && same < uri.length() && uri.charAt(same) == '/';
    return uri.substring(isFolder ? same + 1 : uri.lastIndexOf('/', same - 1) + 1);
  }

  /** The matches that are not folders. */
  private static List<MatchResult.Metadata> files(String pattern) throws IOException {
    MatchResult found = FileSystems.match(pattern, EmptyMatchTreatment.ALLOW);
    return found.status() == MatchResult.Status.NOT_FOUND
        ? List.of()
        : found.metadata().stream().filter(file -> !file.resourceId().isDirectory()).toList();
  }

  /**
   * The local path that an input names; null for an address elsewhere, and for text that is no
   * path.
   */
  static Path localPath(String input) {
    try {
      return Location.local(input);
    } catch (InvalidPathException e) {
      return null;
    }
  }
}
