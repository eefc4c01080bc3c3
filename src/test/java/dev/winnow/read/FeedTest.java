package dev.winnow.read;

import static dev.winnow.read.Archives.compressed;
import static dev.winnow.read.Archives.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.model.RawDocument;
import dev.winnow.model.Stated;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedTest {
  private static final String RSS =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\""
          + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\""
          + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
          + " xmlns:media=\"http://search.yahoo.com/mrss/\""
          + " xmlns:atom=\"http://www.w3.org/2005/Atom\"><channel><title>Harbour Post</title>"
          + "<atom:link href=\"https://a.example/feed\" rel=\"self\"/>"
          + "<link>https://a.example/</link><language>en-GB</language>"
          + "<image><title>A logo</title><link>https://a.example/logo</link></image>";
  private static final String ATOM =
      "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"fr\"><title>Le Port</title>"
          + "<author><name>La rédaction</name><email>r@a.example</email></author>";

  @TempDir private Path folder;

  @Test
  void anEntryOfRssAsWordPressWritesIt() throws IOException {
    RawDocument document =
        only(
            RSS
                + "<item><title>Bridge &amp;#8217;s end</title><link>https://a.example/1</link>"
                + "<dc:creator><![CDATA[Ada Penn]]></dc:creator><dc:creator>Jo Doe</dc:creator>"
                + "<pubDate>Mon, 06 May 2024 07:08:09 +0000</pubDate>"
                + "<guid isPermaLink=\"false\">https://a.example/?p=1</guid>"
                + "<description><![CDATA[A teaser [&#8230;]]]></description>"
                + "<content:encoded><![CDATA[<p>The bridge&nbsp;closes.</p>]]></content:encoded>"
                + "<media:content url=\"https://a.example/p.jpg\"><media:title>A photo</media:title>"
                + "<media:description>No text</media:description></media:content></item>");
    assertThat(text(document)).isEqualTo("<p>The bridge&nbsp;closes.</p>");
    assertThat(document.stated())
        .isEqualTo(
            new Stated(
                Stated.HTML_CONTENT,
                "UTF-8",
                "Bridge ’s end",
                "Ada Penn, Jo Doe",
                "Mon, 06 May 2024 07:08:09 +0000",
                "Harbour Post",
                "https://a.example/1",
                "en-GB",
                null,
                null,
                null));
  }

  @Test
  void aDescriptionIsTheTextWhereThereIsNoOther() throws IOException {
    RawDocument document =
        only(
            RSS
                + "<item><guid>https://a.example/2</guid><author>jo@a.example (Jo Doe)</author>"
                + "<description>&lt;p&gt;It rained.&lt;/p&gt;</description></item>");
    assertThat(text(document)).isEqualTo("<p>It rained.</p>");
    assertThat(document.stated().url()).isEqualTo("https://a.example/2");
    assertThat(document.stated().byline()).isEqualTo("Jo Doe");
  }

  @Test
  void entriesOfAtomInAllThreeForms() throws IOException {
    Reading read =
        read(
            ATOM
                + "<entry><title type=\"html\">Le &lt;b&gt;pont&lt;/b&gt;</title>"
                + "<link rel=\"enclosure\" href=\"https://a.example/x.mp3\"/>"
                + "<link rel=\"alternate\" href=\"https://a.example/1\"/>"
                + "<published>2024-05-06T07:08:09Z</published><updated>2025-01-01T00:00:00Z</updated>"
                + "<summary>Un résumé</summary>"
                + "<content type=\"html\">&lt;p&gt;Il pleut.&lt;/p&gt;</content></entry>"
                + "<entry><updated>2025-01-01T00:00:00Z</updated><author><name>Ève</name></author>"
                + "<content type=\"xhtml\" xml:lang=\"en\"><div xmlns=\"http://www.w3.org/1999/xhtml\">"
                + "<p class=\"a &amp; b\">It &lt; rained<br/>again.</p></div></content></entry>"
                + "<entry><content>Only text &amp; more.</content></entry></feed>");
    assertThat(read.problems()).isEmpty();
    assertThat(read.texts())
        .containsExactly(
            "<p>Il pleut.</p>",
            "<div><p class=\"a &amp; b\">It &lt; rained<br></br>again.</p></div>",
            "Only text & more.");
    assertThat(read.documents())
        .extracting(document -> document.stated().mediaType())
        .containsExactly(Stated.HTML_CONTENT, Stated.HTML_CONTENT, "text/plain");
    Stated first = read.documents().get(0).stated();
    assertThat(first.title()).isEqualTo("Le pont");
    assertThat(first.byline()).isEqualTo("La rédaction");
    assertThat(first.published()).isEqualTo("2024-05-06T07:08:09Z");
    assertThat(first.url()).isEqualTo("https://a.example/1");
    assertThat(first.site()).isEqualTo("Le Port");
    assertThat(first.language()).isEqualTo("fr");
    Stated second = read.documents().get(1).stated();
    assertThat(second.published()).as("a change is no publication").isNull();
    assertThat(second.byline()).isEqualTo("Ève");
    assertThat(second.language()).isEqualTo("en");
  }

  @Test
  void anOldFeedInRdf() throws IOException {
    RawDocument document =
        only(
            "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
                + " xmlns=\"http://purl.org/rss/1.0/\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                + "<channel><title>Old news</title></channel>"
                + "<item><title>One</title><link>https://a.example/1</link>"
                + "<dc:date>2004-05-06</dc:date><description>It rained.</description></item>");
    assertThat(document.stated().site()).isEqualTo("Old news");
    assertThat(document.stated().published()).isEqualTo("2004-05-06");
    assertThat(text(document)).isEqualTo("It rained.");
  }

  @Test
  void entriesWithoutContentAreLeftOutByARule() throws IOException {
    Reading read =
        read(
            ATOM
                + "<entry><title>A</title><summary>Short.</summary></entry>"
                + "<entry><title>B</title></entry>"
                + "<entry><content src=\"https://a.example/film\" type=\"video/mp4\"/></entry></feed>");
    assertThat(read.problems()).isEmpty();
    assertThat(read.documents())
        .extracting(RawDocument::dropped)
        .containsExactly("summary-only", "no-content", "no-content");
    assertThat(read.documents()).extracting(RawDocument::id).doesNotHaveDuplicates();
  }

  @Test
  void aFeedWithoutEntriesIsAFailure() throws IOException {
    assertThat(read("<?xml version='1.0'?><rss version='2.0'><channel/></rss>").problems())
        .containsExactly("a.xml empty");
    assertThat(read("<!-- x -->" + ATOM + "</feed>").problems()).containsExactly("a.xml empty");
  }

  @Test
  void placesAndCompression() throws IOException {
    byte[] feed =
        utf8(
            ATOM
                + "<entry><content>One.</content></entry><entry><content>Two.</content></entry></feed>");
    assertThat(Reading.of(folder, "a.xml.gz", compressed("gz", feed)).places())
        .containsExactly("a.xml.gz#entry=1", "a.xml.gz#entry=2");
  }

  @Test
  void charsetsOfTheDeclaration() throws IOException {
    String feed =
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><rss version=\"2.0\"><channel>"
            + "<item><description>Un café fermé</description></item></channel></rss>";
    assertThat(Reading.of(folder, "a.rss", feed.getBytes(StandardCharsets.ISO_8859_1)).texts())
        .containsExactly("Un café fermé");
    String wide = feed.replace("ISO-8859-1", "UTF-16");
    assertThat(Reading.of(folder, "b.rss", wide.getBytes(StandardCharsets.UTF_16)).texts())
        .containsExactly("Un café fermé");
  }

  @Test
  void damageEndsTheFeedAfterTheEntriesBefore() throws IOException {
    Reading read =
        read(
            RSS
                + "\n<item><description>One.</description></item>\n<item><description>Two </b>"
                + "</description></item>");
    assertThat(read.texts()).containsExactly("One.");
    assertThat(read.problems()).containsExactly("a.xml bad_xml");
    assertThat(read.failures().get(0).message())
        .isEqualTo(
            "The feed is no XML from line 4 on; mend it, or fetch it again. Entries before that line:"
                + " 1.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
        "<!DOCTYPE rss [<!ENTITY x \"aaaaaaaaaa\"><!ENTITY y \"&x;&x;&x;&x;&x;&x;&x;&x;&x;&x;\">]>"
      })
  void entitiesOfADocumentTypeAreNotRead(String type) throws IOException {
    Reading read =
        read(
            type
                + "<rss version=\"2.0\"><channel><item><description>a &x; b</description></item>"
                + "</channel></rss>");
    assertThat(read.texts()).allMatch(text -> text.length() < 20 && !text.contains("root"));
  }

  @Test
  void anEntryAboveTheLimitIsAFailureAndTheNextAreRead() throws IOException {
    Reading read =
        read(
            RSS
                + "<item><description>"
                + "x".repeat(3 << 20)
                + "</description></item><item><description>Two.</description></item></channel></rss>");
    assertThat(read.problems()).containsExactly("a.xml#entry=1 too_large");
    assertThat(read.texts()).containsExactly("Two.");
  }

  private Reading read(String feed) throws IOException {
    return Reading.of(folder, "a.xml", utf8(feed));
  }

  /** The document of a feed that goes no further. */
  private RawDocument only(String feed) throws IOException {
    Reading read = read(feed);
    assertThat(read.documents()).hasSize(1);
    return read.documents().get(0);
  }

  private static String text(RawDocument document) {
    return new String(document.bytes(), StandardCharsets.UTF_8);
  }
}
