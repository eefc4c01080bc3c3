package dev.winnow.storage;

import java.io.IOException;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * A server of S3 in a process of its own, on loopback, with its objects in memory.
 *
 * @param process the server
 * @param endpoint its address
 * @param client a client of it, for what tests put there and look up
 */
record S3Server(Process process, URI endpoint, S3Client client) implements AutoCloseable {
  private static final String KEY = "key";
  private static final String SECRET = "secret";

  /**
   * Starts a server and returns when it answers.
   *
   * @param jar the jar of S3Proxy with all that it needs
   * @param folder where its settings and its log may be written
   */
  static S3Server start(Path jar, Path folder) throws IOException {
    URI endpoint = URI.create("http://127.0.0.1:" + freePort());
    Path settings = folder.resolve("s3.properties");
    Files.write(
        settings,
        List.of(
            "s3proxy.endpoint=" + endpoint,
            "s3proxy.authorization=aws-v2-or-v4",
            "s3proxy.identity=" + KEY,
            "s3proxy.credential=" + SECRET,
            "jclouds.provider=transient",
            "jclouds.identity=any",
            "jclouds.credential=any"));
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    ProcessBuilder command =
        new ProcessBuilder(
            java.toString(), "-Xmx256m", "-jar", jar.toString(), "--properties", settings.toString());
    command.environment().put("LOG_LEVEL", "warn");
    Process process =
        command
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("s3.log").toFile())
            .start();
    while (!answers(endpoint)) {
      if (!process.isAlive()) {
        throw new IOException(Files.readString(folder.resolve("s3.log")));
      }
    }
    return new S3Server(process, endpoint, client(endpoint));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static boolean answers(URI endpoint) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) endpoint.toURL().openConnection();
    connection.setReadTimeout((int) TimeUnit.MINUTES.toMillis(1));
    try {
      return connection.getResponseCode() > 0;
    } catch (ConnectException e) {
      return false;
    } finally {
      connection.disconnect();
    }
  }

  private static S3Client client(URI endpoint) {
    return S3Client.builder()
        .endpointOverride(endpoint)
        .region(Region.US_EAST_1)
        .forcePathStyle(true)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create(KEY, SECRET)))
        .build();
  }

  /** What the command line has to say of the server. */
  List<String> options() {
    return options(SECRET);
  }

  /** The same with another secret. */
  List<String> options(String secret) {
    return List.of(
        "--endpoint=" + endpoint,
        "--awsRegion=us-east-1",
        String.format(
            "--awsCredentialsProvider={\"@type\":\"StaticCredentialsProvider\",\"accessKeyId\":"
                + "\"%s\",\"secretAccessKey\":\"%s\"}",
            KEY, secret));
  }

  void makeBucket(String name) {
    client.createBucket(bucket -> bucket.bucket(name));
  }

  void put(String bucket, String key, byte[] bytes) {
    client.putObject(to -> to.bucket(bucket).key(key), RequestBody.fromBytes(bytes));
  }

  byte[] get(String bucket, String key) {
    return client.getObjectAsBytes(from -> from.bucket(bucket).key(key)).asByteArray();
  }

  /** The keys in a bucket that begin so, in order. */
  List<String> keys(String bucket, String prefix) {
    return client
        .listObjectsV2Paginator(from -> from.bucket(bucket).prefix(prefix))
        .contents()
        .stream()
        .map(S3Object::key)
        .sorted()
        .toList();
  }

  @Override
  public void close() {
    client.close();
    process.destroyForcibly().onExit().join();
  }
}
