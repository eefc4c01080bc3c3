package dev.winnow.example;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page {@code docs/extending.md} shows the code of this package. */
class ExtendingPageTest {
  private static final Path PAGE = Path.of("docs/extending.md");
  private static final Path SOURCES = Path.of("src/test/java/dev/winnow/example");
  private static final Path SERVICES =
      Path.of("src/test/resources/dev/winnow/example/META-INF/services");
  private static final Pattern SHOWN =
      Pattern.compile("```java\n(.*?)```\n|`([a-zA-Z.]+)`\n\n```text\n(.*?)```\n", Pattern.DOTALL);

  @Test
  void showsEachClass() throws IOException {
    List<String> shown =
        SHOWN
            .matcher(Files.readString(PAGE))
            .results()
            .map(match -> match.group(1))
            .filter(code -> code != null)
            .toList();

    assertThat(shown).hasSize(6).containsExactlyInAnyOrderElementsOf(classes());
  }

  @Test
  void showsEachFileOfServices() throws IOException {
    Map<String, String> shown =
        SHOWN
            .matcher(Files.readString(PAGE))
            .results()
            .filter(match -> match.group(2) != null)
            .collect(toMap(match -> match.group(2), match -> match.group(3)));

    assertThat(shown).hasSize(3);
    for (Map.Entry<String, String> each : shown.entrySet()) {
      assertThat(SERVICES.resolve(each.getKey())).hasContent(each.getValue());
    }
  }

  private static List<String> classes() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      return files
          .filter(file -> !file.toString().endsWith("Test.java"))
          .filter(file -> !file.endsWith("package-info.java"))
          .map(ExtendingPageTest::text)
          .toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
