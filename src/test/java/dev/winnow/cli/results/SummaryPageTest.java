package dev.winnow.cli.results;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class SummaryPageTest {
  @Test
  void printsWhatTheRunWrote() throws IOException {
    RunSummary run =
        RunSummary.read(
            new ByteArrayInputStream(
                """
                {"complete": true, "documents": {"also_at": 2, "dropped": 1234, "failures": 3,
                 "read": 1995, "records": 1994}, "failures": {"by_category": {"binary": 1, "empty": 2}},
                 "dropped": {"by_rule": {"Dedup/near": 1200, "House/rules/odd~": 4, "Other/near": 30}},
                 "removals": {"by_kind": {"credit": {"blocks": 5, "characters": 100},
                 "share": {"blocks": 20, "characters": 900}}, "by_rule": {"Strip/a~b": 25}},
                 "tables": {"by_layout": {"dolma": 1500}},
                 "text": {"kept_characters": 9000, "removed_characters": 1000}}
                """
                    .getBytes(UTF_8)));
    StringWriter out = new StringWriter();
    new SummaryPage(new PrintWriter(out)).print(run, "/out", 1_240_000_000L);
    assertThat(out.toString())
        .isEqualTo(
            """
            documents read            2,000  2 with the bytes of another
              rows of dolma           1,500
            records                   1,994
            dropped                   1,234  near 1,230, odd~ 4
            failures                      3  empty 2, binary 1
            text kept                90.0 %
            text removed             10.0 %

            removed by kind          pieces   characters     share
              share                      20          900    9.00 %
              credit                      5          100    1.00 %

            done in 1.2 s: /out
            """);
    assertThat(run.failedShare()).isEqualTo(0.0015);
  }
}
