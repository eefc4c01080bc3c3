package dev.winnow.cli.output;

import dev.winnow.cli.console.Problem;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says in one sentence why a place on an object store cannot be used. The clients of the stores are
 * recognised by the names and messages of their exceptions, because Winnow is not compiled against
 * them.
 */
public final class StorageProblem {
  private static final Pattern NO_FILESYSTEM =
      Pattern.compile("No filesystem found for scheme (\\S+)");
  private static final Pattern BUCKET = Pattern.compile("^[^:]+://([^/]+)");

  private StorageProblem() {}

  /**
   * The sentence.
   *
   * @param place the place as the user gave it
   */
  public static String sentence(String place, Throwable error) {
    Throwable root = Problem.rootOf(error);
    String message = Problem.oneLine(String.valueOf(root.getMessage()));
    String type = root.getClass().getSimpleName();
    Matcher unknown = NO_FILESYSTEM.matcher(message);
    if (unknown.find()) {
      return noFilesystem(unknown.group(1));
    }
    if (type.equals("NoSuchBucketException")) {
      Matcher bucket = BUCKET.matcher(place);
      return "there is no bucket '" + (bucket.find() ? bucket.group(1) : place) + "'";
    }
    if (message.contains("Unable to load credentials")) {
      return "no credentials are known; set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or give"
          + " --awsCredentialsProvider";
    }
    if (message.contains("Unable to load region")) {
      return "no region is known; set AWS_REGION or give --awsRegion";
    }
    if (message.contains("Status Code: 403") || message.startsWith("403 ")) {
      return "access denied; check that the credentials are right and may read and write there";
    }
    if (message.contains("endpointOverride")) {
      return "--endpoint is no address of a server such as https://storage.example.com";
    }
    if (message.contains("fs.defaultFS")) {
      return "'fs.defaultFS' is no address such as hdfs://HOST:PORT; mend --hdfsConfiguration, or"
          + " the files of HADOOP_CONF_DIR";
    }
    if (root instanceof UnknownHostException) {
      return "there is no host '" + message + "'";
    }
    if (root instanceof ConnectException) {
      return "no server answers: " + message.toLowerCase(Locale.ROOT);
    }
    return Problem.sentence(root);
  }

  private static String noFilesystem(String scheme) {
    return scheme.equals("hdfs")
        ? "no Hadoop cluster is known; set HADOOP_CONF_DIR, or give"
            + " --hdfsConfiguration='[{\"fs.defaultFS\": \"hdfs://HOST:PORT\"}]'"
        : "there is no filesystem for '" + scheme + "://'; known: s3, gs, hdfs";
  }
}
