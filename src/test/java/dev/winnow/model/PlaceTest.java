package dev.winnow.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PlaceTest {
  @Test
  void paths() {
    for (String path : new String[] {"/a/b", "a/b", "a:b", "1a://b", "a/b://c", "**.html", ""}) {
      assertThat(Place.local(path)).isEqualTo(Path.of(path));
    }
    assertThat(Place.local("file:///a/b%20c")).isEqualTo(Path.of("/a/b%20c"));
    assertThat(Place.local("file:///")).isEqualTo(Path.of("/"));
  }

  @Test
  void addresses() {
    for (String address : new String[] {"gs://a/b", "s3://a", "nope://x/y", "file://host/a"}) {
      assertThat(Place.local(address)).isNull();
    }
  }
}
