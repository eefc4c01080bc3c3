package dev.winnow.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;

/** Makes archives and compressed files in memory. */
public final class Archives {
  private Archives() {}

  /** Compresses by {@code gz}, {@code zstd}, {@code bzip2} or {@code xz}. */
  public static byte[] compressed(String method, byte[] bytes) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (OutputStream out =
        new CompressorStreamFactory().createCompressorOutputStream(method, all)) {
      out.write(bytes);
    } catch (CompressorException e) {
      throw new IOException(e);
    }
    return all.toByteArray();
  }

  /** A zip archive. */
  public static byte[] zip(Map<String, byte[]> members) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(all)) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        out.putArchiveEntry(new ZipArchiveEntry(member.getKey()));
        out.write(member.getValue());
        out.closeArchiveEntry();
      }
    }
    return all.toByteArray();
  }

  /** A tar archive. */
  public static byte[] tar(Map<String, byte[]> members) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    try (TarArchiveOutputStream out = new TarArchiveOutputStream(all, "UTF-8")) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        TarArchiveEntry entry = new TarArchiveEntry(member.getKey(), true);
        entry.setSize(member.getValue().length);
        out.putArchiveEntry(entry);
        out.write(member.getValue());
        out.closeArchiveEntry();
      }
    }
    return all.toByteArray();
  }

  /** The bytes of a text. */
  public static byte[] utf8(String text) {
    return text.getBytes(UTF_8);
  }
}
