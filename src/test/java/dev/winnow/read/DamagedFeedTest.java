package dev.winnow.read;

import static dev.winnow.read.Archives.utf8;
import static dev.winnow.read.Warcs.joined;
import static dev.winnow.read.Warcs.page;
import static dev.winnow.read.Warcs.response;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.model.RawDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds that are damaged, that lie in web archives, and files that are none. */
class DamagedFeedTest {
  private static final String ONE = "<item><description>One.</description></item>";
  private static final String TWO = "<item><description>Two.</description></item>";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      nullValues = "-",
      value = {
        "a cut feed~<rss version='2.0'><channel>{1}<item><descr~One.~a.xml bad_xml",
        "a tag that is not closed~<rss version='2.0'><channel>{1}<item><b></item>{2}~One.~a.xml bad_xml",
        "a bare ampersand~<rss version='2.0'><channel>{1}<item><title>A & B</title></item>{2}~One.~a.xml bad_xml",
        "an unknown entity~<rss version='2.0'><channel><item><description>a&foo;b c</description></item>{2}</channel></rss>~a&foo;b c|Two.~-",
        "entities of HTML~<rss version='2.0'><channel><item><description>a&nbsp;b &eacute;</description></item>{2}</channel></rss>~a\u00a0b é|Two.~-",
        "text after the end~<rss version='2.0'><channel>{1}</channel></rss>rest~One.~a.xml bad_xml",
        "no entry~<rss version='2.0'><channel></channel></rss>~-~a.xml empty",
        "an unknown charset~<?xml version='1.0' encoding='x-none'?><rss version='2.0'><channel>{1}</channel></rss>~-~a.xml charset",
        "a declaration that is wrong~<?xml version='1.0' encoding='utf-16'?><rss version='2.0'><channel>{1}</channel></rss>~One.~-",
        "another name of a charset~<?xml version='1.0' encoding='utf8'?><rss version='2.0'><channel><item><description>é</description></item></channel></rss>~é~-",
        "a control character~<rss version='2.0'><channel><item><description>a\u0008b</description></item></channel></rss>~a b~-",
        "lines before the declaration~| <?xml version='1.0'?><rss version='2.0'><channel>{1}</channel></rss>~One.~-",
        "elements of no name space~<rss version='2.0'><channel><item><dc:title>x</dc:title></item>{2}</channel></rss>~-~a.xml bad_xml",
      })
  void damage(String name, String feed, String texts, String problem) throws IOException {
    Reading read =
        Reading.of(
            folder, "a.xml", utf8(feed.replace('|', '\n').replace("{1}", ONE).replace("{2}", TWO)));
    assertThat(String.join("|", read.texts())).as(name).isEqualTo(texts == null ? "" : texts);
    assertThat(String.join("|", read.problems()))
        .as(name)
        .isEqualTo(problem == null ? "" : problem);
  }

  @Test
  void bytesOfAnotherCharset() throws IOException {
    String feed = "<rss version='2.0'><channel>" + ONE + "\n<item><title>caf\u00e9</title></item>";
    Reading read = Reading.of(folder, "a.xml", feed.getBytes(ISO_8859_1));
    assertThat(read.problems()).containsExactly("a.xml bad_xml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><html><body><p>An <code>&lt;rss version='2.0'&gt;</code></p></body></html>",
        "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><body><p>Page</p></body></html>",
        "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'><text>Bridge</text></svg>",
        "<p>The element <rss version='2.0'> opens a feed.</p>",
        "The feed begins with <rss version='2.0'> and ends.",
        "<!-- <rss version='2.0'> --><p>It rained.</p>",
        "<article><feed>It rained.</feed></article>"
      })
  void aPageIsNoFeed(String page) throws IOException {
    assertThat(Reading.of(folder, "a.html", utf8(page)).places()).containsExactly("a.html");
    assertThat(Reading.of(folder, "a", utf8(page)).places()).containsExactly("a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"application/rss+xml", "text/xml", "application/xml", "text/html", "text/plain"})
  void aFeedInAWebArchive(String type) throws IOException {
    byte[] before = page("https://a.example/1", "<p>Before");
    byte[] feed =
        response(
            "https://a.example/feed",
            "HTTP/1.1 200 OK\r\nContent-Type: "
                + type
                + "; charset=utf-8\r\n\r\n<?xml version='1.0' encoding='iso-8859-1'?>"
                + "<rss version='2.0'><channel><item><link>https://a.example/2</link>"
                + "<description>caf\u00e9</description></item>"
                + ONE
                + "<item></channel>");
    byte[] after = page("https://a.example/3", "<p>After");
    Reading read = Reading.of(folder, "a.warc", joined(before, feed, after));
    String place = "a.warc#offset=" + before.length;
    assertThat(read.texts()).containsExactly("<p>Before", "café", "One.", "<p>After");
    assertThat(read.places()).contains(place + ",entry=1", place + ",entry=2");
    assertThat(read.problems()).containsExactly(place + " bad_xml");
    RawDocument entry = read.documents().get(1);
    assertThat(entry.stated().url()).isEqualTo("https://a.example/2");
    assertThat(entry.stated().fetched()).isEqualTo("2024-05-06T07:08:09Z");
  }

  @Test
  void whatIsNoFeedInAWebArchive() throws IOException {
    Reading read =
        Reading.of(
            folder,
            "a.warc",
            joined(
                xml("application/rss+xml", "<p>Not found"),
                xml("text/xml", "<urlset xmlns='http://a.example'></urlset>"),
                xml("application/xml", "<svg xmlns='http://www.w3.org/2000/svg'></svg>")));
    assertThat(read.problems()).isEmpty();
    assertThat(read.documents())
        .extracting(RawDocument::dropped)
        .containsExactly("media-type", "media-type", null);
  }

  /** The parser counts entities, and ends at a number of them in document types. */
  @Test
  void aLargeFeedIsReadInBoundedMemory() throws IOException {
    int entries = 60_000;
    byte[] head = utf8("<rss version='2.0'><channel>");
    byte[] item =
        utf8(
            "<item><title>A &amp; B&nbsp;&#169;</title><description>&lt;p&gt;"
                + "It rained &amp;amp; snowed.&nbsp;&lt;br/&gt; ".repeat(20)
                + "</description></item>");
    List<InputStream> parts =
        new java.util.ArrayList<>(List.of((InputStream) new ByteArrayInputStream(head)));
    IntStream.range(0, entries).forEach(i -> parts.add(new ByteArrayInputStream(item)));
    parts.add(new ByteArrayInputStream(utf8("</channel></rss>")));
    Enumeration<InputStream> all = Collections.enumeration(parts);
    Path file = folder.resolve("large.xml");
    try (InputStream in = new SequenceInputStream(all)) {
      Files.copy(in, file);
    }
    int read = 0;
    try (FileDocuments found =
        new ReadFiles(null, 1L << 20).open(new FoundFile(file.toString(), Files.size(file)))) {
      for (var next = found.next(); next != null; next = found.next()) {
        assertThat(next.failure()).isNull();
        read++;
      }
    }
    assertThat(read).isEqualTo(entries);
  }

  private static byte[] xml(String type, String body) {
    return response(
        "https://a.example/x", "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n\r\n" + body);
  }
}
