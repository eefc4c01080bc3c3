package dev.winnow.read;

import static dev.winnow.read.Archives.compressed;
import static dev.winnow.read.Archives.utf8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Makes records of web archives. */
public final class Warcs {
  private Warcs() {}

  /** A page as a server sent it. */
  public static byte[] page(String url, String text) {
    return response(
        url, "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + text);
  }

  /** A response to a request. */
  public static byte[] response(String url, String http) {
    return record("response", url, "application/http; msgtype=response", utf8(http));
  }

  /** A record of any type. */
  public static byte[] record(String type, String url, String mediaType, byte[] block) {
    return record(type, url, mediaType, block, block.length);
  }

  /** A record that states this length. */
  public static byte[] record(String type, String url, String mediaType, byte[] block, int length) {
    return joined(
        utf8(
            "WARC/1.0\r\nWARC-Type: "
                + type
                + "\r\nWARC-Record-ID: <urn:uuid:6a5e2a44-0000-4000-8000-000000000001>"
                + "\r\nWARC-Date: 2024-05-06T07:08:09Z\r\n"
                + (url == null ? "" : "WARC-Target-URI: " + url + "\r\n")
                + "Content-Type: "
                + mediaType
                + "\r\nContent-Length: "
                + length
                + "\r\n\r\n"),
        block,
        utf8("\r\n\r\n"));
  }

  /** Each record in a gzip member of its own. */
  public static byte[] gzip(byte[]... records) throws IOException {
    byte[][] members = new byte[records.length][];
    for (int i = 0; i < records.length; i++) {
      members[i] = compressed("gz", records[i]);
    }
    return joined(members);
  }

  /** Bytes after each other. */
  public static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
