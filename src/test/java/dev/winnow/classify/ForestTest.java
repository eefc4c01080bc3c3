package dev.winnow.classify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.beam.sdk.util.SerializableUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForestTest {
  /** Below 10 of length -1, else 2; below 0.5 of links 0.25, else -1.5. */
  private static final String TWO =
      """
      {"winnow_forest": 1, "note": ["skipped"], "bias": 0.5, "features": ["length", "links"],
       "trees": [[0, 10, 2, -1, -1, 0, -1, 2, 0], [1, 0.5, 2, -1, 0.25, 0, -1, -1.5, 0]]}
      """;

  @ParameterizedTest
  @CsvSource({
    "9, 0, -0.25",
    "10, 0, 2.75",
    "9, 0.5, -2",
    "10, 1, 1",
  })
  void addsALeafOfEachTree(float length, float links, double sum) throws IOException {
    Forest forest = read(TWO);

    assertThat(forest.features()).containsExactly("length", "links");
    assertThat(forest.probability(new float[] {length, links}))
        .isCloseTo((float) (1 / (1 + Math.exp(-sum))), within(1e-6f));
  }

  @Test
  void goesDownATree() throws IOException {
    Forest forest =
        read(
            """
            {"winnow_forest": 1, "bias": 0, "features": ["a", "b"],
             "trees": [[0, 1, 4, 1, 1, 2, -1, 1, 0, -1, 2, 0, -1, 3, 0]]}
            """);

    assertThat(forest.probability(new float[] {0, 0})).isEqualTo(LogOdds.probability(1));
    assertThat(forest.probability(new float[] {0, 1})).isEqualTo(LogOdds.probability(2));
    assertThat(forest.probability(new float[] {1, 0})).isEqualTo(LogOdds.probability(3));
  }

  /** Five trees, more than go down at a time, and of three depths. */
  @ParameterizedTest
  @CsvSource({"-1, 0, 1", "-0.0, 0, 4", "0, 0, 4", "0, 1, 5", "1, 1, 6"})
  void asksTreesOfAnyDepth(float a, float b, float sum) throws IOException {
    String leaf = "[-1, 0.25, 0]";
    String deep = "[0, 0, 2, -1, 0, 0, 0, 1, 4, 1, 1, 2, -1, 2, 0, -1, 3, 0, -1, 4, 0]";
    String flat = "[0, -0.5, 2, -1, 0, 0, -1, 1, 0]";
    Forest forest =
        read(
            "{\"winnow_forest\": 1, \"bias\": 0, \"features\": [\"a\", \"b\"], \"trees\": ["
                + String.join(", ", leaf, leaf, leaf, leaf, flat, deep)
                + "]}");

    assertThat(forest.probability(new float[] {a, b})).isEqualTo(LogOdds.probability(sum));
  }

  @Test
  void leavesTheRestUnaskedWhereTheFirstThirdIsSure() throws IOException {
    String three =
        "{\"winnow_forest\": 1, \"bias\": %s, \"features\": [],"
            + " \"trees\": [[-1, 0, 0], [-1, 4, 0], [-1, 4, 0]]}";

    assertThat(read(three.formatted("-3")).probability(new float[0]))
        .isEqualTo(LogOdds.probability(-3));
    assertThat(read(three.formatted("-2")).probability(new float[0]))
        .isEqualTo(LogOdds.probability(6));
  }

  @ParameterizedTest
  @CsvSource({"1.9, -0.1", "2, 2", "3, 3"})
  void leavesTheRestUnaskedWhereTheFirstThirdIsAsSureAsTheFileSays(float first, float sum)
      throws IOException {
    Forest forest =
        read(
            "{\"winnow_forest\": 1, \"bias\": 0, \"sure\": 2, \"features\": [],"
                + " \"trees\": [[-1, %s, 0], [-1, -1, 0], [-1, -1, 0]]}".formatted(first));

    assertThat(forest.probability(new float[0])).isEqualTo(LogOdds.probability(sum));
    assertThat(forest.leaves(new float[0])).hasSize(first < 2 ? 3 : 1);
  }

  @Test
  void tellsWhatTheFirstThirdLooksAt() throws IOException {
    String trees = "[1, 0.5, 2, -1, 0, 0, -1, 1, 0], [2, 0.5, 2, -1, 0, 0, -1, 1, 0], [-1, 0, 0]";
    Forest forest =
        read(
            "{\"winnow_forest\": 1, \"features\": [\"a\", \"b\", \"c\"], \"trees\": ["
                + trees
                + "]}");

    assertThat(forest.beginWidth()).isEqualTo(2);
  }

  @Test
  void oddsAreBounded() {
    assertThat(LogOdds.probability(0)).isEqualTo(0.5f);
    assertThat(LogOdds.probability(-100)).isEqualTo(LogOdds.probability(-12)).isPositive();
    assertThat(LogOdds.probability(100)).isEqualTo(LogOdds.probability(12)).isLessThan(1);
    assertThat(LogOdds.probability(1)).isCloseTo(0.7310586f, within(1e-6f));
  }

  @Test
  void survivesJavaSerialization() throws IOException {
    float[] row = {12, 0};

    assertThat(SerializableUtils.clone(read(TWO)).probability(row))
        .isEqualTo(read(TWO).probability(row));
  }

  @Test
  void refusesAnotherVersion() {
    assertThatThrownBy(() -> read(TWO.replace("forest\": 1", "forest\": 2")))
        .isInstanceOf(IOException.class)
        .hasMessage("no forest of version 1: winnow_forest is 2");
    assertThatThrownBy(() -> read("{}"))
        .isInstanceOf(IOException.class)
        .hasMessage("no forest of version 1: winnow_forest is 0");
  }

  @Test
  void refusesWhatIsNoForest() {
    assertThatThrownBy(() -> read("[]"))
        .isInstanceOf(IOException.class)
        .hasMessage("1: expected START_OBJECT, found START_ARRAY");
    assertThatThrownBy(() -> read("")).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> read("rules: []")).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> read(TWO.replace("[\"length\", \"links\"]", "2")))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> read(TWO.replace("-1.5, 0", "-1.5"))).isInstanceOf(IOException.class);
  }

  @Test
  void refusesTreesWithoutNodesAndTreesTooDeep() {
    String chain = "0, 1, 2, -1, 0, 0, ".repeat(11) + "-1, 1, 0";

    assertThatThrownBy(() -> read(TWO.replace("[1, 0.5, 2, -1, 0.25, 0, -1, -1.5, 0]", "[]")))
        .isInstanceOf(IOException.class)
        .hasMessage("a tree has no nodes");
    assertThatThrownBy(() -> read(TWO.replace("0, 10, 2, -1, -1, 0, -1, 2, 0", chain)))
        .isInstanceOf(IOException.class)
        .hasMessage("a tree is 11 deep, above the limit of 10");
  }

  @Test
  void refusesAFileThatIsCutOff() {
    for (int end = 1; end < TWO.strip().length(); end++) {
      String cut = TWO.substring(0, end);
      assertThatThrownBy(() -> read(cut)).isInstanceOf(IOException.class);
    }
  }

  private static Forest read(String json) throws IOException {
    return ForestFile.read(new ByteArrayInputStream(json.getBytes(UTF_8)));
  }
}
