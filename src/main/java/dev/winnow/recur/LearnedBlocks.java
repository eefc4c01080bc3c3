package dev.winnow.recur;

import dev.winnow.yaml.ConfigException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The recurring blocks that an earlier run has learned. They travel as the text of their file, so
 * that no worker needs the file.
 */
public final class LearnedBlocks implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String content;
  private transient volatile RecurrentTable table;

  private LearnedBlocks(String content) {
    this.content = content;
  }

  /** No blocks. */
  public static LearnedBlocks none() {
    return new LearnedBlocks(RecurrentFile.HEADER + "\n");
  }

  /**
   * The blocks of a file.
   *
   * @param name the name that complaints begin with
   * @throws ConfigException if it is no file of this version
   */
  public static LearnedBlocks read(String name, String content) {
    RecurrentFile.read(name, content);
    return new LearnedBlocks(content);
  }

  /** The content of the file. */
  String content() {
    return content;
  }

  /**
   * The file of these blocks and of those that this run has found. A block in both has the counts
   * of this run. {@link Recurrent#NONE} is none.
   */
  String with(List<Recurrent> found) {
    Map<Long, Recurrent> byKey = new TreeMap<>();
    blocks().forEach(block -> byKey.put(block.key(), block));
    found.stream()
        .filter(block -> !block.equals(Recurrent.NONE))
        .forEach(block -> byKey.put(block.key(), block));
    return RecurrentFile.of(byKey.values());
  }

  private List<Recurrent> blocks() {
    return RecurrentFile.read("", content);
  }

  RecurrentTable table() {
    RecurrentTable current = table;
    if (current == null) {
      current = RecurrentTable.of(blocks());
      table = current;
    }
    return current;
  }

  /** A hash of the blocks, which identifies them in the configuration of a record. */
  @Override
  public String toString() {
    return "learned:" + DigestUtils.sha256Hex(content);
  }
}
