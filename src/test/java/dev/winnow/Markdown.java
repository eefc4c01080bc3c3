package dev.winnow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the documentation.
 *
 * @param file its place, relative to the project
 */
public record Markdown(Path file, String text) {
  private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} (.+)$");

  /** A fenced block; the language is empty where the page names none. */
  public record Block(Path page, String language, String text) {}

  /** README, CHANGELOG and all pages below {@code docs} and {@code examples}. */
  public static List<Markdown> pages() throws IOException {
    List<Markdown> pages = new ArrayList<>();
    for (String top : List.of("README.md", "CHANGELOG.md", "docs", "examples")) {
      try (Stream<Path> files = Files.walk(Path.of(top))) {
        for (Path each : files.filter(Markdown::isPage).sorted().toList()) {
          pages.add(read(each));
        }
      }
    }
    return pages;
  }

  private static boolean isPage(Path file) {
    return file.toString().endsWith(".md");
  }

  /** The page in a file. */
  public static Markdown read(Path file) throws IOException {
    return new Markdown(file, Files.readString(file));
  }

  /** The fenced blocks of a language, on all pages. */
  public static List<Block> allBlocks(String language) throws IOException {
    return pages().stream().flatMap(page -> page.blocks(language).stream()).toList();
  }

  /** The fenced blocks of a language, in their order. */
  public List<Block> blocks(String language) {
    return FENCE
        .matcher(text)
        .results()
        .filter(fence -> fence.group(1).equals(language))
        .map(fence -> new Block(file, language, fence.group(2)))
        .toList();
  }

  /** The targets of links that are no web addresses. */
  public List<String> links() {
    return LINK.matcher(prose())
        .results()
        .map(link -> link.group(1))
        .filter(target -> !target.contains("://"))
        .toList();
  }

  /** The anchors of the headings, as GitHub makes them. */
  public List<String> anchors() {
    Map<String, Integer> seen = new HashMap<>();
    List<String> anchors = new ArrayList<>();
    Matcher headings = HEADING.matcher(prose());
    while (headings.find()) {
      String heading = headings.group(1).toLowerCase(Locale.ROOT);
      String anchor = heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
      int again = seen.merge(anchor, 1, Integer::sum);
      anchors.add(again == 1 ? anchor : anchor + "-" + (again - 1));
    }
    return anchors;
  }

  /** The page without its fenced blocks. */
  public String prose() {
    return FENCE.matcher(text).replaceAll("");
  }
}
