package dev.winnow.cli.engine;

import dev.winnow.yaml.ConfigException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.regex.Pattern;

/** A Spark cluster before a run is submitted to it. */
final class SparkMaster {
  /** The prefix of the masters of a standalone cluster. */
  private static final String STANDALONE = "spark://";

  private static final Pattern OTHERS =
      Pattern.compile("local|local\\[[^]]+]|local-cluster\\[.*]|yarn|k8s://.+");

  private static final int PATIENCE_MILLIS = 10_000;

  private SparkMaster() {}

  /**
   * Checks that one of the masters answers. Spark itself would try for a minute before it gives up.
   *
   * @param master as {@code --sparkMaster} has it
   * @throws ConfigException if nothing does, or it is no master
   */
  static void check(String master) {
    if (OTHERS.matcher(master).matches()) {
      return;
    }
    if (!master.startsWith(STANDALONE)) {
      throw new ConfigException(
          "--sparkMaster: '" + master + "' is no master; known: spark://HOST:PORT, local[N], yarn");
    }
    IOException last = null;
    for (String place : master.substring(STANDALONE.length()).split(",", -1)) {
      try {
        connect(STANDALONE + place);
        return;
      } catch (IOException e) {
        last = e;
      }
    }
    throw new ConfigException(
        "--sparkMaster: there is no Spark cluster at '" + master + "' (" + last.getMessage() + ")");
  }

  private static void connect(String place) throws IOException {
    URI address;
    try {
      address = URI.create(place);
    } catch (IllegalArgumentException e) {
      throw new IOException("it is no address", e);
    }
    if (address.getHost() == null || address.getPort() < 0) {
      throw new IOException("it has no host and port");
    }
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address.getHost(), address.getPort()), PATIENCE_MILLIS);
    }
  }
}
