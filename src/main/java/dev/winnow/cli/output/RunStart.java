package dev.winnow.cli.output;

import dev.winnow.checkpoint.WorkFolder;
import dev.winnow.checkpoint.WorkManifest;
import dev.winnow.write.CardFile;
import dev.winnow.yaml.ConfigException;
import java.io.IOException;

/**
 * How a run that ends begins in its output folder: from nothing, or where a run that died stopped.
 *
 * @param place the output folder
 * @param manifest what this run is
 * @param work where it keeps cleaned documents
 */
public record RunStart(OutputPlace place, WorkManifest manifest, WorkFolder work) {

  /**
   * Decides how a run begins. Nothing is written yet.
   *
   * @param resume whether it continues a run that died, if there is one
   * @throws ConfigException if the folder holds anything else
   */
  public static RunStart of(OutputPlace place, WorkManifest manifest, boolean resume) {
    String folder = WorkFolder.in(place.folder());
    WorkManifest earlier = resume ? resumable(place, folder) : null;
    if (earlier == null) {
      return new RunStart(place, manifest, new WorkFolder(folder, manifest.groups(), false));
    }
    if (!earlier.run().equals(manifest.run())) {
      throw refused(place, "holds a run of " + difference(earlier, manifest));
    }
    return new RunStart(place, earlier, new WorkFolder(folder, earlier.groups(), true));
  }

  /** The run that died; null if the folder is empty. */
  private static WorkManifest resumable(OutputPlace place, String folder) {
    RunFiles files = RunFiles.in(place.folder());
    WorkManifest earlier;
    try {
      if (files.isComplete()) {
        if (WorkManifest.isIn(folder)) {
          return WorkManifest.read(folder);
        }
        throw refused(place, "holds a complete run, of which nothing is left to do");
      }
      earlier = WorkManifest.read(folder);
      if (earlier == null && files.isAnythingWholeThere()) {
        throw refused(place, "has content, but no run that can be continued");
      }
    } catch (ConfigException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw refused(place, "holds a run that cannot be continued: " + e.getMessage());
    } catch (IOException | RuntimeException e) {
      throw refused(place, "cannot be read: " + StorageProblem.sentence(place.folder(), e));
    }
    return earlier;
  }

  private static String difference(WorkManifest earlier, WorkManifest now) {
    if (!earlier.version().equals(now.version())) {
      return "Winnow " + earlier.version() + ", and this is Winnow " + now.version();
    }
    return earlier.config().equals(now.config())
        ? "other options of its source or its pipeline"
        : "another configuration: " + earlier.config() + ", not " + now.config();
  }

  private static ConfigException refused(OutputPlace place, String how) {
    return new ConfigException(
        "--resume: the folder '"
            + place.folder()
            + "' "
            + how
            + "; give another folder, or --overwrite instead of --resume");
  }

  /** Whether the run was complete when its process died, so that only its traces are left. */
  public boolean isComplete() throws IOException {
    return work.resumed() && RunFiles.in(place.folder()).isComplete();
  }

  /**
   * Makes the folder ready. The cleaned documents of a run that continues stay.
   *
   * @param overwrite whether an earlier run is removed
   * @throws ConfigException if there is content, and nothing said that it may go
   */
  public void prepare(boolean overwrite) {
    if (!work.resumed()) {
      // What a resumed run finds here are files that were not yet whole.
      place.prepare(overwrite);
    }
    try {
      if (work.resumed()) {
        RunFiles files = RunFiles.in(place.folder());
        files.probe();
        files.delete();
        new CardFile(place.folder()).delete();
      } else {
        manifest.write(work.path());
      }
    } catch (IOException | RuntimeException e) {
      throw place.notWritable(e);
    }
  }

  /** Removes the cleaned documents, when the run is complete. */
  public void finish() throws IOException {
    WorkManifest.delete(work.path());
  }
}
