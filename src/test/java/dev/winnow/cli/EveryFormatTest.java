package dev.winnow.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.winnow.read.Archives;
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
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One corpus in each format in one folder: the same bytes are one document, so that each record
 * names all formats as its places.
 */
class EveryFormatTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int ARTICLES = 200;
  private static final List<String> FILES =
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
          "k.csv.xz");

  @TempDir Path folder;

  @Test
  void eachRecordNamesAllFormats() throws IOException {
    Map<String, byte[]> articles = new LinkedHashMap<>();
    for (int i = 0; i < ARTICLES; i++) {
      articles.put(
          String.format(Locale.ROOT, "%03d.txt", i),
          String.format(
                  Locale.ROOT,
                  "Bridge %d opens\n\nThe bridge with number %d opened on Monday, and %d people"
                      + " walked over it, \"for the view\", as one of them said.\n",
                  i,
                  i,
                  31 * i + 7)
              .getBytes(UTF_8));
    }
    Path in = Files.createDirectories(folder.resolve("in"));
    Files.createDirectories(in.resolve("plain"));
    for (Map.Entry<String, byte[]> article : articles.entrySet()) {
      Files.write(in.resolve("plain/" + article.getKey()), article.getValue());
    }
    for (String file : FILES) {
      Files.write(in.resolve(file), written(file, articles));
    }

    Cli run = Cli.run("run", "clean", "--input=" + in, "--output=" + folder.resolve("out"));

    assertThat(run.code()).as(run.err()).isZero();
    List<JsonNode> records = new ArrayList<>();
    for (String line :
        Files.readAllLines(folder.resolve("out/records/part-00000-of-00001.jsonl"))) {
      records.add(JSON.readTree(line));
    }
    assertThat(records).hasSize(ARTICLES);
    for (JsonNode record : records) {
      TreeSet<String> places = new TreeSet<>();
      places.add(place(in, record.get("uri").asText()));
      record.get("also_at").forEach(each -> places.add(place(in, each.asText())));
      assertThat(places).contains("plain").containsAll(FILES).hasSize(FILES.size() + 1);
    }
  }

  /** The file, or the folder, at the beginning of a place. */
  private static String place(Path in, String uri) {
    return uri.substring(in.toString().length() + 1).split("[/#!]", 2)[0];
  }

  private static byte[] written(String file, Map<String, byte[]> articles) throws IOException {
    String[] name = file.split("\\.", 3);
    byte[] plain =
        switch (name[1]) {
          case "zip" -> Archives.zip(articles);
          case "tar", "tgz" -> Archives.tar(articles);
          case "jsonl" -> lines(articles, "\n");
          case "json" -> Archives.utf8("[" + new String(lines(articles, ",\n"), UTF_8) + "]");
          case "csv" -> csv(articles);
          default -> warc(articles, name[1].equals("wet") ? "conversion" : "resource");
        };
    String compression = name[1].equals("tgz") ? "gz" : name.length < 3 ? "" : name[2];
    return switch (compression) {
      case "" -> plain;
      case "gz" -> name[1].equals("tgz") ? Archives.compressed("gz", plain) : plain;
      case "zst" -> Archives.compressed("zstd", plain);
      case "bz2" -> Archives.compressed("bzip2", plain);
      default -> Archives.compressed(compression, plain);
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

  private static byte[] warc(Map<String, byte[]> articles, String type) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (Map.Entry<String, byte[]> article : articles.entrySet()) {
      all.writeBytes(
          Warcs.gzip(
              Warcs.record(
                  type,
                  "https://a.example/" + article.getKey(),
                  "text/plain",
                  article.getValue())));
    }
    return all.toByteArray();
  }
}
