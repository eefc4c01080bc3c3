package dev.winnow.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.winnow.read.Archives;
import dev.winnow.read.Parquets;
import dev.winnow.read.Warcs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** The same made-up articles in files of each format. */
final class CorpusInEachFormat {
  /** Formats that hold the bytes of the plain articles. */
  static final List<String> PLAIN =
      List.of(
          "plain",
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
          "m.snappy.parquet");

  /** Formats that hold a page of each article. */
  static final List<String> PAGES = List.of("pages", "zipped", "n.pages.warc.gz", "o.xml");

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The titles of short pages must not look like those of error pages, such as 404. */
  private static final int FIRST_NUMBER = 10_000;

  private CorpusInEachFormat() {}

  /** Writes articles in each format into a folder. */
  static void write(Path folder, int count) throws IOException {
    Map<String, byte[]> articles = new LinkedHashMap<>();
    Map<String, byte[]> pages = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      String title = "Bridge " + (FIRST_NUMBER + i) + " opens";
      String story =
          String.format(
              Locale.ROOT,
              "The bridge with number %d opened on Monday, and %d people walked over it, \"for the"
                  + " view\", as one of them said.",
              FIRST_NUMBER + i,
              31 * i + 7);
      articles.put(name(i, "txt"), Archives.utf8(title + "\n\n" + story + "\n"));
      pages.put(name(i, "html"), Archives.utf8(page(title, story)));
    }
    for (String file : PLAIN) {
      write(folder.resolve(file), file, articles);
    }
    for (String file : PAGES) {
      write(folder.resolve(file), file, pages);
    }
  }

  private static String name(int number, String ending) {
    return String.format(Locale.ROOT, "%04d.%s", number, ending);
  }

  private static String page(String title, String story) {
    return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>"
        + title
        + "</title></head><body><article><h1>"
        + title
        + "</h1><p>"
        + story
        + "</p></article></body></html>";
  }

  private static void write(Path path, String file, Map<String, byte[]> articles)
      throws IOException {
    if (!file.contains(".")) {
      Files.createDirectories(path);
      boolean isZipped = file.equals("zipped");
      for (Map.Entry<String, byte[]> article : articles.entrySet()) {
        Files.write(
            path.resolve(article.getKey() + (isZipped ? ".gz" : "")),
            isZipped ? Archives.compressed("gz", article.getValue()) : article.getValue());
      }
      return;
    }
    Files.write(path, bytes(file, articles));
  }

  private static byte[] bytes(String file, Map<String, byte[]> articles) throws IOException {
    if (file.endsWith(".tgz")) {
      return Archives.compressed("gz", Archives.tar(articles));
    }
    String[] name = file.split("\\.", 3);
    byte[] plain =
        switch (name[1]) {
          case "zip" -> Archives.zip(articles);
          case "tar" -> Archives.tar(articles);
          case "jsonl" -> lines(articles, "\n");
          case "json" -> Archives.utf8("[" + new String(lines(articles, ",\n"), UTF_8) + "]");
          case "csv" -> csv(articles);
          case "parquet" -> parquet(CompressionCodecName.ZSTD, articles);
          case "snappy" -> parquet(CompressionCodecName.SNAPPY, articles);
          case "xml" -> feed(articles);
          case "pages" -> warc(articles, "resource", "text/html");
          default ->
              warc(articles, name[1].equals("wet") ? "conversion" : "resource", "text/plain");
        };
    return switch (name.length < 3 ? "" : name[2]) {
      case "zst" -> Archives.compressed("zstd", plain);
      case "bz2" -> Archives.compressed("bzip2", plain);
      case "xz" -> Archives.compressed("xz", plain);
      default -> plain;
    };
  }

  private static byte[] lines(Map<String, byte[]> articles, String between) throws IOException {
    List<String> rows = new ArrayList<>();
    for (byte[] article : articles.values()) {
      rows.add(JSON.writeValueAsString(Map.of("text", new String(article, UTF_8))));
    }
    return Archives.utf8(String.join(between, rows));
  }

  private static byte[] csv(Map<String, byte[]> articles) {
    StringBuilder csv = new StringBuilder("name,text\n");
    articles.forEach(
        (name, article) ->
            csv.append(name)
                .append(",\"")
                .append(new String(article, UTF_8).replace("\"", "\"\""))
                .append("\"\n"));
    return Archives.utf8(csv.toString());
  }

  private static byte[] parquet(CompressionCodecName codec, Map<String, byte[]> articles)
      throws IOException {
    List<String> texts =
        articles.values().stream().map(article -> new String(article, UTF_8)).toList();
    return Parquets.texts(codec, 70, texts);
  }

  private static byte[] feed(Map<String, byte[]> pages) {
    StringBuilder feed =
        new StringBuilder(
            "<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">"
                + "<channel>");
    pages.forEach(
        (name, page) ->
            feed.append("<item><content:encoded><![CDATA[")
                .append(new String(page, UTF_8))
                .append("]]></content:encoded></item>"));
    return Archives.utf8(feed.append("</channel></rss>").toString());
  }

  private static byte[] warc(Map<String, byte[]> articles, String type, String mediaType)
      throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (Map.Entry<String, byte[]> article : articles.entrySet()) {
      all.writeBytes(
          Warcs.gzip(
              Warcs.record(
                  type, "https://a.example/" + article.getKey(), mediaType, article.getValue())));
    }
    return all.toByteArray();
  }
}
