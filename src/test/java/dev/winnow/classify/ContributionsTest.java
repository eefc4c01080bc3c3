package dev.winnow.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContributionsTest {
  /** Long texts get 4; short ones 1, or -2 if they are linked. */
  private static final String TREE = "[0,10,4, 1,0.5,2, -1,1,0, -1,-2,0, -1,4,0]";

  @Test
  void aStepDownATreeIsPutDownToTheFeatureAskedFor() throws IOException {
    float[] longText = {20, 0};
    float[] shortText = {5, 0};
    float[] shortLink = {5, 1};
    Contributions contributions =
        new Contributions(forest(TREE), List.of(longText, shortText, shortLink));

    assertThat(contributions.of(longText)).containsExactly(3, 0);
    assertThat(contributions.of(shortText)).containsExactly(-1.5, 1.5);
    assertThat(contributions.of(shortLink)).containsExactly(-1.5, -1.5);
  }

  @Test
  void whatAllHaveInCommonSetsNoneApart() throws IOException {
    float[] one = {20, 0};
    float[] other = {30, 1};
    Contributions contributions = new Contributions(forest(TREE), List.of(one, other));

    assertThat(contributions.of(one)).containsExactly(0, 0);
    assertThat(contributions.of(other)).containsExactly(0, 0);
  }

  @Test
  void treesThatAreNotAskedAddNothing() throws IOException {
    float[] settled = {5, 0};
    float[] open = {20, 0};
    Contributions contributions =
        new Contributions(
            forest("[0,10,2, -1,-5,0, -1,1,0],[1,0.5,2, -1,7,0, -1,8,0],[0,30,2, -1,2,0, -1,3,0]"),
            List.of(settled, open));

    assertThat(contributions.of(settled)).containsExactly(-3, 0);
    assertThat(contributions.of(open)).containsExactly(3, 0);
  }

  private static Forest forest(String trees) throws IOException {
    String json =
        "{\"winnow_forest\":1,\"features\":[\"inked\",\"linked\"],\"bias\":0,\"trees\":["
            + trees
            + "]}";
    return ForestFile.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }
}
