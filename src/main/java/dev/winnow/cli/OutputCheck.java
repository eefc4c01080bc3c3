package dev.winnow.cli;

import dev.winnow.write.SummaryWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;

/** What stands in an output folder before a run. */
final class OutputCheck {
  private static final List<String> OF_A_RUN =
      List.of(SummaryWriter.NAME, "report.html", "records/*", "removals/*", "failures/*");

  private final String folder;

  private OutputCheck(String folder) {
    this.folder = folder.endsWith("/") ? folder : folder + "/";
  }

  static OutputCheck of(String folder) {
    return new OutputCheck(folder);
  }

  boolean hasContent() throws IOException {
    return !matched("**").isEmpty();
  }

  /** Removes what an earlier run wrote, the mark of its completeness first, and nothing else. */
  void removeOldRun() throws IOException {
    for (String pattern : OF_A_RUN) {
      FileSystems.delete(matched(pattern), StandardMoveOptions.IGNORE_MISSING_FILES);
    }
  }

  private List<ResourceId> matched(String pattern) throws IOException {
    List<ResourceId> found = new ArrayList<>();
    MatchResult match = FileSystems.match(folder + pattern, EmptyMatchTreatment.ALLOW);
    if (match.status() == MatchResult.Status.OK) {
      match.metadata().forEach(file -> found.add(file.resourceId()));
    }
    return found;
  }
}
