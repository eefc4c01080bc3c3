package dev.winnow.extract.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.winnow.extract.html.features.Features;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BodyModelTest {
  @TempDir Path folder;

  @Test
  void theShippedOneIsThatOfTheProject() throws IOException {
    BodyModel read = BodyModel.read(Path.of("config/html/body-model.json"));

    assertThat(read).hasToString(BodyModel.shipped().toString());
    assertThat(read.toString()).matches("[0-9a-f]{16}");
    assertThat(read.score(new float[Features.NAMES.size()])).isBetween(0f, 1f);
  }

  @Test
  void refusesWhatWasTrainedOnOtherFeatures() throws IOException {
    Path other =
        Files.writeString(
            folder.resolve("other.json"),
            "{\"winnow_forest\": 1, \"features\": [\"words\"], \"bias\": 0, \"trees\": []}");

    assertThatThrownBy(() -> BodyModel.read(other))
        .isInstanceOf(IOException.class)
        .hasMessage("it was trained on other features than this version measures");
  }

  @Test
  void refusesWhatIsNoModel() throws IOException {
    Path other = Files.writeString(folder.resolve("other.json"), "{\"rules\": []}");

    assertThatThrownBy(() -> BodyModel.read(other))
        .isInstanceOf(IOException.class)
        .hasMessage("no forest of version 1: winnow_forest is 0");
  }
}
