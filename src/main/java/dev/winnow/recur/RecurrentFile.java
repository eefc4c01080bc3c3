package dev.winnow.recur;

import dev.winnow.recur.blocks.BlockZone;
import dev.winnow.yaml.ConfigException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The learned blocks as text: a first line with format and version, then a block a line, those in
 * most documents first, with tabs between its key (16 hex digits), its zone, the numbers of stories
 * and of documents, its scope, and the beginning of one of its copies. The last is for people, who
 * may delete lines; Winnow does not read it.
 */
final class RecurrentFile {
  /** The first line; another version of keys or columns has another number. */
  static final String HEADER = "winnow-recurrence 1";

  private static final int COLUMNS = 6;

  private RecurrentFile() {}

  /** The file with these blocks. */
  static String of(Collection<Recurrent> blocks) {
    StringBuilder file = new StringBuilder(HEADER).append('\n');
    blocks.stream()
        .sorted(new Recurrent.ByDocuments().reversed())
        .forEach(block -> file.append(line(block)));
    return file.toString();
  }

  private static String line(Recurrent block) {
    return String.join(
        "\t",
        hex(block.key()),
        block.zone().label(),
        Integer.toString(block.stories()),
        Integer.toString(block.documents()),
        block.scope(),
        block.example() + "\n");
  }

  private static String hex(long key) {
    String digits = Long.toHexString(key);
    return "0".repeat(16 - digits.length()) + digits;
  }

  /**
   * The blocks of a file.
   *
   * @param name the name that complaints begin with
   * @throws ConfigException if it is no such file
   */
  static List<Recurrent> read(String name, String content) {
    List<String> lines = content.lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
      throw new ConfigException(
          name + ":1: not what this version has learned: expected '" + HEADER + "'");
    }
    List<Recurrent> blocks = new ArrayList<>(lines.size());
    Set<Long> keys = new HashSet<>();
    for (int i = 1; i < lines.size(); i++) {
      String place = name + ":" + (i + 1) + ": ";
      Recurrent block = block(lines.get(i).split("\t", COLUMNS), place);
      if (!keys.add(block.key())) {
        throw new ConfigException(place + "the block '" + hex(block.key()) + "' stands here twice");
      }
      blocks.add(block);
    }
    return blocks;
  }

  private static Recurrent block(String[] columns, String place) {
    if (columns.length < COLUMNS) {
      throw new ConfigException(
          place
              + "expected "
              + COLUMNS
              + " columns with tabs between them, found "
              + columns.length);
    }
    if (!columns[0].matches("[0-9a-f]{16}")) {
      throw new ConfigException(
          place + "expected a key of 16 hex digits, found '" + columns[0] + "'");
    }
    BlockZone zone =
        BlockZone.of(columns[1])
            .orElseThrow(
                () ->
                    new ConfigException(
                        place + "unknown zone '" + columns[1] + "'; known: " + zones()));
    return new Recurrent(
        Long.parseUnsignedLong(columns[0], 16),
        zone,
        number(columns[2], place),
        number(columns[3], place),
        columns[4],
        columns[5]);
  }

  private static List<String> zones() {
    List<String> labels = new ArrayList<>();
    for (BlockZone zone : BlockZone.values()) {
      labels.add(zone.label());
    }
    labels.sort(Comparator.naturalOrder());
    return labels;
  }

  private static int number(String column, String place) {
    if (!column.matches("[0-9]{1,9}")) {
      throw new ConfigException(place + "expected a number, found '" + column + "'");
    }
    return Integer.parseInt(column);
  }
}
