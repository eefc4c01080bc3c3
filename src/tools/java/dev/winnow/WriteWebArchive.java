package dev.winnow;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * Writes a web archive of made-up pages, {@code FOLDER/archive/crawl.warc.gz}, in which each
 * hundredth response is damaged in one of ten ways, and the first sound pages as plain files {@code
 * FOLDER/pages/NNNNNN.html}. The same arguments give the same bytes.
 */
public final class WriteWebArchive {
  private static final String USAGE = "usage: WriteWebArchive FOLDER MEGABYTES PLAIN-PAGES";

  /** Random digits of scripts in a page: they give the archive the density of a real crawl. */
  private static final int STATE_BYTES = 36_000;

  private static final int DAMAGED_EVERY = 100;

  private WriteWebArchive() {}

  /** Writes until the archive has the wanted size, and prints the number of responses. */
  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      throw new IllegalArgumentException(USAGE);
    }
    long bytes = Long.parseLong(args[1]) << 20;
    int plain = Integer.parseInt(args[2]);
    Path pages = Files.createDirectories(Path.of(args[0], "pages"));
    Path archive = Files.createDirectories(Path.of(args[0], "archive")).resolve("crawl.warc.gz");
    long written = 0;
    int count = 0;
    int damaged = 0;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(archive), 1 << 20)) {
      while (written < bytes) {
        count++;
        byte[] page = page(count);
        boolean isDamaged = count % DAMAGED_EVERY == 0;
        damaged += isDamaged ? 1 : 0;
        byte[] member = isDamaged ? damaged(count, page) : gzip(response(count, page));
        out.write(member);
        written += member.length;
        if (!isDamaged && count <= plain) {
          Files.write(pages.resolve(String.format(Locale.ROOT, "%06d.html", count)), page);
        }
      }
    }
    System.out.println(count + " responses, " + damaged + " of them damaged");
  }

  private static byte[] page(int number) {
    byte[] digits = new byte[STATE_BYTES];
    Random random = new Random(number);
    for (int i = 0; i < digits.length; i++) {
      digits[i] = (byte) "0123456789abcdef".charAt(random.nextInt(16));
    }
    return MadeUpPage.html(number)
        .replace("</body>", "<script>state='" + new String(digits, UTF_8) + "'</script></body>")
        .getBytes(UTF_8);
  }

  private static byte[] response(int number, byte[] page) throws IOException {
    return switch (number % 3) {
      case 0 -> record(number, http("Content-Encoding: gzip\r\n", gzip(page)), 0);
      case 1 -> record(number, http("Transfer-Encoding: chunked\r\n", chunked(page)), 0);
      default -> record(number, http("", page), 0);
    };
  }

  /** A member of which one failure is to come. */
  private static byte[] damaged(int number, byte[] page) throws IOException {
    byte[] http = http("", page);
    byte[] sound = gzip(record(number, http, 0));
    switch (number / DAMAGED_EVERY % 10) {
      case 0 -> sound[sound.length / 2] ^= 0x55;
      case 1 -> {
        return Arrays.copyOf(sound, sound.length / 2);
      }
      case 2 -> sound[sound.length - 8] ^= 1;
      case 3 -> {
        return new byte[4096];
      }
      case 4 -> {
        return gzip(record(number, http, 500));
      }
      case 5 -> {
        return gzip(record(number, http, -500));
      }
      case 6 -> {
        return gzip("This member holds no record.\r\n".getBytes(UTF_8));
      }
      case 7 -> {
        return gzip(record(number, "This is no HTTP.".getBytes(UTF_8), 0));
      }
      case 8 -> {
        byte[] chunks = Arrays.copyOf(chunked(page), page.length / 2);
        return gzip(record(number, http("Transfer-Encoding: chunked\r\n", chunks), 0));
      }
      default -> {
        byte[] coded = Arrays.copyOf(gzip(page), 9000);
        return gzip(record(number, http("Content-Encoding: gzip\r\n", coded), 0));
      }
    }
    return sound;
  }

  private static byte[] http(String fields, byte[] body) {
    return joined(
        ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n" + fields + "\r\n")
            .getBytes(ISO_8859_1),
        body);
  }

  /** A record whose stated length is wrong by so many bytes. */
  private static byte[] record(int number, byte[] block, int error) {
    String head =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2024-03-12T07:30:00Z\r\n"
            + String.format(
                Locale.ROOT, "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-%012x>\r\n", number)
            + "WARC-Target-URI: https://courier.example/"
            + number
            + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
            + (block.length + error)
            + "\r\n\r\n";
    return joined(head.getBytes(ISO_8859_1), block, "\r\n\r\n".getBytes(ISO_8859_1));
  }

  private static byte[] chunked(byte[] page) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int from = 0; from < page.length; from += 8192) {
      int length = Math.min(8192, page.length - from);
      out.writeBytes((Integer.toHexString(length) + "\r\n").getBytes(ISO_8859_1));
      out.write(page, from, length);
      out.writeBytes("\r\n".getBytes(ISO_8859_1));
    }
    out.writeBytes("0\r\n\r\n".getBytes(ISO_8859_1));
    return out.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
