package dev.winnow.read.format;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import java.util.Locale;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The bytes of a file, or of a file within a container, with their place. */
public final class Content implements Closeable {
  /** The number of first bytes by which formats are told. */
  public static final int HEAD_BYTES = 8 << 10;

  /** Gives access to all bytes at will. */
  @FunctionalInterface
  public interface Seekable {
    /** Opens the bytes from the first on; the caller closes the channel. */
    SeekableByteChannel open() throws IOException;
  }

  private final String uri;
  private final String name;
  private final long size;
  private final InputStream stream;
  private final Seekable seekable;
  private final FilePart part;
  private final String charset;
  private byte[] head;

  private Content(
      String uri,
      String name,
      long size,
      InputStream stream,
      Seekable seekable,
      FilePart part,
      String charset) {
    this.uri = uri;
    this.name = name.toLowerCase(Locale.ROOT);
    this.size = size;
    this.stream = stream;
    this.seekable = seekable;
    this.part = part;
    this.charset = charset;
  }

  /**
   * Bytes that are read in order.
   *
   * @param uri the place that documents and failures name
   * @param name the name of the file, without the endings of compression
   * @param size in bytes; -1 if it is not known
   * @param stream read once, closed with this object
   * @param seekable null if the bytes come in order alone
   */
  public static Content of(
      String uri, String name, long size, InputStream stream, Seekable seekable) {
    return new Content(
        uri,
        name,
        size,
        new BufferedInputStream(stream, 2 * HEAD_BYTES),
        seekable,
        FilePart.WHOLE,
        null);
  }

  /** Bytes in memory, which nobody changes. */
  public static Content of(String uri, String name, byte[] bytes) {
    return new Content(
        uri,
        name,
        bytes.length,
        new ByteArrayInputStream(bytes),
        () -> new SeekableInMemoryByteChannel(bytes),
        FilePart.WHOLE,
        null);
  }

  /** The same bytes in a character set that a protocol states; null if it states none. */
  public Content in(String stated) {
    return new Content(uri, name, size, stream, seekable, part, stated);
  }

  /** The same bytes, of which one part's records are read. */
  public Content only(FilePart records) {
    return new Content(uri, name, size, stream, seekable, records, charset);
  }

  /** The place that documents and failures name. */
  public String uri() {
    return uri;
  }

  /**
   * The place of a part of the file.
   *
   * @param part the sort and the number of the part, such as {@code entry=3}
   */
  public String place(String part) {
    // The file may be a record of another one: crawl.warc.gz#offset=12,entry=3.
    return uri + (uri.indexOf('#', uri.lastIndexOf('/') + 1) < 0 ? "#" : ",") + part;
  }

  /** The last part of the file's name, in lower case, without the endings of compression. */
  public String name() {
    return name;
  }

  /** The size in bytes; -1 if it is not known. */
  public long size() {
    return size;
  }

  /** Whether the name ends with a dot and one of these, such as {@code csv}. */
  public boolean isNamed(String... endings) {
    return Arrays.stream(endings).anyMatch(ending -> name.endsWith("." + ending));
  }

  /** The first bytes, at most {@link #HEAD_BYTES}, which stay in the stream; do not change them. */
  public byte[] head() throws IOException {
    if (head == null) {
      stream.mark(HEAD_BYTES + 1);
      head = stream.readNBytes(HEAD_BYTES);
      stream.reset();
    }
    return head;
  }

  /** All bytes in order; the same stream at each call. */
  public InputStream stream() {
    return stream;
  }

  /** The character set that a protocol states for the bytes; null if it states none. */
  public String charset() {
    return charset;
  }

  /** The part whose records are read. */
  public FilePart part() {
    return part;
  }

  /**
   * The bytes from the beginning of the part on, in order. The head must not be read afterwards.
   */
  public InputStream partStream() throws IOException {
    if (part.isLater()) {
      stream.skipNBytes(part.from());
    }
    return stream;
  }

  /** Access to all bytes at will; null if they come in order alone. */
  public Seekable seekable() {
    return seekable;
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
