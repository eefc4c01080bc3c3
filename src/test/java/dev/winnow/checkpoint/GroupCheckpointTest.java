package dev.winnow.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.model.Article;
import dev.winnow.model.Failure;
import dev.winnow.model.Metadata;
import dev.winnow.model.RawDocument;
import dev.winnow.model.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an attempt keeps of a group of files, and what the next one finds. */
class GroupCheckpointTest {
  private static final List<String> FILES = List.of("a", "b");

  @TempDir Path folder;

  private GroupCheckpoint first() {
    return new GroupCheckpoint(new WorkFolder(folder.toString(), 1, false), 0, FILES);
  }

  private GroupCheckpoint next(String... files) {
    return new GroupCheckpoint(new WorkFolder(folder.toString(), 1, true), 0, List.of(files));
  }

  private static Article article(int number) {
    byte[] text = ("Article " + number).getBytes(StandardCharsets.UTF_8);
    Source source = Source.of(RawDocument.of("a#line=" + number, text), "text/plain", null);
    return Article.extracted(source, Metadata.NONE, List.of(), List.of());
  }

  private static Failure failure(String uri) {
    return new Failure(uri, null, "Read", "empty", "The file is empty.");
  }

  private static List<Object> replayed(GroupCheckpoint checkpoint) throws IOException {
    List<Object> all = new ArrayList<>();
    checkpoint.replay(all::add, all::add);
    return all;
  }

  @Test
  void givesBackWhatWasKept() throws IOException {
    GroupCheckpoint first = first();
    first.keep("a", 0, article(0));
    first.keep("a", 1, failure("a#line=1"));
    first.end("a", 2);
    first.keep("b", 0, article(2));
    first.flush();

    GroupCheckpoint next = next("a", "b");

    assertThat(next.isWhole("a")).isFalse();
    assertThat(replayed(next)).containsExactly(article(0), failure("a#line=1"), article(2));
    assertThat(next.isWhole("a")).isTrue();
    assertThat(next.isWhole("b")).as("was not read to its end").isFalse();
    assertThat(next.has("b", 0)).isTrue();
    assertThat(next.has("b", 1)).isFalse();
    assertThat(replayed(first())).as("an attempt that begins anew").isEmpty();
  }

  @Test
  void whatIsNoLongerInputIsLeftOut() throws IOException {
    GroupCheckpoint first = first();
    first.keep("a", 0, article(0));
    first.end("a", 1);
    first.keep("b", 0, article(1));
    first.end("b", 1);
    first.flush();

    GroupCheckpoint next = next("b", "c");

    assertThat(replayed(next)).containsExactly(article(1));
    assertThat(next.isWhole("a")).isFalse();
    assertThat(next.isWhole("c")).isFalse();
  }

  @Test
  void fileWithoutDocumentsIsWhole() throws IOException {
    GroupCheckpoint first = first();
    first.end("a", 0);
    first.flush();

    GroupCheckpoint next = next("a");

    assertThat(replayed(next)).isEmpty();
    assertThat(next.isWhole("a")).isTrue();
  }

  /** Two attempts at once, as engines make them, keep the same documents. */
  @Test
  void whatWasKeptTwiceIsGivenOnce() throws IOException {
    for (int from = 0; from < 2; from++) {
      GroupCheckpoint attempt = first();
      for (int i = from; i < 5; i++) {
        attempt.keep("a", i, article(i));
      }
      attempt.end("a", 5);
      attempt.flush();
    }
    assertThat(files()).hasSize(2);

    GroupCheckpoint next = next("a");

    assertThat(replayed(next))
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, 5).mapToObj(GroupCheckpointTest::article).toList());
    assertThat(next.isWhole("a")).isTrue();
  }

  @Test
  void checkpointIsWrittenWhenItIsFull() throws IOException {
    GroupCheckpoint first = first();
    Failure large = failure("x".repeat(1 << 20));
    for (int i = 0; i < 10; i++) {
      first.keep("a", i, large);
    }
    assertThat(files()).hasSize(2);

    GroupCheckpoint next = next("a");

    assertThat(replayed(next)).hasSize(8);
    assertThat(next.has("a", 7)).isTrue();
    assertThat(next.has("a", 8)).isFalse();
  }

  @Test
  void damagedCheckpointLeavesAGap() throws IOException {
    List<Path> before = List.of();
    for (int i = 0; i < 3; i++) {
      GroupCheckpoint part = first();
      part.keep("a", i, article(i));
      if (i == 2) {
        part.end("a", 3);
      }
      part.flush();
      List<Path> written = new ArrayList<>(files());
      written.removeAll(before);
      before = files();
      if (i == 1) {
        damage(written.get(0));
      }
    }

    GroupCheckpoint next = next("a");

    assertThat(replayed(next)).containsExactlyInAnyOrder(article(0), article(2));
    assertThat(next.isWhole("a")).isFalse();
    assertThat(next.has("a", 1)).isFalse();
    next.keep("a", 1, failure("a#line=1"));
    next.flush();
    GroupCheckpoint third = next("a");
    assertThat(replayed(third)).hasSize(3);
    assertThat(third.isWhole("a")).isTrue();
  }

  private static void damage(Path file) throws IOException {
    byte[] content = Files.readAllBytes(file);
    content[content.length - 1]++;
    Files.write(file, content);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
