package dev.winnow.checkpoint;

import dev.winnow.io.OutputFolder;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The work folder of a run: checkpoints, in a folder for each group of files.
 *
 * @param path its path, local or on any Beam filesystem
 * @param groups the number of groups, from 1
 * @param resumed whether an earlier attempt may have left checkpoints
 */
public record WorkFolder(String path, int groups, boolean resumed) implements Serializable {
  /** Its name in the output folder. */
  public static final String NAME = "_resume";

  /** A file of a work folder, or the temporary name of one, below that folder. */
  static final Pattern FILE =
      Pattern.compile(
          "\\.?(" + WorkManifest.NAME + "|\\d{5}/\\.?" + CheckpointFile.NAME + ")(\\..*\\.tmp)?");

  /** The work folder in an output folder. */
  public static String in(String output) {
    return output.endsWith("/") ? output + NAME : output + "/" + NAME;
  }

  /** Writes a checkpoint as a whole, under a name that tells its content. */
  void write(int group, byte[] content) throws IOException {
    new OutputFolder(path)
        .write(folder(group), CheckpointFile.nameOf(content), out -> out.write(content));
  }

  /** The content of each whole checkpoint of a group, one after the other, by name. */
  Iterable<byte[]> checkpoints(int group) throws IOException {
    if (!resumed) {
      return List.of();
    }
    String folder = path + "/" + folder(group);
    List<String> files = new ArrayList<>();
    for (String name : new WorkFiles(folder).names()) {
      if (name.matches(CheckpointFile.NAME)) {
        files.add(folder + "/" + name);
      }
    }
    return () -> files.stream().map(CheckpointFile::read).filter(each -> each != null).iterator();
  }

  private static String folder(int group) {
    return String.format(Locale.ROOT, "%05d", group);
  }
}
