package dev.winnow.read.feed;

import dev.winnow.model.DocumentException;
import dev.winnow.read.format.Content;
import dev.winnow.read.format.DocumentCursor;
import dev.winnow.read.format.ReadItem;
import java.io.IOException;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The entries of a feed. Document types are not read, so that no entity can name another file or
 * grow.
 */
final class FeedEntries implements DocumentCursor {
  private static final Set<String> ENTRIES = Set.of("item", "entry");

  /** Elements of a feed in whose midst titles and links of other things stand. */
  private static final Set<String> OTHERS = Set.of("image", "textinput", "textInput");

  private final Content content;
  private final XMLStreamReader xml;
  private final ElementText texts;
  private final long maxBytes;
  private final FeedFacts feed = new FeedFacts();
  private int entries;

  FeedEntries(Content content, long maxBytes) throws IOException {
    this.content = content;
    this.maxBytes = maxBytes;
    // The parser of the JDK, whatever a runner brings: others have other limits.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    try {
      xml = factory.createXMLStreamReader(XmlCharacters.of(content));
    } catch (XMLStreamException e) {
      throw damaged(e);
    }
    texts = new ElementText(xml, maxBytes);
  }

  @Override
  public ReadItem next() throws IOException {
    try {
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          String name = xml.getLocalName();
          if (ENTRIES.contains(name)) {
            return entry(name);
          }
          if (OTHERS.contains(name)) {
            texts.skip();
          } else {
            feed.read(name, xml, texts);
          }
        }
      }
      if (entries == 0) {
        throw new DocumentException("empty", "The feed has no entry.");
      }
      return null;
    } catch (XMLStreamException e) {
      throw damaged(e);
    }
  }

  private ReadItem entry(String element) throws XMLStreamException {
    String place = content.place("entry=" + (entries + 1));
    FeedEntry entry = new FeedEntry(feed, xml);
    while (!(xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element))) {
      if (xml.isStartElement()) {
        entry.read(xml, texts);
      }
    }
    entries++;
    try {
      return ReadItem.of(entry.document(place, maxBytes));
    } catch (DocumentException e) {
      return ReadItem.failed(place, e);
    }
  }

  private DocumentException damaged(XMLStreamException e) {
    int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
    return new DocumentException(
        "bad_xml",
        "The feed is no XML from line "
            + line
            + " on; mend it, or fetch it again. Entries before that line: "
            + entries
            + ".");
  }

  @Override
  public void close() throws IOException {
    try {
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }
}
