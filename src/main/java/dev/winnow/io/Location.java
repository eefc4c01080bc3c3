package dev.winnow.io;

import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Tells local paths from addresses of Beam filesystems, the two ways to name a file or a folder.
 */
public final class Location {
  private static final Pattern ADDRESS = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*://");
  private static final String LOCAL = "file:///";

  private Location() {}

  /**
   * The local path in {@code place}, with or without {@code file://} before it. Characters stand
   * for themselves: {@code %20} is no blank. Null for an address of another Beam filesystem, such
   * as {@code gs://…}.
   *
   * @throws java.nio.file.InvalidPathException if it is neither
   */
  public static Path local(String place) {
    if (place.startsWith(LOCAL)) {
      return Path.of(place.substring(LOCAL.length() - 1));
    }
    return ADDRESS.matcher(place).find() ? null : Path.of(place);
  }
}
