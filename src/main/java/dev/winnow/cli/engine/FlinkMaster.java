package dev.winnow.cli.engine;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.winnow.cli.console.Problem;
import dev.winnow.yaml.ConfigException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLConnection;

/**
 * A Flink cluster before a run is submitted to it.
 *
 * @param address as {@code --flinkMaster} has it
 * @param version its version
 * @param slots the number of tasks of a step that it can run at a time
 */
record FlinkMaster(String address, String version, int slots) {
  /**
   * The version that Winnow is built for. Clients and clusters must agree in the first two numbers.
   */
  private static final String LINE = "1.19.";

  private static final int PATIENCE_MILLIS = 10_000;

  /** Whether {@code master} is this machine, or the cluster that {@code flink run} knows. */
  static boolean isLocal(String master) {
    return master.startsWith("[");
  }

  /**
   * Asks the cluster for its version and its slots.
   *
   * @param master {@code host:port} of its REST interface
   * @throws ConfigException if there is none that can run Winnow
   */
  static FlinkMaster of(String master) {
    String base = master.contains("://") ? master : "http://" + master;
    FlinkMaster found;
    try {
      URLConnection connection = URI.create(base + "/overview").toURL().openConnection();
      connection.setConnectTimeout(PATIENCE_MILLIS);
      connection.setReadTimeout(PATIENCE_MILLIS);
      try (InputStream in = connection.getInputStream()) {
        found = read(master, in);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw wrong(master, "there is no Flink cluster (" + Problem.sentence(e) + ")");
    }
    if (!found.version().startsWith(LINE)) {
      throw wrong(master, "is Flink " + found.version() + "; Winnow needs " + LINE + "x");
    }
    if (found.slots() == 0) {
      throw wrong(master, "the cluster has no slot; start a TaskManager");
    }
    return found;
  }

  static FlinkMaster read(String master, InputStream overview) throws IOException {
    String version = null;
    int slots = 0;
    try (JsonParser json = new JsonFactory().createParser(overview)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        String name = String.valueOf(json.currentName());
        if (token == JsonToken.VALUE_STRING && name.equals("flink-version")) {
          version = json.getText();
        } else if (token == JsonToken.VALUE_NUMBER_INT && name.equals("slots-total")) {
          slots = json.getIntValue();
        }
      }
    }
    if (version == null) {
      throw new IOException("what answers is no Flink");
    }
    return new FlinkMaster(master, version, slots);
  }

  private static ConfigException wrong(String master, String what) {
    return new ConfigException("--flinkMaster: at '" + master + "' " + what);
  }
}
