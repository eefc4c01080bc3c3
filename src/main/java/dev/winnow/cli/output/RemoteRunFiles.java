package dev.winnow.cli.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResolveOptions.StandardResolveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;

/** Run files in a folder of another Beam filesystem. */
record RemoteRunFiles(String folder) implements RunFiles {

  @Override
  public boolean isAnythingThere() throws IOException {
    return !matched("**").isEmpty();
  }

  @Override
  public boolean isAnythingWholeThere() throws IOException {
    return matched("**").stream()
        .anyMatch(file -> !UNFINISHED.matcher(String.valueOf(file.getFilename())).matches());
  }

  @Override
  public boolean isComplete() throws IOException {
    return !matched(SUMMARY).isEmpty();
  }

  @Override
  public void probe() throws IOException {
    ResourceId probe =
        FileSystems.matchNewResource(folder, true)
            .resolve(".winnow.tmp", StandardResolveOptions.RESOLVE_FILE);
    FileSystems.create(probe, "application/octet-stream").close();
    FileSystems.delete(List.of(probe));
  }

  @Override
  public void delete() throws IOException {
    FileSystems.delete(matched(SUMMARY), StandardMoveOptions.IGNORE_MISSING_FILES);
    delete("*", MARK);
    for (String name : FOLDERS) {
      delete(name + "/*", SHARD);
      delete(name + "/*/*", PART);
    }
  }

  private void delete(String pattern, Pattern names) throws IOException {
    List<ResourceId> files = new ArrayList<>(matched(pattern));
    files.removeIf(file -> !names.matcher(String.valueOf(file.getFilename())).matches());
    FileSystems.delete(files, StandardMoveOptions.IGNORE_MISSING_FILES);
  }

  private List<ResourceId> matched(String pattern) throws IOException {
    String base = folder.endsWith("/") ? folder : folder + "/";
    MatchResult match = FileSystems.match(base + pattern, EmptyMatchTreatment.ALLOW);
    return match.status() == MatchResult.Status.OK
        ? match.metadata().stream().map(MatchResult.Metadata::resourceId).toList()
        : List.of();
  }
}
