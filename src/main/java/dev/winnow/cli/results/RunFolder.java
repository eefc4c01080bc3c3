package dev.winnow.cli.results;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.winnow.cli.console.Problem;
import dev.winnow.cli.output.OutputPlace;
import dev.winnow.write.SummaryWriter;
import dev.winnow.yaml.ConfigException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;

/**
 * The output folder of a complete run.
 *
 * @param folder its place; a local one is absolute
 * @param pipeline the pipeline of the run
 * @param config the hash of its pipeline and rules
 * @param version the version of Winnow that ran
 * @param summary its numbers
 */
public record RunFolder(
    String folder, String pipeline, String config, String version, RunSummary summary) {

  /**
   * The run that a folder holds.
   *
   * @param command the command that reads it, which begins each message
   * @throws ConfigException if it holds none, or a run that is not complete
   */
  public static RunFolder in(String command, String path) {
    OutputPlace place = OutputPlace.of(path);
    String file = place.folder() + "/" + SummaryWriter.NAME;
    try (InputStream in =
        Channels.newInputStream(FileSystems.open(FileSystems.matchNewResource(file, false)))) {
      JsonNode run = new ObjectMapper().readTree(in);
      return new RunFolder(
          place.folder(),
          run.path("pipeline").asText(),
          run.path("config").asText(),
          run.path("version").asText(),
          RunSummary.read(place));
    } catch (FileNotFoundException e) {
      throw new ConfigException(
          command
              + ": '"
              + path
              + "' holds no complete run: no "
              + SummaryWriter.NAME
              + " is there; name the output folder of a run that is done");
    } catch (IOException | RuntimeException e) {
      throw new ConfigException(
          command + ": '" + path + "' cannot be read: " + Problem.sentence(e));
    }
  }

  /** The files of a sort, such as {@code records}, in the order of ids. */
  public List<String> files(String sort) {
    return summary.files(folder + "/" + sort + "/");
  }
}
