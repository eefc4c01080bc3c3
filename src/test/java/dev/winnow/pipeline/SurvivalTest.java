package dev.winnow.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Articles that speak of boilerplate, or look like boilerplate, lose no line: by themselves, with
 * their lines joined to long blocks, and amid the pages of their language. Each is a file {@code
 * src/test/resources/survival/LANGUAGE/TOPIC/CASE.txt}; the pages are in {@code LANGUAGE/pages}. A
 * first line such as {@code # except: alone, long-blocks, harbour-post} names the places where an
 * article is known to lose lines.
 */
class SurvivalTest {
  private static final Path ARTICLES = Path.of("src/test/resources/survival");
  private static final int ARTICLES_AT_LEAST = 52;
  private static final String EXCEPT = "# except: ";

  @TestFactory
  Stream<DynamicTest> losesNoLine() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path language : below(ARTICLES, 1)) {
      Path folder = language.resolve("pages");
      List<Page> pages = new ArrayList<>();
      for (Path file : below(folder, 1)) {
        pages.add(Page.read(file));
      }
      for (Path file : below(language, Integer.MAX_VALUE)) {
        if (file.toString().endsWith(".txt") && !file.startsWith(folder)) {
          String name = ARTICLES.relativize(file).toString();
          tests.add(DynamicTest.dynamicTest(name, file.toUri(), () -> survives(file, pages)));
        }
      }
    }
    return tests.stream();
  }

  /** The folders hold what they should: a folder that is not found must not pass for a success. */
  @Test
  void articlesAndPagesAreFound() throws IOException {
    assertThat(losesNoLine()).hasSizeGreaterThanOrEqualTo(ARTICLES_AT_LEAST);
    for (Path language : below(ARTICLES, 1)) {
      assertThat(language.resolve("pages")).isNotEmptyDirectory();
    }
  }

  private static void survives(Path file, List<Page> pages) throws IOException {
    String article = Files.readString(file);
    List<String> except = List.of();
    if (article.startsWith(EXCEPT)) {
      int end = article.indexOf('\n');
      except = List.of(article.substring(EXCEPT.length(), end).split(", ", -1));
      article = article.substring(end + 1);
    }
    List<String> places = new ArrayList<>(List.of("alone", "long-blocks"));
    pages.forEach(page -> places.add(page.name()));
    assertThat(places).as("places that %s excepts", file).containsAll(except);

    Survival.ofRules(article);
    if (!except.contains("alone")) {
      Survival.alone(article);
    }
    if (!except.contains("long-blocks")) {
      Survival.inLongBlocks(article);
    }
    for (Page page : pages) {
      if (!except.contains(page.name())) {
        page.leaves(article);
      }
    }
  }

  private static List<Path> below(Path folder, int depth) throws IOException {
    try (Stream<Path> paths = Files.walk(folder, depth)) {
      return paths.filter(path -> !path.equals(folder)).sorted().toList();
    }
  }
}
