package dev.winnow.read.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.winnow.model.DocumentException;
import dev.winnow.model.RawDocument;
import dev.winnow.model.Stated;
import dev.winnow.read.format.SingleDocument;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;

/**
 * One entry of a feed. Its document is the full content, in this order: {@code content:encoded},
 * {@code content} of Atom, {@code body} of XHTML, {@code description} of RSS. An entry that has a
 * summary alone, or nothing, is left out by a rule.
 */
final class FeedEntry {
  private static final String HTML = "text/html";
  private static final String TEXT = "text/plain";

  /** A tag, or an entity: descriptions of RSS are plain text as well as HTML. */
  private static final Pattern MARKUP = Pattern.compile("<[/!a-zA-Z]|&#?\\w+;");

  /** The prefixes of elements about pictures, sounds and films. */
  private static final Set<String> OF_MEDIA =
      Set.of("media", "itunes", "googleplay", "podcast", "yt");

  private final FeedFacts feed;
  private final Set<String> authors = new LinkedHashSet<>();
  private final String base;
  private String language;
  private String title;
  private String link;
  private String original;
  private String published;
  private String content;
  private String description;
  private boolean isPlain;
  private boolean hasSummary;

  /**
   * An entry at whose element the reader stands.
   *
   * @param feed the statements of the feed
   */
  FeedEntry(FeedFacts feed, XMLStreamReader xml) {
    this.feed = feed;
    this.language = FeedFacts.languageOf(xml);
    this.base = FeedFacts.baseOf(xml);
  }

  /** Reads an element of the entry. */
  void read(XMLStreamReader xml, ElementText texts) throws XMLStreamException {
    if (OF_MEDIA.contains(xml.getPrefix() == null ? "" : xml.getPrefix())) {
      texts.skip();
      return;
    }
    switch (xml.getLocalName()) {
      case "title" -> title = title == null ? plain(texts.text()) : title;
      case "link" -> {
        String target = Link.of(xml, texts);
        link = link == null ? target : link;
      }
      case "guid" -> readGuid(xml, texts);
      case "origLink" -> original = blankToNull(texts.text());
      case "pubDate", "published", "issued", "date" -> readDate(texts);
      case "language" -> language = blankToNull(texts.text());
      case "author", "creator" -> add(person(xml));
      case "encoded" -> content = texts.text();
      case "content" -> readContent(xml, texts);
      case "body" -> content = content == null ? texts.html() : content;
      case "description" -> {
        String text = texts.text();
        description = description == null ? text : description;
      }
      case "summary" -> {
        hasSummary = true;
        texts.skip();
      }
      case "source" -> texts.skip();
      default -> {
        // The elements within any other element are looked at, too.
      }
    }
  }

  /**
   * The document.
   *
   * @throws DocumentException {@code too_large} if the content is above the limit
   */
  RawDocument document(String place, long maxBytes) {
    String text = blankToNull(content) == null ? blankToNull(description) : content;
    byte[] bytes = text == null ? place.getBytes(UTF_8) : text.getBytes(UTF_8);
    if (bytes.length > maxBytes) {
      throw SingleDocument.tooLarge(bytes.length, maxBytes);
    }
    RawDocument document = RawDocument.of(place, bytes, stated(mediaType(text)));
    return text == null ? document.drop(hasSummary ? "summary-only" : "no-content") : document;
  }

  private String mediaType(String text) {
    if (text == null) {
      return HTML;
    }
    boolean isStatedPlain = text.equals(content) && isPlain;
    boolean isDescription = !text.equals(content);
    return isStatedPlain || (isDescription && !MARKUP.matcher(text).find())
        ? TEXT
        : Stated.HTML_CONTENT;
  }

  private Stated stated(String mediaType) {
    String byline = authors.isEmpty() ? feed.author() : String.join(", ", authors);
    return new Stated(
        mediaType,
        "UTF-8",
        title,
        byline,
        published,
        feed.title(),
        Link.resolved(
            original == null ? link : original,
            base == null ? feed.base() : Link.resolved(base, feed.base())),
        language == null ? feed.language() : language,
        null,
        null,
        null);
  }

  private void readGuid(XMLStreamReader xml, ElementText texts) throws XMLStreamException {
    boolean isLink = !"false".equals(xml.getAttributeValue(null, "isPermaLink"));
    String text = blankToNull(texts.text());
    if (link == null && isLink && text != null && text.startsWith("http")) {
      link = text;
    }
  }

  private void readDate(ElementText texts) throws XMLStreamException {
    String text = blankToNull(texts.text());
    published = published == null ? text : published;
  }

  private void readContent(XMLStreamReader xml, ElementText texts) throws XMLStreamException {
    String type = xml.getAttributeValue(null, "type");
    if (xml.getAttributeValue(null, "src") != null) {
      texts.skip();
      return;
    }
    String stated = FeedFacts.languageOf(xml);
    language = stated == null ? language : stated;
    boolean isMarkup = "xhtml".equals(type) || "xml".equals(xml.getAttributeValue(null, "mode"));
    content = isMarkup ? texts.html() : texts.text();
    isPlain = type == null || type.equals("text") || type.equals(TEXT);
  }

  private void add(String author) {
    if (author != null) {
      authors.add(author);
    }
  }

  /** The name in an element about a person: its {@code name}, or its text without an address. */
  static String person(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    StringBuilder name = new StringBuilder();
    String inside = "";
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        inside = xml.getLocalName();
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        inside = "";
      } else if (xml.isCharacters() && inside.equals("name")) {
        name.append(xml.getText());
      } else if (xml.isCharacters() && inside.isEmpty()) {
        text.append(xml.getText());
      }
    }
    String stated = plain(name.toString());
    return stated == null ? withoutAddress(blankToNull(text.toString())) : stated;
  }

  /** The name in {@code jo@example.org (Jo Doe)}; null if there is an address alone. */
  private static String withoutAddress(String text) {
    if (text == null || text.indexOf('@') < 0) {
      return text == null ? null : plain(text);
    }
    int open = text.indexOf('(');
    int close = text.indexOf(')', open + 1);
    return open < 0 || close < 0 ? null : blankToNull(text.substring(open + 1, close));
  }

  /** The text of a title, in which tags and entities of HTML may stand; null if it is blank. */
  static String plain(String text) {
    boolean isMarkup = text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
    return blankToNull(isMarkup ? Jsoup.parseBodyFragment(text).text() : text);
  }

  static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
