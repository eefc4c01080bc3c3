package dev.winnow.read.format;

import dev.winnow.read.format.ReadContext.Nesting;
import java.io.IOException;

/** A format of files that hold documents. Formats know nothing of each other. */
public interface FileFormat {

  /** The name in pipeline files, such as {@code warc}. */
  String name();

  /**
   * The relation of its content to it, if that is files again whose format is told anew:
   * compression and archives. Null if it holds documents.
   */
  default Nesting holdsFiles() {
    return null;
  }

  /**
   * Whether a file has this format, told by its name and its first bytes. A format that is told by
   * the name alone must find nothing in the first bytes that speaks against it.
   */
  boolean recognizes(Content content) throws IOException;

  /**
   * Whether the parts of this file can be read apart. The first part of any other file stands for
   * all of it.
   *
   * @param content a file that was recognized
   */
  default boolean hasParts(Content content) throws IOException {
    return false;
  }

  /**
   * Opens a file, of which {@link #recognizes} may have been asked before.
   *
   * @param content the file; its stream is at the beginning, whatever its part
   * @param context the limits, and the way to read a file within this one
   * @throws IOException if it cannot be read
   * @throws dev.winnow.model.DocumentException as well, with a category and a sentence of its own
   */
  DocumentCursor open(Content content, ReadContext context) throws IOException;
}
