package dev.winnow.cli.output;

import dev.winnow.checkpoint.WorkFolder;
import dev.winnow.checkpoint.WorkManifest;
import dev.winnow.io.Location;
import dev.winnow.write.CardFile;
import dev.winnow.yaml.ConfigException;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * An output folder before a run.
 *
 * @param folder its place; a local one is absolute
 */
public record OutputPlace(String folder) {

  /**
   * The folder that {@code path} names, relative to the working directory if it is local.
   *
   * @throws ConfigException if it is no path
   */
  public static OutputPlace of(String path) {
    try {
      Path local = Location.local(path);
      return new OutputPlace(local == null ? path : local.toAbsolutePath().normalize().toString());
    } catch (InvalidPathException e) {
      throw new ConfigException("'" + path + "' is no path: " + e.getReason());
    }
  }

  /** Whether a file that was found lies in this folder. */
  public boolean holds(String uri) {
    return uri.startsWith(folder.endsWith("/") ? folder : folder + "/");
  }

  /**
   * Makes the folder ready for a run: checks that it can be written to, and removes the files of an
   * earlier run, the mark of completeness first. Other files stay.
   *
   * @throws ConfigException if it has content that is not to be overwritten, or is no folder that
   *     can be written to
   */
  public void prepare(boolean overwrite) {
    RunFiles files = RunFiles.in(folder);
    try {
      if (!overwrite && files.isAnythingThere()) {
        throw new ConfigException("--output: the folder '" + folder + "' " + content(files));
      }
      files.probe();
      files.delete();
      WorkManifest.delete(WorkFolder.in(folder));
      new CardFile(folder).delete();
    } catch (ConfigException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw notWritable(e);
    }
  }

  private String content(RunFiles files) throws IOException {
    return !files.isComplete() && WorkManifest.isIn(WorkFolder.in(folder))
        ? "holds a run that died; give --resume to continue it, or --overwrite to begin anew"
        : "has content; give another or --overwrite";
  }

  /**
   * Makes the folder ready for a stream that resumes: checks that it can be written to, and keeps
   * its content.
   *
   * @throws ConfigException if it is no folder that can be written to
   */
  public void goOn() {
    try {
      RunFiles.in(folder).probe();
    } catch (IOException | RuntimeException e) {
      throw notWritable(e);
    }
  }

  ConfigException notWritable(Exception e) {
    return new ConfigException(
        "--output: the folder '"
            + folder
            + "' cannot be written: "
            + StorageProblem.sentence(folder, e));
  }
}
