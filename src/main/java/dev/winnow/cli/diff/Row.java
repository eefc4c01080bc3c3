package dev.winnow.cli.diff;

import java.util.ArrayList;
import java.util.List;

/** The numbers of differences of one sort, and the first of them as examples. */
final class Row {
  private final List<Example> examples = new ArrayList<>();
  private long documents;
  private long pieces;
  private long words;

  /**
   * A difference.
   *
   * @param uri the place of its document
   * @param text the text or values that differ; empty if the whole document is meant
   */
  record Example(String uri, String text) {}

  /** Counts a document. */
  void addDocument() {
    documents++;
  }

  /** Counts a piece of text. */
  void addPiece(int itsWords) {
    pieces++;
    words += itsWords;
  }

  /** Keeps an example, unless there are enough. */
  void addExample(String uri, String text, int most) {
    if (examples.size() < most) {
      examples.add(new Example(uri, text));
    }
  }

  long documents() {
    return documents;
  }

  long pieces() {
    return pieces;
  }

  long words() {
    return words;
  }

  List<Example> examples() {
    return examples;
  }
}
