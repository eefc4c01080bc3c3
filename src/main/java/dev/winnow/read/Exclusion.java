package dev.winnow.read;

import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/**
 * The files of an input that are not wanted. A pattern without a slash stands for files and folders
 * of that name at any depth; a pattern with one stands for a path below the input. A folder stands
 * for all that is in it.
 */
final class Exclusion {
  private final List<PathMatcher> names = new ArrayList<>();
  private final List<PathMatcher> paths = new ArrayList<>();

  /**
   * The files that these patterns match.
   *
   * @param patterns globs, with {@code *} for part of a name and {@code **} for any number of
   *     folders
   * @throws IllegalArgumentException if one is no glob
   */
  Exclusion(List<String> patterns) {
    FileSystem files = FileSystems.getDefault();
    for (String pattern : patterns) {
      try {
        (pattern.contains("/") ? paths : names).add(files.getPathMatcher("glob:" + pattern));
      } catch (PatternSyntaxException e) {
        throw new IllegalArgumentException(
            "'exclude' has a wrong pattern '" + pattern + "': " + e.getDescription(), e);
      }
    }
  }

  /**
   * Whether a file or folder is not wanted.
   *
   * @param below its path below the input
   */
  boolean holds(Path below) {
    if (names.isEmpty() && paths.isEmpty()) {
      return false;
    }
    for (int length = 1; length <= below.getNameCount(); length++) {
      Path folder = below.subpath(0, length);
      if (names.stream().anyMatch(each -> each.matches(folder.getFileName()))
          || paths.stream().anyMatch(each -> each.matches(folder))) {
        return true;
      }
    }
    return false;
  }
}
