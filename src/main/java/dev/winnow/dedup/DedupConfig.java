package dev.winnow.dedup;

import dev.winnow.dedup.settings.DocumentSettings;
import dev.winnow.dedup.settings.IndexFolders;
import dev.winnow.dedup.settings.RepeatSettings;
import dev.winnow.yaml.Shipped;
import java.time.Duration;
import java.util.List;

/**
 * The keys of {@code Dedup} in a pipeline file: its settings, or the file that holds them.
 *
 * @param settings a file of settings, as {@link File} has them, or {@code shipped} for Winnow's
 *     own, which hold if no other settings are given; null if the settings stand here
 * @param index the folders of indexes, of which the run is added to the first; null for those that
 *     the file of settings names, or none
 * @param readOnly whether the run is added to no index; false by default
 * @param paragraphs the settings for paragraphs; null if a file has them
 * @param documents the settings for whole documents; null if they are not compared, or if a file
 *     has the settings
 * @param remember for streams: from 1m to 365d; 7d by default
 * @param patience for streams: from 1m to 7d; 1h by default
 */
public record DedupConfig(
    String settings,
    List<String> index,
    Boolean readOnly,
    RepeatSettings paragraphs,
    DocumentSettings documents,
    Duration remember,
    Duration patience) {
  public DedupConfig {
    boolean silent = settings == null && paragraphs == null && documents == null;
    settings = silent ? Shipped.WORD : settings;
    if ((settings == null) == (paragraphs == null) || settings != null && documents != null) {
      throw new IllegalArgumentException("needs one of 'settings: FILE' and 'paragraphs: …'");
    }
    check("remember", remember, 365);
    check("patience", patience, 7);
  }

  /**
   * A file of settings.
   *
   * @param index the folders of indexes; null for none
   * @param paragraphs the settings for paragraphs; the defaults unless given
   * @param documents the settings for whole documents, which are not compared unless this is given
   */
  public record File(List<String> index, RepeatSettings paragraphs, DocumentSettings documents) {
    public File {
      paragraphs = paragraphs == null ? new RepeatSettings(null, null, null, null) : paragraphs;
      documents = documents == null ? DocumentSettings.OFF : documents;
    }
  }

  /**
   * The settings that stand here or in a file.
   *
   * @param name the name of the step in the pipeline file
   * @param file the content of the file that {@code settings} names; null if it names none
   * @param folders the folders of indexes, as paths that hold everywhere; null for none
   */
  public DedupSettings in(String name, File file, List<String> folders) {
    File said = file == null ? new File(null, paragraphs, documents) : file;
    return new DedupSettings(
        name, said.paragraphs(), said.documents(), indexes(folders), remember, patience);
  }

  private IndexFolders indexes(List<String> folders) {
    boolean reads = readOnly != null && readOnly;
    if (folders == null || folders.isEmpty()) {
      if (reads) {
        throw new IllegalArgumentException("'read_only' is of an index; set 'index' too");
      }
      return null;
    }
    IndexFolders indexes = IndexFolders.of(folders);
    return reads ? indexes.readOnly() : indexes;
  }

  /**
   * Checks the settings of a run that ends.
   *
   * @throws IllegalArgumentException if a key is there that only a stream has
   */
  public void checkBatch() {
    if (remember != null || patience != null) {
      throw new IllegalArgumentException(
          "'remember' and 'patience' are for streams; a run that ends has none");
    }
  }

  private static void check(String key, Duration length, int days) {
    if (length != null && (length.toMinutes() < 1 || length.compareTo(Duration.ofDays(days)) > 0)) {
      throw new IllegalArgumentException(
          "'" + key + "' must be from 1m to " + days + "d, was " + length);
    }
  }
}
