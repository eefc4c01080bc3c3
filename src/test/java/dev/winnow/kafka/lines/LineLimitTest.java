package dev.winnow.kafka.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LineLimitTest {
  private static final LineLimit LIMIT = new LineLimit(40, "failed");

  @Test
  void aLineThatFitsIsLeftAlone() {
    TopicMessage line = line("{\"uri\":\"u:1\"}");
    assertThat(LIMIT.fitted(line)).isSameAs(line);
  }

  @Test
  void oneThatDoesNotBecomesAFailure() {
    TopicMessage failure =
        LIMIT.fitted(line("{\"uri\":\"u:1\",\"text\":\"" + "x".repeat(40) + "\"}"));
    assertThat(failure.topic()).isEqualTo("failed");
    assertThat(failure.key()).isEqualTo("id");
    assertThat(new String(failure.value(), StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"uri\":\"u:1\",\"id\":\"id\",\"step\":\"Write\",\"category\":\"too_large\","
                + "\"message\":\"The line for the topic good has 63 bytes, above the limit of 40;"
                + " raise 'max_bytes' of WriteKafka and 'max.message.bytes' of the topic.\"}");
  }

  private static TopicMessage line(String value) {
    return new TopicMessage("good", "id", value.getBytes(StandardCharsets.UTF_8));
  }
}
