package dev.winnow.read.warc;

import dev.winnow.read.format.FilePart;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/**
 * Records in gzip data, a member each as archives are made, or many in a member. After a damage,
 * the next member is the one whose content begins with {@code WARC/}. A part begins in the same
 * way. An archive within a record is therefore read as records if a part begins within it.
 */
final class GzipRecords implements WarcRecords {
  private final MemberBytes bytes;
  private final FilePart part;
  private final long maxRecordBytes;
  private PlainRecords member;
  private long memberStart;

  /**
   * The records of a part.
   *
   * @param in the bytes from the beginning of the part on
   */
  GzipRecords(InputStream in, FilePart part, long maxRecordBytes) throws IOException {
    this.bytes = new MemberBytes(in, part.from());
    this.part = part;
    this.maxRecordBytes = maxRecordBytes;
    if (part.isLater()) {
      bytes.skipToWarc();
    }
  }

  @Override
  public RawRecord next() throws IOException {
    while (true) {
      if (member == null && !begin()) {
        return null;
      }
      String place = "offset=" + memberStart;
      try {
        if (member == null) {
          return skipped(place);
        }
        RawRecord record = member.next();
        if (record != null) {
          return placed(record);
        }
        member = null;
      } catch (ZipException e) {
        member = null;
        bytes.backTo(memberStart + 1);
        bytes.skipToWarc();
        return RawRecord.damaged(
            place,
            "corrupt",
            "The gzip data of the record are damaged (" + e.getMessage() + "); fetch it again.");
      } catch (EOFException e) {
        member = null;
        return RawRecord.damaged(
            place, "truncated", "The archive ends within this record; fetch the archive again.");
      }
    }
  }

  /**
   * Begins the next member; false at the end. No member begins where there is none. The part ends
   * with the first sound member of the next part, so that one of the two tells of each damage.
   */
  private boolean begin() throws IOException {
    memberStart = bytes.position();
    if (bytes.isAtEnd() || (memberStart >= part.to() && bytes.isAtWarc())) {
      return false;
    }
    InputStream content = bytes.member();
    member = content == null ? null : new PlainRecords(content, maxRecordBytes);
    return true;
  }

  private RawRecord skipped(String place) throws IOException {
    bytes.skipToWarc();
    return RawRecord.damaged(
        place,
        "bad_record",
        "There is no gzip member here; the archive is damaged: fetch the archive again.");
  }

  private RawRecord placed(RawRecord record) {
    String place = "offset=" + memberStart;
    boolean isFirst = record.place().equals("offset=0");
    return new RawRecord(
        isFirst ? place : place + "," + record.place().replace("offset", "within"),
        record.bytes(),
        record.fault());
  }

  @Override
  public void close() {
    bytes.close();
  }
}
