package dev.winnow.read.feed;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * The content of the element at which a reader stands; afterwards the reader stands at its end. No
 * more than a limit is kept.
 */
final class ElementText {
  private final XMLStreamReader xml;
  private final long maxCharacters;

  ElementText(XMLStreamReader xml, long maxCharacters) {
    this.xml = xml;
    this.maxCharacters = maxCharacters;
  }

  /** The text of the element and of all in it. */
  String text() throws XMLStreamException {
    return content(false);
  }

  /** The content as HTML: elements within it become tags. */
  String html() throws XMLStreamException {
    return content(true);
  }

  void skip() throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  private String content(boolean isMarkup) throws XMLStreamException {
    StringBuilder out = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      int event = xml.next();
      boolean isFull = out.length() > maxCharacters;
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          if (isMarkup && !isFull) {
            startTag(out);
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          if (isMarkup && depth > 0 && !isFull) {
            out.append("</").append(xml.getLocalName()).append('>');
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (!isFull) {
            out.append(isMarkup ? Entities.escape(xml.getText()) : xml.getText());
          }
        }
        case XMLStreamConstants.ENTITY_REFERENCE -> {
          // Feeds use the entities of HTML, which XML does not know without a document type.
          String entity = "&" + xml.getLocalName() + ";";
          out.append(isMarkup ? entity : Parser.unescapeEntities(entity, true));
        }
        default -> {
          // Comments and processing instructions are no content.
        }
      }
    }
    return out.toString();
  }

  private void startTag(StringBuilder out) {
    out.append('<').append(xml.getLocalName());
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      out.append(' ').append(xml.getAttributeLocalName(i)).append("=\"");
      out.append(Entities.escape(xml.getAttributeValue(i))).append('"');
    }
    out.append('>');
  }
}
