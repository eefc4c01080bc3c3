package dev.winnow.write.json;

import static dev.winnow.write.SampleArticles.ID;
import static dev.winnow.write.SampleArticles.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.model.Failure;
import dev.winnow.write.Schemas;
import org.junit.jupiter.api.Test;

class FailureJsonTest {
  private final FailureJson failures = new FailureJson();

  @Test
  void writesTheFailure() {
    byte[] line =
        failures.line(new Failure("/in/a.pdf", ID, "Extract", "media-type", "A \u00ABPDF\u00BB."));

    assertThat(quoted(line))
        .isEqualTo(
            "{'uri':'/in/a.pdf','id':'"
                + ID
                + "','step':'Extract','category':'media-type',"
                + "'message':'A \u00ABPDF\u00BB.'}\n");
    assertThat(Schemas.complaints("failure", line)).isEmpty();
  }

  @Test
  void hasNoIdWhereTheBytesCouldNotBeRead() {
    byte[] line = failures.line(new Failure("/in/a.txt", null, "Read", "unreadable", ""));

    assertThat(quoted(line))
        .isEqualTo("{'uri':'/in/a.txt','step':'Read','category':'unreadable'}\n");
    assertThat(Schemas.complaints("failure", line)).isEmpty();
  }
}
