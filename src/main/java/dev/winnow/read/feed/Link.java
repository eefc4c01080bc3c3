package dev.winnow.read.feed;

import java.net.URI;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Links to pages. */
final class Link {
  private Link() {}

  /** The address in an element {@code link}; null if it leads to something other than the page. */
  static String of(XMLStreamReader xml, ElementText texts) throws XMLStreamException {
    String relation = xml.getAttributeValue(null, "rel");
    String target = xml.getAttributeValue(null, "href");
    String text = texts.text();
    boolean isPage = relation == null || relation.equals("alternate");
    return isPage ? FeedEntry.blankToNull(target == null ? text : target) : null;
  }

  /** A link as a whole address, if it can be one; either may be null. */
  static String resolved(String link, String base) {
    if (link == null || base == null) {
      return link;
    }
    try {
      return URI.create(base).resolve(link).toString();
    } catch (IllegalArgumentException e) {
      return link;
    }
  }
}
