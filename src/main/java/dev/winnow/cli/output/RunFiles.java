package dev.winnow.cli.output;

import dev.winnow.io.Location;
import dev.winnow.write.SummaryWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The files of complete and of stopped runs in an output folder. */
interface RunFiles {
  /** The file in the folder itself that says that a run is complete. */
  String SUMMARY = SummaryWriter.NAME;

  /** The temporary names of files in the folder itself, which a stopped run may leave. */
  Pattern MARK = Pattern.compile("\\.(winnow\\d*|(_run\\.json|README\\.md)\\..*)\\.tmp");

  /** The name of a file that was being written. */
  Pattern UNFINISHED = Pattern.compile("\\..*\\.tmp");

  /** The folders of everything else. */
  List<String> FOLDERS = List.of("records", "removals", "failures");

  /** A shard, or the temporary file of one that a stopped run left. */
  Pattern SHARD =
      Pattern.compile(
          "\\.?(part-\\d+-of-\\d+\\.(jsonl(\\.gz|\\.zst)?|parquet)|bulk-\\d+-of-\\d+-\\d+\\.ndjson)"
              + "(\\..*\\.tmp)?");

  /** A folder for a window of a stream. */
  Pattern WINDOW = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9-]{8}Z");

  /** A file in the folder of a window, or the temporary file of one. */
  Pattern PART = Pattern.compile("\\.?part-\\d+-\\d+\\.jsonl(\\..*\\.tmp)?");

  /** The run files of a folder, which need not exist. */
  static RunFiles in(String folder) {
    Path local = Location.local(folder);
    return local == null ? new RemoteRunFiles(folder) : new LocalRunFiles(local);
  }

  /** Whether the folder holds any file, of a run or not. */
  boolean isAnythingThere() throws IOException;

  /** Whether the folder holds a file other than those that were not yet whole. */
  boolean isAnythingWholeThere() throws IOException;

  /** Whether the folder holds a complete run. */
  boolean isComplete() throws IOException;

  /** Writes a file to the folder and removes it. */
  void probe() throws IOException;

  /** Deletes the files of runs, the mark of completeness first; other files stay. */
  void delete() throws IOException;
}
