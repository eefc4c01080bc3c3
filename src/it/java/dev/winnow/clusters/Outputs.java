package dev.winnow.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What runs wrote. */
final class Outputs {
  private static final List<String> FOLDERS = List.of("records", "removals", "failures");

  private Outputs() {}

  /** Asserts that a run is complete and has, byte for byte, what another wrote. */
  static void assertSame(Run run, Path expected) throws IOException {
    assertThat(run.code()).as(run.said()).isZero();
    Map<String, String> wanted = files(expected);
    Map<String, String> found = files(run.output());
    assertThat(found.keySet()).as(run.log().toString()).isEqualTo(wanted.keySet());
    wanted.forEach(
        (name, content) ->
            assertThat(found.get(name).equals(content)).as(run.output() + "/" + name).isTrue());
    assertThat(Files.readString(run.output().resolve("_run.json")))
        .isEqualTo(Files.readString(expected.resolve("_run.json")));
  }

  /** The content of all shards; a temporary file that was left would be one too. */
  private static Map<String, String> files(Path output) throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (String folder : FOLDERS) {
      try (Stream<Path> list = Files.list(output.resolve(folder))) {
        for (Path file : list.toList()) {
          if (!file.getFileName().toString().startsWith(".")) {
            files.put(folder + "/" + file.getFileName(), Files.readString(file));
          }
        }
      }
    }
    return files;
  }
}
