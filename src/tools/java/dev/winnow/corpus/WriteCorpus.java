package dev.winnow.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/**
 * Writes a made-up corpus: {@code FOLDER/texts/site-NNNNN/NNNNNNNN.txt}, and its duplicates in
 * {@code FOLDER/labels.tsv}. The same arguments give the same bytes.
 */
public final class WriteCorpus {
  private static final String USAGE = "usage: WriteCorpus FOLDER DOCUMENTS [MEDIAN-WORDS [SEED]]";

  private WriteCorpus() {}

  /** Writes it on all cores. */
  public static void main(String[] args) throws IOException {
    if (args.length < 2 || args.length > 4) {
      throw new IllegalArgumentException(USAGE);
    }
    Path folder = Path.of(args[0]);
    int documents = Integer.parseInt(args[1]);
    int words = args.length > 2 ? Integer.parseInt(args[2]) : 300;
    long seed = args.length > 3 ? Long.parseLong(args[3]) : 1;
    if (documents < 1 || words < 1) {
      throw new IllegalArgumentException(USAGE);
    }
    MadeUpCorpus corpus = new MadeUpCorpus(seed, words);
    int sites = (documents + MadeUpCorpus.A_SITE - 1) / MadeUpCorpus.A_SITE;
    IntStream.range(0, sites)
        .parallel()
        .forEach(site -> write(corpus, folder.resolve("texts"), site, documents));
    Files.write(folder.resolve("labels.tsv"), corpus.labels(documents));
  }

  private static void write(MadeUpCorpus corpus, Path folder, int site, int documents) {
    int first = site * MadeUpCorpus.A_SITE;
    int end = Math.min(documents, first + MadeUpCorpus.A_SITE);
    try {
      Files.createDirectories(folder.resolve(MadeUpCorpus.path(first)).getParent());
      for (int i = first; i < end; i++) {
        Files.write(
            folder.resolve(MadeUpCorpus.path(i)), corpus.text(i).getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
