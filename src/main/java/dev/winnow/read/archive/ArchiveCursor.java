package dev.winnow.read.archive;

import dev.winnow.model.DocumentException;
import dev.winnow.model.RawDocument;
import dev.winnow.read.format.Content;
import dev.winnow.read.format.DocumentCursor;
import dev.winnow.read.format.ReadContext;
import dev.winnow.read.format.ReadContext.Nesting;
import dev.winnow.read.format.ReadItem;
import dev.winnow.read.format.SingleDocument;
import java.io.IOException;
import org.apache.commons.io.input.CloseShieldInputStream;

/** The documents of all members of an archive. A member that cannot be read is one failure. */
final class ArchiveCursor implements DocumentCursor {
  private static final int MAX_MEMBERS = 1_000_000;

  private final String uri;
  private final Members members;
  private final ReadContext context;
  private DocumentCursor inner;
  private String place;
  private int count;

  ArchiveCursor(String uri, Members members, ReadContext context) {
    this.uri = uri;
    this.members = members;
    this.context = context;
  }

  @Override
  public ReadItem next() throws IOException {
    while (true) {
      if (inner != null) {
        ReadItem item = inside();
        if (item != null) {
          return item;
        }
      }
      Member member = members.next();
      if (member == null) {
        return null;
      }
      if (++count > MAX_MEMBERS) {
        throw new DocumentException(
            "too_many", "The archive has more than " + MAX_MEMBERS + " members; split it.");
      }
      place = uri + "!/" + member.name();
      ReadItem item = begin(member);
      if (item != null) {
        return item;
      }
    }
  }

  /** Begins a member; an item if there is nothing in it to go on with. */
  private ReadItem begin(Member member) {
    try {
      if (member.refused() != null) {
        throw member.refused();
      }
      if (member.hasUnsafeName()) {
        throw new DocumentException(
            "unsafe_name", "The member's name leads out of the archive; rename it.");
      }
      Content content =
          Content.of(
              place,
              member.fileName(),
              member.size(),
              CloseShieldInputStream.wrap(member.stream()),
              null);
      if (member.isMacMetadata()) {
        byte[] bytes = SingleDocument.read(content, context.maxBytes());
        return ReadItem.of(RawDocument.of(place, bytes).drop("macos-metadata"));
      }
      inner = context.open(content, Nesting.MEMBER);
      return null;
    } catch (IOException | RuntimeException e) {
      return failed(e);
    }
  }

  private ReadItem inside() {
    try {
      ReadItem item = inner.next();
      if (item == null) {
        inner.close();
        inner = null;
      }
      return item;
    } catch (IOException | RuntimeException e) {
      inner = null;
      return failed(e);
    }
  }

  private ReadItem failed(Exception e) {
    return ReadItem.failed(
        place,
        e instanceof RuntimeException known
            ? known
            : new DocumentException(
                "corrupt",
                "The member is damaged ("
                    + e.getMessage()
                    + "); pack or fetch the archive again."));
  }

  @Override
  public void close() throws IOException {
    members.close();
  }
}
