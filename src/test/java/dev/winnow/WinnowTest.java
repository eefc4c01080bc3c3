package dev.winnow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** The program as a server calls it in one of its threads; that it did not exit shows a result. */
class WinnowTest {

  @Test
  void aServerGoesOn() throws Exception {
    assertThat(inAThread("--version")).isEqualTo("went on");
  }

  @Test
  void aServerLearnsThatItFailed() {
    assertThatThrownBy(() -> inAThread("check", "no.yaml"))
        .isInstanceOf(ExecutionException.class)
        .cause()
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("winnow ended with exit code 2; standard error says why");
  }

  private static String inAThread(String... args) throws Exception {
    ExecutorService server = Executors.newSingleThreadExecutor();
    try {
      Callable<String> call =
          () -> {
            Winnow.main(args);
            return "went on";
          };
      return server.submit(call).get();
    } finally {
      server.shutdown();
    }
  }
}
