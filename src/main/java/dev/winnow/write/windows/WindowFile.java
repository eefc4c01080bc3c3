package dev.winnow.write.windows;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * A file that is to be written.
 *
 * @param name its path below the folder of its sort
 * @param content its bytes
 */
record WindowFile(String name, byte[] content) {
  private static final DateTimeFormatter WINDOW =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /**
   * The file of some lines.
   *
   * @param window the beginning of the window, in milliseconds since 1970
   * @param number how many files of this window and shard came before
   */
  static WindowFile of(long window, int shard, int number, List<WindowedLine> lines) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    lines.stream()
        .sorted(WindowedLine.ORDER)
        .forEach(
            line -> {
              content.writeBytes(line.json());
              content.write('\n');
            });
    String name =
        String.format(
            Locale.ROOT,
            "%s/part-%05d-%05d.jsonl",
            WINDOW.format(Instant.ofEpochMilli(window)),
            shard,
            number);
    return new WindowFile(name, content.toByteArray());
  }
}
