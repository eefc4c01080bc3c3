package dev.winnow.read.feed;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The statements of a feed about itself, which hold for entries that say nothing else. */
final class FeedFacts {
  private String title;
  private String language;
  private String author;
  private String base;
  private String page;

  /** Reads an element outside entries. */
  void read(String name, XMLStreamReader xml, ElementText texts) throws XMLStreamException {
    String stated = languageOf(xml);
    language = language == null ? stated : language;
    base = base == null ? baseOf(xml) : base;
    switch (name) {
      case "title" -> {
        String text = FeedEntry.plain(texts.text());
        title = title == null ? text : title;
      }
      case "language" -> language = FeedEntry.blankToNull(texts.text());
      case "link" -> {
        String link = Link.of(xml, texts);
        page = page == null ? link : page;
      }
      case "author" -> author = FeedEntry.person(xml);
      default -> {
        // Other elements of a feed say nothing about its entries.
      }
    }
  }

  /** The language that {@code xml:lang} states at an element; null if there is none. */
  static String languageOf(XMLStreamReader xml) {
    return FeedEntry.blankToNull(xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang"));
  }

  /** The address to which {@code xml:base} at an element says that links are relative. */
  static String baseOf(XMLStreamReader xml) {
    return FeedEntry.blankToNull(xml.getAttributeValue(XMLConstants.XML_NS_URI, "base"));
  }

  /** The address to which links are relative; null if the feed states none. */
  String base() {
    return base == null ? page : Link.resolved(base, page);
  }

  String title() {
    return title;
  }

  String language() {
    return language;
  }

  String author() {
    return author;
  }
}
