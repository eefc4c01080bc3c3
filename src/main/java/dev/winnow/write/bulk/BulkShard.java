package dev.winnow.write.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.winnow.io.OutputFolder;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes the files of a shard.
 *
 * @param files the sink
 * @param folder the folder below the output folder, such as {@code records}
 * @param index the index that the lines go to
 */
record BulkShard(BulkFiles files, String folder, String index) implements Serializable {

  /** Writes lines, in the order of their ids, to as many files as their size asks for. */
  void write(int shard, Map<String, byte[]> byId) throws IOException {
    List<byte[]> lines = new ArrayList<>();
    long bytes = 0;
    int file = 0;
    for (Map.Entry<String, byte[]> each : byId.entrySet()) {
      byte[] action = action(each.getKey());
      long more = action.length + each.getValue().length + 1L;
      if (bytes > 0 && bytes + more > files.maxFileBytes()) {
        write(shard, file++, lines);
        lines.clear();
        bytes = 0;
      }
      lines.add(action);
      lines.add(each.getValue());
      bytes += more;
    }
    write(shard, file, lines);
  }

  private void write(int shard, int file, List<byte[]> lines) throws IOException {
    new OutputFolder(files.path())
        .write(
            folder,
            files.nameOf(shard, file),
            out -> {
              for (int i = 0; i < lines.size(); i += 2) {
                out.write(lines.get(i));
                out.write(lines.get(i + 1));
                out.write('\n');
              }
            });
  }

  /** The name of an index and an id have no character that JSON escapes. */
  private byte[] action(String id) {
    return ("{\"index\":{\"_index\":\"" + index + "\",\"_id\":\"" + id + "\"}}\n").getBytes(UTF_8);
  }
}
