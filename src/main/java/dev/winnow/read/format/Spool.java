package dev.winnow.read.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Keeps bytes that come in order in a temporary file, for formats that read from the end. */
public final class Spool {
  private Spool() {}

  /** All bytes of a stream; the file is gone when the channel is closed. */
  public static SeekableByteChannel of(InputStream in) throws IOException {
    Path file = Files.createTempFile("winnow-", ".spool");
    try {
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
      return Files.newByteChannel(
          file, StandardOpenOption.READ, StandardOpenOption.DELETE_ON_CLOSE);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }
}
