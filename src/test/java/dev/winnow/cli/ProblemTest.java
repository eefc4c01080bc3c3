package dev.winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProblemTest {
  @Test
  void memoryThatIsMissingIsSaidHoweverDeepTheErrorLies() {
    StringWriter err = new StringWriter();
    Throwable error = new IllegalStateException(new OutOfMemoryError("Java heap space"));
    assertThat(Problem.report(error, false, new PrintWriter(err))).isEqualTo(Exit.FAILED);
    assertThat(err)
        .hasToString(
            "winnow: the run failed: not enough memory; raise -Xmx in WINNOW_JAVA_OPTS,"
                + " as in WINNOW_JAVA_OPTS=-Xmx4g\n'--debug' shows where.\n");
  }
}
