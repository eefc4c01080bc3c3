package dev.winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One corpus in each format in one folder, read on each engine. {@code -Darticles} gives the number
 * of articles, {@code -Dengines} the engines; each but Direct is run by the launcher.
 */
class EveryFormatTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int ARTICLES = Integer.getInteger("articles", 200);
  private static final String DIRECT = "direct";

  @TempDir private Path folder;

  static List<String> engines() {
    return List.of(System.getProperty("engines", DIRECT).split(",", -1));
  }

  @BeforeEach
  void write() throws IOException {
    CorpusInEachFormat.write(Files.createDirectories(folder.resolve("in")), ARTICLES);
  }

  /** The same bytes are one document, so that a record names all formats as its places. */
  @ParameterizedTest
  @MethodSource("engines")
  void formatsHoldTheSameTexts(String engine) throws IOException, InterruptedException {
    List<JsonNode> records = records(run(engine));
    assertThat(records).hasSizeGreaterThan(ARTICLES);
    Map<String, Set<String>> hashes = new TreeMap<>();
    Map<String, Integer> counts = new TreeMap<>();
    for (JsonNode record : records) {
      String hash = DigestUtils.sha256Hex(record.get("text").asText());
      for (String format : formats(record)) {
        hashes.computeIfAbsent(format, each -> new TreeSet<>()).add(hash);
        counts.merge(format, 1, Integer::sum);
      }
    }

    assertThat(hashes.keySet())
        .containsAll(CorpusInEachFormat.PLAIN)
        .containsAll(CorpusInEachFormat.PAGES)
        .hasSize(CorpusInEachFormat.PLAIN.size() + CorpusInEachFormat.PAGES.size());
    assertThat(counts.values()).containsOnly(ARTICLES);
    assertThat(hashes.get("plain")).hasSize(ARTICLES);
    assertThat(new TreeSet<>(hashes.values().stream().map(Set::toString).toList())).hasSize(1);
  }

  private Path run(String engine) throws IOException, InterruptedException {
    Path pipeline =
        Files.writeString(
            folder.resolve("p.yaml"),
            """
            pipeline:
              type: chain
              source: {type: ReadFiles, config: {path: input}}
              transforms: [{type: Extract}, {type: Split}]
              sink: {type: WriteJson, config: {path: output}}
            """);
    Path out = folder.resolve("out");
    List<String> arguments =
        List.of("run", pipeline.toString(), "--input=" + folder.resolve("in"), "--output=" + out);
    if (engine.equals(DIRECT)) {
      Cli run = Cli.run(arguments.toArray());
      assertThat(run.code()).as(run.err()).isZero();
      return out;
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of("winnow").toAbsolutePath().toString());
    command.addAll(arguments);
    command.add("--runner=" + engine);
    Path log = folder.resolve("log");
    ProcessBuilder launcher =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    launcher.environment().put("WINNOW_JAVA_OPTS", "-XX:TieredStopAtLevel=1 -Xmx1g");
    assertThat(launcher.start().waitFor()).as(Files.readString(log)).isZero();
    return out;
  }

  private static List<JsonNode> records(Path out) throws IOException {
    List<JsonNode> records = new ArrayList<>();
    try (Stream<Path> parts = Files.list(out.resolve("records"))) {
      for (Path part : parts.sorted().toList()) {
        for (String line : Files.readAllLines(part)) {
          records.add(JSON.readTree(line));
        }
      }
    }
    return records;
  }

  /** The files, or the folders of files, that a record names as its places. */
  private Set<String> formats(JsonNode record) {
    Set<String> formats = new TreeSet<>();
    formats.add(format(record.get("uri").asText()));
    record.get("also_at").forEach(place -> formats.add(format(place.asText())));
    return formats;
  }

  private String format(String uri) {
    return uri.substring(folder.resolve("in").toString().length() + 1).split("[/#!]", 2)[0];
  }
}
