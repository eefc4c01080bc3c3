package dev.winnow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {
  @Test
  void updatesOneLine() {
    StringWriter err = new StringWriter();
    Progress progress = new Progress(new PrintWriter(err), 8000);
    progress.show(0, 1_000_000_000L);
    progress.show(2000, 4_000_000_000L);
    progress.show(8000, 20_000_000_000L);
    progress.clear();
    assertThat(err.toString().split("\r\u001B\\[K", -1))
        .containsExactly(
            "",
            "starting  8,000 documents  1 s",
            "cleaning  2,000 of 8,000 documents (25 %)  500 documents/s",
            "comparing and writing  8,000 documents  20 s",
            "");
  }
}
