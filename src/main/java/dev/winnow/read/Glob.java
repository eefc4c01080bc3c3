package dev.winnow.read;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.regex.Pattern;

/**
 * A local pattern, with the meaning that {@link java.nio.file.FileSystem#getPathMatcher} gives it.
 *
 * @param base the folder below which all matches lie: the part of the path before the first special
 *     name
 * @param below the pattern of the rest of a match's path
 * @param depth the greatest number of folders below {@code base} that a match can lie
 */
record Glob(Path base, PathMatcher below, int depth) {
  private static final Pattern SPECIAL = Pattern.compile("[*?\\[{]");

  /** Two stars or an alternative may hold any number of folders. */
  private static final Pattern ANY_DEPTH = Pattern.compile("\\*\\*|\\{");

  /**
   * The glob in {@code path}; null if no character of the path is special.
   *
   * @throws java.util.regex.PatternSyntaxException if brackets or braces are not closed
   */
  static Glob of(Path path) {
    Path base = path.isAbsolute() ? path.getRoot() : path.getFileSystem().getPath("");
    int first = 0;
    while (first < path.getNameCount() && isLiteral(base.resolve(path.getName(first)))) {
      base = base.resolve(path.getName(first));
      first++;
    }
    if (first == path.getNameCount()) {
      return null;
    }
    String rest = path.subpath(first, path.getNameCount()).toString();
    // A backslash is part of a name, as it is for Beam.
    PathMatcher below =
        FileSystems.getDefault().getPathMatcher("glob:" + rest.replace("\\", "\\\\"));
    int depth = ANY_DEPTH.matcher(rest).find() ? Integer.MAX_VALUE : path.getNameCount() - first;
    return new Glob(base, below, depth);
  }

  /** Whether a path that begins with the base is a match. */
  boolean matches(Path path) {
    return below.matches(base.relativize(path));
  }

  /** The name of a folder that exists stands for itself, with all of its characters. */
  private static boolean isLiteral(Path path) {
    return !SPECIAL.matcher(path.getFileName().toString()).find() || Files.isDirectory(path);
  }
}
