package dev.winnow.checkpoint;

import com.github.luben.zstd.ZstdOutputStreamNoFinalizer;
import dev.winnow.model.Article;
import dev.winnow.model.Failure;
import dev.winnow.shuffle.RecordCoder;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Writes the checkpoints of a group: a stream of entries, compressed by zstd. An entry begins with
 * a byte for its {@link EntryKind}; a file's key stands before what was cleaned of it.
 */
final class CheckpointWriter {
  static final RecordCoder<Article> ARTICLES = RecordCoder.of(Article.class);
  static final RecordCoder<Failure> FAILURES = RecordCoder.of(Failure.class);

  /** At most this much, uncompressed, is cleaned again when a worker dies: a second or two. */
  private static final int CHECKPOINT_BYTES = 4 << 20;

  private static final int FAST_LEVEL = 1;
  private static final int BUFFER_BYTES = 64 << 10;

  private final WorkFolder work;
  private final int group;
  private ByteArrayOutputStream content;
  private DataOutputStream entries;
  private String file;

  CheckpointWriter(WorkFolder work, int group) {
    this.work = work;
    this.group = group;
  }

  void article(String key, int number, Article article) throws IOException {
    begin(key, EntryKind.ARTICLE).writeInt(number);
    ARTICLES.encode(article, entries);
    flushIfFull();
  }

  void failure(String key, int number, Failure failure) throws IOException {
    begin(key, EntryKind.FAILURE).writeInt(number);
    FAILURES.encode(failure, entries);
    flushIfFull();
  }

  void end(String key, int total) throws IOException {
    begin(key, EntryKind.END).writeInt(total);
    flushIfFull();
  }

  /** Writes what is not written yet. */
  void flush() throws IOException {
    if (entries != null) {
      entries.close();
      work.write(group, content.toByteArray());
      entries = null;
    }
  }

  private void flushIfFull() throws IOException {
    if (entries.size() >= CHECKPOINT_BYTES) {
      flush();
    }
  }

  private DataOutputStream begin(String key, EntryKind kind) throws IOException {
    if (entries == null) {
      content = new ByteArrayOutputStream();
      entries =
          new DataOutputStream(
              new BufferedOutputStream(
                  new ZstdOutputStreamNoFinalizer(content, FAST_LEVEL), BUFFER_BYTES));
      file = null;
    }
    if (!key.equals(file)) {
      entries.writeByte(EntryKind.FILE.code());
      entries.writeUTF(key);
      file = key;
    }
    entries.writeByte(kind.code());
    return entries;
  }
}
