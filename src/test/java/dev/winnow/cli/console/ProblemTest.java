package dev.winnow.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {
  @Test
  void memoryThatIsMissingIsSaidHoweverDeepTheErrorLies() {
    Throwable root = new OutOfMemoryError("Java heap space");
    Throwable linkage = new ExceptionInInitializerError("Exception " + root + " [in thread \"x\"]");
    for (Throwable error : List.of(root, new IllegalStateException(root), linkage)) {
      StringWriter err = new StringWriter();
      assertThat(Problem.report(error, false, new PrintWriter(err))).isEqualTo(Exit.FAILED);
      assertThat(err)
          .hasToString(
              "winnow: the run failed: not enough memory; raise -Xmx in WINNOW_JAVA_OPTS,"
                  + " as in WINNOW_JAVA_OPTS=-Xmx4g\n'--debug' shows where.\n");
    }
  }

  @Test
  void memoryOfAWorker() {
    for (String message :
        List.of(
            "java.lang.OutOfMemoryError: Java heap space",
            "Lost task 0.3 (executor 1): java.lang.OutOfMemoryError: GC\n\tat a.B.c(B.java:1)")) {
      assertThat(Problem.sentence(new IllegalStateException(message)))
          .isEqualTo(
              "a worker has not enough memory; raise taskmanager.memory.task.heap.size of Flink or"
                  + " --executor-memory of Spark");
    }
  }

  @Test
  void whereATaskFailedIsLeftOut() {
    String message = "Lost task 0.3: java.io.IOException: No space left\n\tat a.B.c(B.java:1)\n";
    assertThat(Problem.sentence(new IllegalStateException(message + "\nDriver stacktrace:")))
        .isEqualTo("IllegalStateException: Lost task 0.3: java.io.IOException: No space left");
  }
}
