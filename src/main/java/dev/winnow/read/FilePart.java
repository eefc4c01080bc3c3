package dev.winnow.read;

/**
 * A file to read, or the part of a large file that one worker reads.
 *
 * @param file the file
 * @param start the first byte; a document belongs to the part in which it begins
 * @param end the byte after the last; -1 for the end of the file
 */
public record FilePart(FoundFile file, long start, long end) {

  /** All of a file. */
  public static FilePart whole(FoundFile file) {
    return new FilePart(file, 0, -1);
  }
}
