package dev.winnow.cli;

import static dev.winnow.read.Archives.compressed;
import static dev.winnow.read.Archives.utf8;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.winnow.read.Archives;
import dev.winnow.read.Parquets;
import dev.winnow.read.Warcs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** Made-up articles in each format that holds several. */
final class FormatCorpus {
  static final List<String> FILES =
      List.of(
          "a.zip",
          "b.tar.zst",
          "c.tgz",
          "d.jsonl",
          "e.jsonl.zst",
          "f.csv",
          "g.json",
          "h.warc.gz",
          "i.wet.gz",
          "j.jsonl.bz2",
          "k.csv.xz",
          "l.parquet",
          "m.rss");

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int ROWS_A_GROUP = 700;

  private final List<String> names;

  FormatCorpus(int articles) {
    names =
        IntStream.range(0, articles).mapToObj(i -> String.format(Locale.ROOT, "%04d", i)).toList();
  }

  List<String> names() {
    return names;
  }

  /** The text that the record of an article has. */
  static String paragraph(String name) {
    return "The bridge with number "
        + name
        + " opened on Monday, and "
        + (31 * Integer.parseInt(name) + 7)
        + " people walked over it, \"for the view\", as one of them said in the evening.";
  }

  byte[] text(String name) {
    return utf8(title(name) + "\n\n" + paragraph(name) + "\n");
  }

  byte[] page(String name) {
    return utf8(
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>"
            + title(name)
            + "</title></head><body><article><h1>"
            + title(name)
            + "</h1>"
            + paragraphOfHtml(name)
            + "</article></body></html>\n");
  }

  /** The bytes of one of {@link #FILES}. */
  byte[] file(String file) throws IOException {
    String[] name = file.split("\\.", 3);
    byte[] plain =
        switch (name[1]) {
          case "zip" -> Archives.zip(members());
          case "tar", "tgz" -> Archives.tar(members());
          case "jsonl" -> utf8(String.join("\n", rows()));
          case "json" -> utf8("[" + String.join(",\n", rows()) + "]");
          case "csv" -> csv();
          case "parquet" ->
              Parquets.texts(
                  CompressionCodecName.ZSTD,
                  ROWS_A_GROUP,
                  names.stream().map(each -> new String(text(each), UTF_8)).toList());
          case "rss" -> rss();
          default -> webArchive(name[1].equals("wet"));
        };
    return switch (name.length < 3 || name[2].equals("gz") ? name[1] : name[2]) {
      case "tgz" -> compressed("gz", plain);
      case "zst" -> compressed("zstd", plain);
      case "bz2" -> compressed("bzip2", plain);
      case "xz" -> compressed("xz", plain);
      default -> plain;
    };
  }

  private static String title(String name) {
    return "Bridge " + name + " opens";
  }

  private static String paragraphOfHtml(String name) {
    return "<p>" + paragraph(name).replace("\"", "&quot;") + "</p>";
  }

  private Map<String, byte[]> members() {
    Map<String, byte[]> members = new LinkedHashMap<>();
    names.forEach(name -> members.put(name + ".txt", text(name)));
    return members;
  }

  private List<String> rows() throws IOException {
    List<String> rows = new ArrayList<>();
    for (String name : names) {
      rows.add(JSON.writeValueAsString(Map.of("text", new String(text(name), UTF_8))));
    }
    return rows;
  }

  private byte[] csv() {
    StringBuilder csv = new StringBuilder("name,text\n");
    for (String name : names) {
      String text = new String(text(name), UTF_8).replace("\"", "\"\"");
      csv.append(name).append(",\"").append(text).append("\"\n");
    }
    return utf8(csv.toString());
  }

  private byte[] rss() {
    StringBuilder feed =
        new StringBuilder("<?xml version=\"1.0\"?>\n<rss version=\"2.0\"><channel>\n");
    for (String name : names) {
      feed.append("<item><title>").append(title(name)).append("</title><description><![CDATA[");
      feed.append(paragraphOfHtml(name)).append("]]></description></item>\n");
    }
    return utf8(feed.append("</channel></rss>\n").toString());
  }

  /** Pages as servers sent them, or the texts of WET. */
  private byte[] webArchive(boolean isOfTexts) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (String name : names) {
      String url = "https://a.example/" + name;
      all.writeBytes(
          Warcs.gzip(
              isOfTexts
                  ? Warcs.record("conversion", url, "text/plain", text(name))
                  : Warcs.page(url, new String(page(name), UTF_8))));
    }
    return all.toByteArray();
  }
}
