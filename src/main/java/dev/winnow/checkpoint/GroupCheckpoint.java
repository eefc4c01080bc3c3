package dev.winnow.checkpoint;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import dev.winnow.model.Article;
import dev.winnow.model.Failure;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The cleaned documents of a group of files: those that earlier attempts have kept, and those that
 * this attempt adds. A file is known by a key, which changes with its content; its documents and
 * failures are numbered from 0, in the order in which they are read.
 */
public final class GroupCheckpoint {
  private final WorkFolder work;
  private final int group;
  private final Map<String, FileProgress> files = new HashMap<>();
  private final CheckpointWriter writer;

  /**
   * The checkpoint of a group.
   *
   * @param keys the keys of its files; what is kept of any other file is left out
   */
  public GroupCheckpoint(WorkFolder work, int group, Collection<String> keys) {
    this.work = work;
    this.group = group;
    this.writer = new CheckpointWriter(work, group);
    if (work.resumed()) {
      keys.forEach(key -> files.put(key, new FileProgress()));
    }
  }

  /** Gives each document and each failure that is kept, once, in no particular order. */
  public void replay(Consumer<Article> articles, Consumer<Failure> failures) throws IOException {
    for (byte[] checkpoint : work.checkpoints(group)) {
      replay(checkpoint, articles, failures);
    }
  }

  private void replay(byte[] checkpoint, Consumer<Article> articles, Consumer<Failure> failures)
      throws IOException {
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(
                new ZstdInputStreamNoFinalizer(new ByteArrayInputStream(checkpoint))))) {
      FileProgress file = null;
      for (int kind = in.read(); kind >= 0; kind = in.read()) {
        switch (EntryKind.of(kind)) {
          case FILE -> file = files.get(in.readUTF());
          case ARTICLE -> {
            boolean wanted = isWanted(file, in.readInt());
            Article article = CheckpointWriter.ARTICLES.decode(in);
            if (wanted) {
              articles.accept(article);
            }
          }
          case FAILURE -> {
            boolean wanted = isWanted(file, in.readInt());
            Failure failure = CheckpointWriter.FAILURES.decode(in);
            if (wanted) {
              failures.accept(failure);
            }
          }
          case END -> {
            int total = in.readInt();
            if (file != null) {
              file.end(total);
            }
          }
        }
      }
    }
  }

  private static boolean isWanted(FileProgress file, int number) {
    return file != null && file.add(number);
  }

  /** Whether all documents of a file are kept, so that it need not be read. */
  public boolean isWhole(String key) {
    FileProgress file = files.get(key);
    return file != null && file.isWhole();
  }

  /** Whether a document or failure of a file is kept. */
  public boolean has(String key, int number) {
    FileProgress file = files.get(key);
    return file != null && file.has(number);
  }

  /** Keeps a document. */
  public void keep(String key, int number, Article article) throws IOException {
    writer.article(key, number, article);
  }

  /** Keeps a failure. */
  public void keep(String key, int number, Failure failure) throws IOException {
    writer.failure(key, number, failure);
  }

  /**
   * Says that a file was read to its end.
   *
   * @param total the number of its documents and failures
   */
  public void end(String key, int total) throws IOException {
    writer.end(key, total);
  }

  /** Writes what is not written yet. */
  public void flush() throws IOException {
    writer.flush();
  }
}
