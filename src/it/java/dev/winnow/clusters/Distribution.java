package dev.winnow.clusters;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The jars of an engine, as its release has them.
 *
 * @param home its folder
 * @param jars the folder of the jars in it
 */
record Distribution(Path home, Path jars) {
  private static final Path ENGINES = Path.of("target", "engines").toAbsolutePath();

  /** Flink, as {@code src/engines/flink} names it. */
  static Distribution flink() throws IOException {
    return fetched("flink", "lib");
  }

  /** Spark, as {@code src/engines/spark} names it. */
  static Distribution spark() throws IOException {
    return fetched("spark", "jars");
  }

  /** S3Proxy, in the one jar that {@code src/engines/s3} names. */
  static Distribution s3() throws IOException {
    return fetched("s3", "lib");
  }

  /** Kafka, as {@code src/engines/kafka} names it. */
  static Distribution kafka() throws IOException {
    return fetched("kafka", "libs");
  }

  /** All jars, for a class path. */
  String classPath() {
    return jars.resolve("*").toString();
  }

  /**
   * Fetches the jars unless they are there; {@code RELEASE} is written last. Of several processes
   * one does, and the others wait.
   */
  private static synchronized Distribution fetched(String engine, String folder)
      throws IOException {
    Path home = Files.createDirectories(ENGINES.resolve(engine));
    Distribution found = new Distribution(home, home.resolve(folder));
    Path release = home.resolve("RELEASE");
    try (FileChannel lock = FileChannel.open(home.resolve("lock"), CREATE, WRITE)) {
      var unused = lock.lock();
      if (!Files.exists(release)) {
        fetch(engine, found);
        Files.writeString(release, engine + " out of Maven Central\n");
      }
    }
    return found;
  }

  private static void fetch(String engine, Distribution target) throws IOException {
    Path log = target.home().resolve("fetch.log");
    int code =
        Processes.run(
            log,
            List.of(
                Path.of("mvnw").toAbsolutePath().toString(),
                "-q",
                "-B",
                "-f",
                Path.of("src", "engines", engine).toString(),
                "-DincludeScope=runtime",
                "-DoutputDirectory=" + target.jars(),
                "dependency:copy-dependencies"));
    if (code != 0) {
      throw new IOException("The jars of " + engine + " could not be fetched; see " + log);
    }
  }
}
