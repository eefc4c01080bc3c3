package dev.winnow.cli.output;

import dev.winnow.read.Listing;
import dev.winnow.yaml.ConfigException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Counts and checks the files of an input before a run. */
public final class InputCheck {
  private InputCheck() {}

  /**
   * The number of files.
   *
   * @param output the folder that is written to; null if none is
   * @throws ConfigException if there is none, or one lies where the run will write
   */
  public static long count(List<String> inputs, OutputPlace output) {
    AtomicLong files = new AtomicLong();
    try {
      Listing.list(
          inputs,
          file -> {
            if (output != null && output.holds(file.uri())) {
              throw new ConfigException(
                  "--output: '" + file.uri() + "' is input and lies in the output folder");
            }
            files.incrementAndGet();
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
          "--input: there is no file in '" + String.join("', '", inputs) + "'");
    }
    return files.get();
  }
}
