package dev.winnow.clusters;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * A server of S3 (S3Proxy) in a process of its own, on loopback, with its objects in memory.
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
   * @param folder for its settings and its log
   */
  static S3Server start(Path folder) throws IOException {
    URI endpoint = URI.create("http://127.0.0.1:" + Ports.free());
    Path settings = Files.createDirectories(folder).resolve("s3.properties");
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
    Process process =
        Processes.java(
            folder.resolve("s3.log"),
            Distribution.s3().classPath(),
            List.of("-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
            Map.of("LOG_LEVEL", "warn"),
            List.of("org.gaul.s3proxy.Main", "--properties", settings.toString()));
    S3Server server = new S3Server(process, endpoint, client(endpoint));
    Rest.await("the server of S3; see " + folder, server::answers);
    return server;
  }

  private boolean answers() {
    if (!process.isAlive()) {
      throw new IllegalStateException("the server of S3 has died");
    }
    try (Socket socket = new Socket(endpoint.getHost(), endpoint.getPort())) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
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

  /** What the environment of a run has to say of who it is. */
  Map<String, String> environment() {
    return Map.of(
        "AWS_ACCESS_KEY_ID", KEY, "AWS_SECRET_ACCESS_KEY", SECRET, "AWS_REGION", "us-east-1");
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
    Processes.kill(process);
  }
}
