package dev.winnow.read;

import java.io.Serializable;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/**
 * The files of an input that are not wanted. A pattern without a slash stands for files and folders
 * of that name at any depth; a pattern with one stands for a path below the input. A folder stands
 * for all that is in it.
 *
 * @param patterns globs, with {@code *} for part of a name and {@code **} for any number of folders
 */
record Exclusion(List<String> patterns) implements Serializable {

  Exclusion {
    patterns = List.copyOf(patterns);
  }

  /**
   * Checks patterns.
   *
   * @throws IllegalArgumentException if one is no glob
   */
  static void check(List<String> patterns) {
    for (String pattern : patterns) {
      try {
        var unused = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
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
    if (patterns.isEmpty()) {
      return false;
    }
    for (int names = 1; names <= below.getNameCount(); names++) {
      if (matches(below.subpath(0, names))) {
        return true;
      }
    }
    return false;
  }

  private boolean matches(Path path) {
    return patterns.stream()
        .anyMatch(
            pattern ->
                FileSystems.getDefault()
                    .getPathMatcher("glob:" + pattern)
                    .matches(pattern.contains("/") ? path : path.getFileName()));
  }
}
