package dev.winnow.write;

import dev.winnow.io.AtomicFile;
import dev.winnow.io.Location;
import dev.winnow.write.card.DataCard;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.ResourceId;

/**
 * The data card of an output folder: {@value #NAME}. A file of this name that Winnow did not write
 * is left alone.
 *
 * @param folder the output folder
 */
public record CardFile(String folder) {
  /** The name of the file. */
  public static final String NAME = "README.md";

  private static final int HEAD_BYTES = 4096;

  /** Writes the card, unless the folder has a file of this name that somebody else wrote. */
  void write(DataCard card) throws IOException {
    String head = head();
    if (head == null || head.contains(DataCard.MARK)) {
      new AtomicFile(path()).write(card.text());
    }
  }

  /** Deletes the card of an earlier run, if there is one. */
  public void delete() throws IOException {
    String head = head();
    if (head != null && head.contains(DataCard.MARK)) {
      FileSystems.delete(List.of(file()));
    }
  }

  /** The beginning of the file; null if there is none. */
  private String head() throws IOException {
    if (Location.local(folder) == null && !isStored()) {
      return null;
    }
    try (InputStream in = Channels.newInputStream(FileSystems.open(file()))) {
      return new String(in.readNBytes(HEAD_BYTES), StandardCharsets.UTF_8);
    } catch (FileNotFoundException e) {
      return null;
    }
  }

  /** An object store throws exceptions of its own for an object that is not there. */
  private boolean isStored() throws IOException {
    return FileSystems.match(path(), EmptyMatchTreatment.DISALLOW).status()
        == MatchResult.Status.OK;
  }

  private ResourceId file() {
    return FileSystems.matchNewResource(path(), false);
  }

  private String path() {
    return (folder.endsWith("/") ? folder : folder + "/") + NAME;
  }
}
