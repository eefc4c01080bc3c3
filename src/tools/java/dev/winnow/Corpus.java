package dev.winnow;

import dev.winnow.model.RawDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The documents of a benchmark, served in turn: the files below the folder that the system property
 * {@code corpus} names, or articles that are made up. Counts what it serves, for {@link CpuRate}.
 */
public final class Corpus {
  private static final int MADE_UP = 500;

  /** Benchmarks run in one thread. */
  private static long served;

  private static long servedDocuments;

  private final List<RawDocument> documents;
  private int next;

  private Corpus(List<RawDocument> documents) {
    this.documents = documents;
  }

  /** The corpus that the system properties ask for. */
  public static Corpus load() {
    String folder = System.getProperty("corpus", "");
    return new Corpus(folder.isEmpty() ? madeUp() : below(Path.of(folder)));
  }

  /** The pages that the system properties ask for: those below the folder, or made-up ones. */
  public static Corpus pages() {
    String folder = System.getProperty("corpus", "");
    return new Corpus(folder.isEmpty() ? madeUpPages() : below(Path.of(folder)));
  }

  /** The bytes served since the program started. */
  static long served() {
    return served;
  }

  /** The documents served since the program started. */
  static long servedDocuments() {
    return servedDocuments;
  }

  /** All documents. */
  public List<RawDocument> documents() {
    return documents;
  }

  /** The index of the next document to measure. */
  public int next() {
    next = next + 1 == documents.size() ? 0 : next + 1;
    served += documents.get(next).bytes().length;
    servedDocuments++;
    return next;
  }

  private static List<RawDocument> madeUp() {
    List<RawDocument> documents = new ArrayList<>();
    for (int i = 0; i < MADE_UP; i++) {
      byte[] bytes = MadeUpArticle.text(i).getBytes(StandardCharsets.UTF_8);
      documents.add(document(i + ".txt", bytes));
    }
    return documents;
  }

  private static List<RawDocument> madeUpPages() {
    List<RawDocument> documents = new ArrayList<>();
    for (int i = 0; i < MADE_UP; i++) {
      byte[] bytes = MadeUpPage.html(i).getBytes(StandardCharsets.UTF_8);
      documents.add(document(i + ".html", bytes));
    }
    return documents;
  }

  private static List<RawDocument> below(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().map(Corpus::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RawDocument read(Path file) {
    try {
      return document(file.toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RawDocument document(String uri, byte[] bytes) {
    return new RawDocument(DigestUtils.sha256Hex(bytes), uri, bytes);
  }
}
