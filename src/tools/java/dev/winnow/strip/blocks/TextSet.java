package dev.winnow.strip.blocks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.winnow.extract.Extract;
import dev.winnow.model.Article;
import dev.winnow.model.DocumentException;
import dev.winnow.model.RawDocument;
import dev.winnow.model.Span;
import dev.winnow.strip.RuleSet;
import dev.winnow.strip.ScrapeParts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Reads labelled scrapes: a JSON object a line, {@code {"id", "scraper", "domain", "lines": [[text,
 * true | false | null], …]}}; a line is text of the article, or not, or it is not known. Where no
 * {@code domain} is given, it is that of the page in {@code ground_truth.jsonl} whose id ends the
 * scrape's, or else the id. A line that is not known and says the title of that page counts as text
 * of the article: readers miss a title that is gone.
 */
final class TextSet {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final float WEIGHT = 0.03f;

  private final RuleSet rules;
  private final Map<String, JsonNode> pages;

  private TextSet(RuleSet rules, Map<String, JsonNode> pages) {
    this.rules = rules;
    this.pages = pages;
  }

  /**
   * The scrapes in a file.
   *
   * @param pages the {@code ground_truth.jsonl} of the pages that were scraped; null if there is
   *     none
   */
  static List<LabelledText> read(Path file, Path pages, RuleSet rules) throws IOException {
    TextSet set = new TextSet(rules, pages == null ? Map.of() : pages(pages));
    List<LabelledText> texts = new ArrayList<>();
    try (BufferedReader reader = reader(file)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        set.text(JSON.readTree(line)).ifPresent(texts::add);
      }
    }
    return texts;
  }

  private static BufferedReader reader(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    boolean packed = file.toString().endsWith(".gz");
    return new BufferedReader(
        new InputStreamReader(packed ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8));
  }

  private static Map<String, JsonNode> pages(Path file) throws IOException {
    Map<String, JsonNode> pages = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode page = JSON.readTree(line);
      pages.put(page.get("id").asText(), page);
    }
    return pages;
  }

  /** The scrape as the model sees it; empty if extraction refuses it. */
  private Optional<LabelledText> text(JsonNode node) {
    String id = node.get("id").asText();
    String scraper = node.path("scraper").asText();
    StringBuilder source = new StringBuilder();
    String pageId = id.startsWith(scraper + "_") ? id.substring(scraper.length() + 1) : id;
    JsonNode page = pages.getOrDefault(pageId, JSON.createObjectNode());
    Truth truth = new Truth(page.path("title").asText());
    for (JsonNode line : node.get("lines")) {
      String text = line.get(0).asText();
      truth.add(text, line.get(1));
      source.append(source.isEmpty() ? "" : "\n").append(text);
    }
    byte[] bytes = source.toString().getBytes(StandardCharsets.UTF_8);
    try {
      Article article = new Extract().apply(new RawDocument("0".repeat(64), id + ".txt", bytes));
      ScrapeParts parts = ScrapeParts.of(article, rules);
      List<LabelledText.Labelled> lines = new ArrayList<>();
      for (int i = 0; i < parts.pieces().size(); i++) {
        lines.add(truth.labelled(parts.pieces().get(i), parts.spans().get(i)));
      }
      String domain = node.path("domain").asText(page.path("domain").asText(pageId));
      String title = article.metadata().title();
      return Optional.of(new LabelledText(id, scraper, domain, title, lines, WEIGHT));
    } catch (DocumentException e) {
      System.err.println(id + " is left out: " + e.getMessage());
      return Optional.empty();
    }
  }

  /** Of each code point of a source how much of a word it is, and of which class. */
  private static final class Truth {
    private final List<Float> article = new ArrayList<>();
    private final List<Float> other = new ArrayList<>();
    private final String title;

    Truth(String title) {
      this.title = title;
    }

    void add(String text, JsonNode label) {
      boolean isTitle = label.isNull() && !title.isBlank() && text.strip().equals(title.strip());
      int length = text.codePointCount(0, text.length());
      float each = length == 0 ? 0 : (float) WORD.matcher(text).results().count() / length;
      for (int i = 0; i < length; i++) {
        article.add(isTitle || label.asBoolean() ? each : 0);
        other.add(label.isBoolean() && !label.asBoolean() ? each : 0);
      }
      article.add(0f);
      other.add(0f);
    }

    LabelledText.Labelled labelled(ScoredBlock piece, Span span) {
      float in = 0;
      float out = 0;
      for (int i = span.start(); i < Math.min(span.end(), article.size()); i++) {
        in += article.get(i);
        out += other.get(i);
      }
      float words = in + out;
      return new LabelledText.Labelled(piece, words > 0 ? in / words : 0, words);
    }
  }
}
