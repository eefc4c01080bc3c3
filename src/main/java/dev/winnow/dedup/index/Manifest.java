package dev.winnow.dedup.index;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/**
 * The list of files that a run has added to an index, as text: a first line with format and
 * version, then lines with tabs between their columns: {@code output} and the folder that the run
 * has written to; {@code buckets} and the numbers of buckets of documents and of paragraphs; and
 * {@code part} with the name, the length in bytes and the number of entries of each file beside it,
 * by name. It is written when they all are there; without it they do not count.
 *
 * @param output where the run has written its records
 * @param documentBuckets the number of buckets of documents and shingles
 * @param paragraphBuckets the number of buckets of paragraphs
 * @param files the files
 */
public record Manifest(
    String output, int documentBuckets, int paragraphBuckets, List<IndexFile> files)
    implements Serializable {
  /** Its name. */
  public static final String NAME = "manifest.txt";

  private static final String TITLE = "winnow-index ";
  private static final String HEADER = TITLE + IndexOutput.VERSION;

  public Manifest {
    files = files.stream().sorted(Comparator.comparing(IndexFile::name)).toList();
  }

  /** How many documents the run has read, those left out that earlier runs had. */
  public long documents() {
    return files.stream()
        .filter(file -> file.holds(IndexKind.IDS))
        .mapToLong(IndexFile::entries)
        .sum();
  }

  /** The text of the file. */
  public String text() {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    text.append("output\t").append(output.replaceAll("\\p{Cntrl}", " ")).append('\n');
    text.append("buckets\t").append(documentBuckets).append('\t').append(paragraphBuckets);
    text.append('\n');
    files.forEach(file -> text.append(file.line()).append('\n'));
    return text.toString();
  }

  /**
   * The manifest in a file.
   *
   * @throws IllegalArgumentException if it is none, with a clause that says why
   */
  static Manifest read(String text) {
    List<String[]> lines = text.lines().map(line -> line.split("\t", -1)).toList();
    String header = lines.isEmpty() ? "" : lines.get(0)[0];
    if (!header.equals(HEADER)) {
      throw new IllegalArgumentException(
          header.startsWith(TITLE)
              ? "it is of format "
                  + header.substring(TITLE.length())
                  + ", and this version of Winnow has "
                  + IndexOutput.VERSION
              : "its first line is not '" + HEADER + "'");
    }
    try {
      String[] output = lines.get(1);
      String[] buckets = lines.get(2);
      if (!output[0].equals("output") || !buckets[0].equals("buckets")) {
        throw new IllegalArgumentException("the lines 'output' and 'buckets' do not follow");
      }
      return new Manifest(
          output[1],
          Integer.parseInt(buckets[1]),
          Integer.parseInt(buckets[2]),
          lines.subList(3, lines.size()).stream().map(IndexFile::read).toList());
    } catch (IndexOutOfBoundsException | NumberFormatException e) {
      throw new IllegalArgumentException("a line of it is not as it was written", e);
    }
  }
}
