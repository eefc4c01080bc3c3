package dev.winnow.cli.output;

import dev.winnow.io.Location;
import dev.winnow.write.SummaryWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What runs have written to an output folder, and what those that were stopped left there. */
interface RunFiles {
  /** The file in the folder itself that says that a run is complete. */
  String SUMMARY = SummaryWriter.NAME;

  /** What a run that was stopped left of the file that says that it is complete. */
  Pattern MARK = Pattern.compile("\\._run\\.json\\..*\\.tmp");

  /** The folders of everything else. */
  List<String> FOLDERS = List.of("records", "removals", "failures");

  /** A shard, or what a run that was stopped left of one. */
  Pattern SHARD = Pattern.compile("\\.?part-\\d+-of-\\d+\\.jsonl(\\..*\\.tmp)?");

  /** A folder for a window of a stream. */
  Pattern WINDOW = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9-]{8}Z");

  /** A file in the folder of a window, or what is left of one. */
  Pattern PART = Pattern.compile("\\.?part-\\d+-\\d+\\.jsonl(\\..*\\.tmp)?");

  /** Those of a folder, which need not be there. */
  static RunFiles in(String folder) {
    Path local = Location.local(folder);
    return local == null ? new RemoteRunFiles(folder) : new LocalRunFiles(local);
  }

  /** Whether the folder holds anything, be it of a run or not. */
  boolean isAnythingThere() throws IOException;

  /** Writes a file to the folder and removes it. */
  void probe() throws IOException;

  /** Deletes what runs have written, the mark of completeness first; the rest is left alone. */
  void delete() throws IOException;
}
