package dev.winnow.cli.output;

import dev.winnow.read.FoundFile;
import dev.winnow.read.ReadFiles;
import dev.winnow.yaml.ConfigException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/**
 * The files of an input before a run.
 *
 * @param files their number
 * @param bytes the size of their articles as text, estimated from the names of the files
 */
public record InputCheck(long files, long bytes) {
  private static final int COMPRESSED_BY = 4;
  private static final Pattern COMPRESSED =
      Pattern.compile(".*\\.(gz|tgz|zst|zstd|bz2|xz|zip|parquet)", Pattern.CASE_INSENSITIVE);

  /** At least as much of a page is markup. */
  private static final int PAGE_BYTES_OF_ONE_OF_TEXT = 4;

  private static final Pattern PAGES =
      Pattern.compile(".*\\.(x?html?|warc)(\\.[a-z0-9]+)?", Pattern.CASE_INSENSITIVE);

  /**
   * Counts and checks the files.
   *
   * @param output the folder that is written to; null if none is
   * @throws ConfigException if there is none, one lies where the run will write, or the run will
   *     write below an input
   */
  public static InputCheck of(ReadFiles source, OutputPlace output) {
    List<String> inputs = source.path();
    if (output != null) {
      inputs.forEach(input -> checkApart(input, output));
    }
    AtomicLong links = new AtomicLong();
    AtomicLong files = new AtomicLong();
    AtomicLong bytes = new AtomicLong();
    try {
      source
          .listing()
          .list(
              inputs,
              file -> {
                if (file.skipped() != null) {
                  links.addAndGet(file.isLink() ? 1 : 0);
                  return;
                }
                if (output != null && output.holds(file.uri())) {
                  throw new ConfigException(
                      "--output: '" + file.uri() + "' is input and lies in the output folder");
                }
                files.incrementAndGet();
                bytes.addAndGet(asText(file));
              });
    } catch (FileNotFoundException e) {
      throw new ConfigException("--input: there is nothing at '" + e.getMessage() + "'");
    } catch (ConfigException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new ConfigException(
          "--input: '"
              + String.join("', '", inputs)
              + "' cannot be listed: "
              + StorageProblem.sentence(inputs.get(0), e));
    }
    if (files.get() == 0) {
      throw new ConfigException(
          "--input: there is no file in '"
              + String.join("', '", inputs)
              + "'"
              + (source.exclude().isEmpty() ? "" : " that 'exclude' leaves")
              + (links.get() == 0
                  ? ""
                  : "; 'follow_links: true' of the source follows the links that lead out of it"));
    }
    return new InputCheck(Math.min(files.get(), source.limit()), bytes.get());
  }

  /** Refuses an output below an input: a later run would read it as documents. */
  private static void checkApart(String input, OutputPlace output) {
    OutputPlace place = OutputPlace.of(input);
    if (place.holds(output.folder())) {
      throw new ConfigException(
          "--output: '"
              + output.folder()
              + "' lies below the input '"
              + place.folder()
              + "', and a later run would read it as documents; give a folder elsewhere");
    }
  }

  private static long asText(FoundFile file) {
    long plain = Math.max(0, file.bytes());
    if (COMPRESSED.matcher(file.uri()).matches()) {
      plain *= COMPRESSED_BY;
    }
    return PAGES.matcher(file.uri()).matches() ? plain / PAGE_BYTES_OF_ONE_OF_TEXT : plain;
  }
}
