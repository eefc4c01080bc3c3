package dev.winnow.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LocationTest {
  @Test
  void paths() {
    for (String path : new String[] {"/a/b", "a/b", "a:b", "1a://b", "a/b://c", "**.html", ""}) {
      assertThat(Location.local(path)).isEqualTo(Path.of(path));
    }
    assertThat(Location.local("file:///a/b%20c")).isEqualTo(Path.of("/a/b%20c"));
    assertThat(Location.local("file:///")).isEqualTo(Path.of("/"));
  }

  @Test
  void addresses() {
    for (String address : new String[] {"gs://a/b", "s3://a", "nope://x/y", "file://host/a"}) {
      assertThat(Location.local(address)).isNull();
    }
  }
}
