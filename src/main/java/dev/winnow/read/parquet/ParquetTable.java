package dev.winnow.read.parquet;

import dev.winnow.model.DocumentException;
import dev.winnow.read.format.Content;
import dev.winnow.read.format.DocumentCursor;
import dev.winnow.read.format.FileFormat;
import dev.winnow.read.format.ReadContext;
import dev.winnow.read.format.Spool;
import dev.winnow.read.table.Rows;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import org.apache.parquet.schema.MessageType;

/**
 * Tables in Apache Parquet, a document a row. They are told by their first bytes; a file that is
 * named {@code .parquet} is nothing else.
 */
public final class ParquetTable implements FileFormat {
  private static final byte[] MARK = {'P', 'A', 'R'};
  private static final int MARK_BYTES = 4;

  /** A page or the footer follows the mark, and has control characters near its beginning. */
  private static final int LOOK_BYTES = 32;

  @Override
  public String name() {
    return "parquet";
  }

  @Override
  public boolean recognizes(Content content) throws IOException {
    return content.isNamed("parquet") || isMarked(content.head());
  }

  /** {@inheritDoc} A row group belongs to the part in which it begins. */
  @Override
  public boolean hasParts(Content content) throws IOException {
    return isMarked(content.head());
  }

  @Override
  public DocumentCursor open(Content content, ReadContext context) throws IOException {
    if (!isMarked(content.head())) {
      throw new DocumentException(
          "corrupt",
          "The file is no Parquet file: its first bytes are not 'PAR1'; fetch it again.");
    }
    SeekableByteChannel channel =
        content.seekable() == null ? Spool.of(content.stream()) : content.seekable().open();
    try {
      Footer footer = Footer.of(channel);
      Rows rows = new Rows(context.fields(), context.maxBytes());
      MessageType columns = Projection.of(footer.schema(), rows);
      RowGroups groups = new RowGroups(content, channel, footer, columns, rows, context.maxBytes());
      groups.check();
      return groups;
    } catch (DocumentException e) {
      channel.close();
      if (content.part().isLater()) {
        return () -> null;
      }
      throw e;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** Whether the bytes begin with {@code PAR1}, or {@code PARE}, and are no text. */
  private static boolean isMarked(byte[] head) {
    for (int i = 0; i < MARK.length; i++) {
      if (head.length <= MARK_BYTES || head[i] != MARK[i]) {
        return false;
      }
    }
    boolean isBinary = false;
    for (int i = MARK_BYTES; i < Math.min(head.length, LOOK_BYTES); i++) {
      isBinary |= head[i] >= 0 && head[i] < ' ' && !Character.isWhitespace(head[i]);
    }
    return isBinary && (head[MARK_BYTES - 1] == '1' || head[MARK_BYTES - 1] == 'E');
  }
}
