package dev.winnow.cli.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.winnow.yaml.ConfigException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is asked of a cluster before a run, with answers as Flink and Spark give them. */
class EngineOptionsTest {

  @Test
  void allSlotsOfAFlinkClusterAreUsed() throws IOException {
    assertThat(optionsFor("{\"taskmanagers\":2,\"slots-total\":4,\"flink-version\":\"1.19.3\"}"))
        .contains("--parallelism=4", "--numberOfExecutionRetries=10");
  }

  @Test
  void aFlinkClusterDoesNotGuessHowManyTasksAStepNeeds() throws IOException {
    List<String> options = optionsFor("{\"slots-total\":4,\"flink-version\":\"1.19.3\"}");
    assertThat(configuration(options.get(options.size() - 1)))
        .hasContent("execution.batch.adaptive.auto-parallelism.enabled: false");
  }

  @Test
  void onlyAStreamInsideTheProcessIsBegunAgain() throws IOException {
    assertThat(configuration(EngineOptions.options(Engine.FLINK, false, List.of()).get(0)))
        .content()
        .contains("restart-strategy.type: none\n");
    assertThat(configuration(EngineOptions.options(Engine.FLINK, true, List.of()).get(0)))
        .content()
        .contains("restart-strategy.type: failure-rate\n");
  }

  @Test
  void aFlinkClusterThatCannotRunWinnow() {
    assertThatThrownBy(() -> optionsFor("{\"slots-total\":4,\"flink-version\":\"1.18.1\"}"))
        .isInstanceOf(ConfigException.class)
        .hasMessageEndingWith("is Flink 1.18.1; Winnow needs 1.19.x");
    assertThatThrownBy(() -> optionsFor("{\"slots-total\":0,\"flink-version\":\"1.19.0\"}"))
        .isInstanceOf(ConfigException.class)
        .hasMessageEndingWith("the cluster has no slot; start a TaskManager");
    assertThatThrownBy(() -> optionsFor("{\"name\":\"something else\"}"))
        .isInstanceOf(ConfigException.class)
        .hasMessageEndingWith("there is no Flink cluster (IOException: what answers is no Flink)");
  }

  @Test
  void aClusterThatIsNotThere() throws IOException {
    String nobody = nobody();
    assertThatThrownBy(
            () -> EngineOptions.options(Engine.FLINK, false, List.of("--flinkMaster=" + nobody)))
        .isInstanceOf(ConfigException.class)
        .hasMessage(
            "--flinkMaster: at '%s' there is no Flink cluster (ConnectException: Connection"
                + " refused)",
            nobody);
    assertThatThrownBy(() -> spark("spark://" + nobody))
        .isInstanceOf(ConfigException.class)
        .hasMessage(
            "--sparkMaster: there is no Spark cluster at 'spark://%s' (Connection refused)",
            nobody);
  }

  @Test
  void aFlinkOfNoTasks() {
    assertThatThrownBy(() -> EngineOptions.options(Engine.FLINK, false, List.of("--parallelism=0")))
        .isInstanceOf(ConfigException.class)
        .hasMessage("--parallelism: must be from 1 to 32768, was 0");
  }

  @Test
  void whatIsNoMaster() {
    assertThatThrownBy(
            () -> EngineOptions.options(Engine.FLINK, false, List.of("--flinkMaster=a b")))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith("--flinkMaster: at 'a b' there is no Flink cluster (");
    assertThatThrownBy(() -> spark("spork"))
        .hasMessage(
            "--sparkMaster: 'spork' is no master; known: spark://HOST:PORT, local[N], yarn");
    assertThatThrownBy(() -> spark("spark://somewhere"))
        .hasMessage(
            "--sparkMaster: there is no Spark cluster at 'spark://somewhere' (it has no host and"
                + " port)");
  }

  @Test
  void oneOfSeveralSparkMastersIsEnough() throws IOException {
    try (ServerSocket master = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(spark("spark://" + nobody() + ",127.0.0.1:" + master.getLocalPort())).isEmpty();
    }
    assertThat(spark("local[4]")).isEmpty();
    assertThat(spark("yarn")).isEmpty();
  }

  @Test
  void anEmbeddedFlinkGetsMemoryForItsCores() throws IOException {
    List<String> options =
        EngineOptions.options(
            Engine.FLINK, false, List.of("--flinkMaster=[local]", "--parallelism=16"));
    assertThat(configuration(options.get(0)))
        .content()
        .contains(
            "taskmanager.numberOfTaskSlots: 16\n",
            "taskmanager.memory.managed.size: 8320m\n",
            "taskmanager.memory.network.min: 640m\n",
            "taskmanager.memory.network.max: 640m\n",
            "taskmanager.network.batch-shuffle.compression.enabled: false\n");
  }

  private static Path configuration(String option) {
    assertThat(option).startsWith("--flinkConfDir=");
    return Path.of(option.substring("--flinkConfDir=".length())).resolve("flink-conf.yaml");
  }

  private static List<String> spark(String master) {
    return EngineOptions.options(Engine.SPARK, false, List.of("--sparkMaster=" + master));
  }

  private static List<String> optionsFor(String overview) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/overview",
        exchange -> {
          byte[] body = overview.getBytes(UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    try {
      return EngineOptions.options(
          Engine.FLINK, false, List.of("--flinkMaster=127.0.0.1:" + server.getAddress().getPort()));
    } finally {
      server.stop(0);
    }
  }

  /** An address that nobody listens at. */
  private static String nobody() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return "127.0.0.1:" + socket.getLocalPort();
    }
  }
}
