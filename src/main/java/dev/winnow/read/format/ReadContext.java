package dev.winnow.read.format;

import java.io.IOException;

/** The limits of a read, and the way from a container to the files in it. */
public interface ReadContext {

  /** The size in bytes above which a document becomes a failure. */
  long maxBytes();

  /** The settings of tables: the columns that hold text and metadata. */
  TableFields fields();

  /**
   * Opens a file within a container: a member of an archive, or the content of a compressed file.
   * Its format is told anew.
   *
   * @throws dev.winnow.model.DocumentException {@code nested} if containers lie too deep in each
   *     other
   */
  DocumentCursor open(Content content, Nesting nesting) throws IOException;

  /**
   * Opens the bytes of a record, such as a response in a web archive, if they hold several
   * documents.
   *
   * @return null if they are a single document
   * @throws dev.winnow.model.DocumentException {@code unsupported} if they hold documents in a
   *     format that is not read
   */
  DocumentCursor openIfContainer(Content content) throws IOException;

  /** The relation of a file to the container around it. */
  enum Nesting {
    /** The content of a compressed file. */
    DECOMPRESSED,
    /** A member of an archive. */
    MEMBER
  }
}
