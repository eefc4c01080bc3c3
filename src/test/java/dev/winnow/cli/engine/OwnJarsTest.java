package dev.winnow.cli.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.winnow.yaml.ConfigException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnJarsTest {
  @TempDir Path folder;

  @Test
  void areTheEntriesOfTheClassPath() throws IOException {
    String one = Files.writeString(folder.resolve("one.jar"), "").toString();
    String two = Files.writeString(folder.resolve("two.jar"), "").toString();
    Files.writeString(folder.resolve("notes.txt"), "");
    String all = folder.resolve("*").toString();

    assertThat(OwnJars.in(null)).isEmpty();
    assertThat(OwnJars.in("")).isEmpty();
    assertThat(OwnJars.in(two + File.pathSeparator + one)).containsExactly(two, one);
    assertThat(OwnJars.in(all)).containsExactly(one, two);
    assertThatThrownBy(() -> OwnJars.in(folder.resolve("no.jar").toString()))
        .isInstanceOf(ConfigException.class)
        .hasMessage(
            "WINNOW_CLASSPATH: there is nothing to be read at '" + folder.resolve("no.jar") + "'");
  }
}
