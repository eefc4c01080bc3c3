package dev.winnow.read.warc;

import dev.winnow.model.DocumentException;
import dev.winnow.model.RawDocument;
import dev.winnow.model.Stated;
import dev.winnow.read.format.ReadItem;
import dev.winnow.read.format.XmlRoot;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Makes documents of records: of responses with status 200, resources and conversions that are
 * pages or texts. Other captures are left out by a rule; records about the crawl are no documents.
 *
 * @param maxBytes the size in bytes above which a page becomes a failure
 */
record RecordReader(long maxBytes) {
  /** Room for the heads, and for pages that are compressed worse than they come out. */
  private static final long HEAD_BYTES = 1 << 20;

  private static final int STATUS_OK = 200;
  private static final Set<String> PAGES =
      Set.of(
          "text/html", "application/xhtml+xml", "text/plain", "text/markdown", "application/xml");

  /** The types of feeds and of mail, whose entries and parts are documents. */
  private static final Set<String> CONTAINERS =
      Set.of(
          "application/rss+xml",
          "application/atom+xml",
          "application/rdf+xml",
          "text/xml",
          "message/rfc822",
          "multipart/related",
          "application/x-mimearchive");

  /** The greatest number of bytes of a record that are held. */
  long maxRecordBytes() {
    return maxBytes + HEAD_BYTES;
  }

  /** The failure of a record above the limit. */
  static DocumentException tooLarge(long maxBytes) {
    return new DocumentException(
        "too_large",
        "The record has more than "
            + maxBytes
            + " bytes; raise 'max_bytes' of ReadFiles to read it.");
  }

  /** The document or the failure of a record; null if the record is no capture. */
  ReadItem item(String place, RawRecord raw) {
    if (raw.fault() != null) {
      return ReadItem.failed(place, raw.fault());
    }
    try (WarcReader reader = new WarcReader(new ByteArrayInputStream(raw.bytes()))) {
      WarcRecord record = reader.next().orElse(null);
      return record instanceof WarcTargetRecord capture ? item(place, capture) : null;
    } catch (DocumentException e) {
      return ReadItem.failed(place, e);
    } catch (IOException | RuntimeException e) {
      return ReadItem.failed(
          place,
          new DocumentException(
              e instanceof ParsingException ? "bad_record" : "corrupt",
              "The record cannot be read (" + e.getMessage() + "); fetch the archive again."));
    }
  }

  private ReadItem item(String place, WarcTargetRecord record) throws IOException {
    if (record instanceof WarcResponse response && isHttp(record)) {
      HttpResponse http = response.http();
      Stated stated = stated(record, http.contentType());
      if (http.status() != STATUS_OK) {
        return left(place, http.body(), stated, "http-" + http.status());
      }
      if (!isRead(http.contentType())) {
        return left(place, http.body(), stated, "media-type");
      }
      InputStream body =
          ContentCoding.decoded(
              http.body().stream(), http.headers().first("Content-Encoding").orElse(null));
      return ReadItem.of(RawDocument.of(place, bytes(body), stated));
    }
    if (record instanceof WarcRevisit) {
      return left(place, record.body(), stated(record, null), "revisit");
    }
    if (record instanceof WarcResource || record instanceof WarcConversion) {
      Stated stated = stated(record, record.contentType());
      return isRead(record.contentType())
          ? ReadItem.of(RawDocument.of(place, bytes(record.body().stream()), stated))
          : left(place, record.body(), stated, "media-type");
    }
    return null;
  }

  private static boolean isHttp(WarcTargetRecord record) {
    return record.target() == null || record.target().regionMatches(true, 0, "http", 0, 4);
  }

  private ReadItem left(String place, MessageBody body, Stated stated, String rule)
      throws IOException {
    return ReadItem.of(RawDocument.of(place, bytes(body.stream()), stated).drop(rule));
  }

  private byte[] bytes(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes((int) (maxBytes + 1));
    if (bytes.length > maxBytes) {
      throw tooLarge(maxBytes);
    }
    return bytes;
  }

  /** Whether a document may hold others: its type or, if it is XML, its root may say so. */
  static boolean mayHoldOthers(RawDocument document) {
    String root = XmlRoot.of(document.bytes());
    return isOfContainer(document) || !(root.isEmpty() || root.equalsIgnoreCase("html"));
  }

  /** Whether a document is none, unless it holds others. */
  static boolean isOfContainer(RawDocument document) {
    String type = document.stated().mediaType();
    return type != null && CONTAINERS.contains(type);
  }

  private static boolean isRead(MediaType type) {
    return PAGES.contains(base(type))
        || CONTAINERS.contains(base(type))
        || type.equals(MediaType.OCTET_STREAM);
  }

  private static String base(MediaType type) {
    return (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT);
  }

  private static Stated stated(WarcTargetRecord record, MediaType type) {
    boolean isKnown = type != null && !type.equals(MediaType.OCTET_STREAM);
    return new Stated(
        isKnown ? base(type) : null,
        isKnown ? type.parameters().get("charset") : null,
        null,
        null,
        null,
        null,
        record.target(),
        null,
        record.date().truncatedTo(ChronoUnit.SECONDS).toString(),
        null,
        null);
  }
}
