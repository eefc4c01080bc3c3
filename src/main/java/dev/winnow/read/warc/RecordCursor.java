package dev.winnow.read.warc;

import dev.winnow.model.DocumentException;
import dev.winnow.model.RawDocument;
import dev.winnow.model.Stated;
import dev.winnow.read.format.Content;
import dev.winnow.read.format.DocumentCursor;
import dev.winnow.read.format.ReadContext;
import dev.winnow.read.format.ReadItem;
import java.io.IOException;

/**
 * The documents of the records that hold some. The entries of a feed are documents of their own.
 */
final class RecordCursor implements DocumentCursor {
  private final String uri;
  private final WarcRecords records;
  private final RecordReader reader;
  private final ReadContext context;
  private RawDocument container;
  private DocumentCursor inner;

  RecordCursor(String uri, WarcRecords records, RecordReader reader, ReadContext context) {
    this.uri = uri;
    this.records = records;
    this.reader = reader;
    this.context = context;
  }

  @Override
  public ReadItem next() throws IOException {
    while (true) {
      ReadItem item = inner == null ? null : innerNext();
      if (item != null) {
        return item;
      }
      RawRecord record = records.next();
      if (record == null) {
        return null;
      }
      item = reader.item(uri + "#" + record.place(), record);
      item = item == null || item.document() == null ? item : opened(item);
      if (item != null) {
        return item;
      }
    }
  }

  /** The document, unless it holds others; null if these are opened. */
  private ReadItem opened(ReadItem item) throws IOException {
    RawDocument document = item.document();
    if (document.dropped() != null || !RecordReader.mayHoldOthers(document)) {
      return item;
    }
    try {
      inner =
          context.openIfContainer(
              Content.of(document.uri(), "", document.bytes()).in(document.stated().charset()));
    } catch (DocumentException e) {
      boolean isUnread = e.category().equals("unsupported");
      return isUnread
          ? ReadItem.of(document.drop("media-type"))
          : ReadItem.failed(document.uri(), e);
    }
    container = document;
    boolean isNone = inner == null && RecordReader.isOfContainer(document);
    return isNone ? ReadItem.of(document.drop("media-type")) : inner == null ? item : null;
  }

  /** The next document in the container; null at its end. A fault ends the container alone. */
  private ReadItem innerNext() throws IOException {
    ReadItem item;
    try {
      item = inner.next();
    } catch (DocumentException e) {
      item = ReadItem.failed(container.uri(), e);
      inner = null;
      return item;
    }
    inner = item == null ? null : inner;
    return item == null || item.document() == null ? item : ReadItem.of(fetched(item.document()));
  }

  private RawDocument fetched(RawDocument document) {
    Stated record =
        new Stated(
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            container.stated().fetched(),
            null,
            null);
    return document.with(document.stated().or(record));
  }

  @Override
  public void close() {
    records.close();
  }
}
