package dev.winnow.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;

class StorageProblemTest {
  private static final String PLACE = "s3://bucket/in";

  @Test
  void saysWhatToDo() {
    assertThat(of(new IllegalArgumentException("No filesystem found for scheme s4")))
        .isEqualTo("there is no filesystem for 's4://'; known: s3, gs, hdfs");
    assertThat(of(new IllegalArgumentException("No filesystem found for scheme hdfs")))
        .isEqualTo(
            "no Hadoop cluster is known; set HADOOP_CONF_DIR, or give"
                + " --hdfsConfiguration='[{\"fs.defaultFS\": \"hdfs://HOST:PORT\"}]'");
    assertThat(of(new NoSuchBucketException())).isEqualTo("there is no bucket 'bucket'");
    assertThat(of(new IllegalStateException("Unable to load credentials from any of …")))
        .startsWith("no credentials are known; set AWS_ACCESS_KEY_ID");
    assertThat(of(new IllegalStateException("Unable to load region from any of …")))
        .isEqualTo("no region is known; set AWS_REGION or give --awsRegion");
    assertThat(of(new IllegalStateException("null (Service: S3, Status Code: 403, …)")))
        .startsWith("access denied; check");
    assertThat(of(new NullPointerException("Empty scheme for fs.defaultFS value.")))
        .startsWith("'fs.defaultFS' is no address such as hdfs://HOST:PORT; mend");
    assertThat(of(new UnknownHostException("storage.example.com")))
        .isEqualTo("there is no host 'storage.example.com'");
    assertThat(of(new ConnectException("Connection refused")))
        .isEqualTo("no server answers: connection refused");
    assertThat(of(new IllegalStateException("Something\nelse")))
        .isEqualTo("IllegalStateException: Something else");
  }

  private static String of(Exception cause) {
    return StorageProblem.sentence(PLACE, new IOException("wrapped", cause));
  }

  /** As the client of S3 calls it. */
  private static final class NoSuchBucketException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
