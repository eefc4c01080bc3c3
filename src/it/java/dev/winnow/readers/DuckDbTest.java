package dev.winnow.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** DuckDB reads both formats of a run by plain SQL, and they hold the same. */
@Tag("readers")
class DuckDbTest {
  private static final int ARTICLES = 60;
  private static final int COPIES = 12;
  private static final int EMPTY = 3;

  @TempDir private static Path folder;
  private static WrittenRun run;

  @BeforeAll
  static void run() throws IOException {
    Path input = folder.resolve("input");
    for (int i = 0; i < ARTICLES; i++) {
      WrittenRun.article(input, i, i % 3 == 0 ? null : "23 April 2024");
      if (i < COPIES) {
        WrittenRun.article(input.resolve("again"), i, i % 3 == 0 ? null : "23 April 2024");
      }
    }
    for (int i = 0; i < EMPTY; i++) {
      Files.writeString(input.resolve("empty-" + i + ".txt"), " ".repeat(i + 1));
    }
    run = WrittenRun.of(input, folder.resolve("output"), 4);
  }

  /** Objects of removals lack fields in JSON where those of Parquet have nulls. */
  @ParameterizedTest
  @ValueSource(strings = {"records", "failures"})
  void bothFormatsHoldTheSameRows(String sort) throws SQLException {
    String difference = "SELECT count(*) FROM (SELECT * FROM %s EXCEPT SELECT * FROM %s)";

    assertThat(query(difference.formatted(lines(sort), parquet(sort)))).containsExactly("0");
    assertThat(query(difference.formatted(parquet(sort), lines(sort)))).containsExactly("0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT count(*), count(DISTINCT id), sum(length(text)), sum(len(paragraphs)),"
            + " sum(len(also_at)), sum(story.similarity) FROM %s",
        "SELECT language, published, count(*) FROM %s GROUP BY ALL ORDER BY ALL",
        "SELECT sum(p.start), sum(p.end), sum(length(p.text)), count(DISTINCT p.fingerprint)"
            + " FROM (SELECT unnest(paragraphs) AS p FROM %s)"
      })
  void sumsOfRecordsAgree(String sql) throws SQLException {
    assertThat(query(sql.formatted(lines("records"))))
        .isNotEmpty()
        .isEqualTo(query(sql.formatted(parquet("records"))));
  }

  @Test
  void sumsOfRemovalsAgree() throws SQLException {
    String count = "SELECT count(*), count(DISTINCT id) FROM %s";
    String sql =
        "SELECT r.step, r.rule, r.kind, count(*), sum(length(r.text)), sum(r.start)"
            + " FROM (SELECT unnest(removals) AS r FROM %s) GROUP BY ALL ORDER BY ALL";

    assertThat(query(sql.formatted(lines("removals"))))
        .hasSizeGreaterThan(1)
        .isEqualTo(query(sql.formatted(parquet("removals"))));
    assertThat(query(count.formatted(lines("removals"))))
        .containsExactly(ARTICLES + "|" + ARTICLES)
        .isEqualTo(query(count.formatted(parquet("removals"))));
  }

  @Test
  void theRecordsAreThere() throws SQLException {
    assertThat(query("SELECT count(*), sum(len(also_at)) FROM " + parquet("records")))
        .containsExactly(ARTICLES + "|" + COPIES);
    assertThat(query("SELECT count(*) FROM " + parquet("failures")))
        .containsExactly(Integer.toString(EMPTY));
  }

  private static String lines(String sort) {
    return "read_json('" + run.folder() + "/" + sort + "/*.jsonl')";
  }

  private static String parquet(String sort) {
    return "read_parquet('" + run.folder() + "/" + sort + "/*.parquet')";
  }

  /** The rows of a query, with a bar between columns. */
  private static List<String> query(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          row.add(String.valueOf(result.getObject(i)));
        }
        rows.add(String.join("|", row));
      }
    }
    return rows;
  }
}
