package dev.winnow.extract.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.winnow.extract.html.page.Hints;
import dev.winnow.extract.html.page.Page;
import dev.winnow.extract.html.page.PageWalk;
import dev.winnow.extract.metadata.PageMetadata;
import dev.winnow.extract.tree.ParsedPage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jsoup.nodes.Document;

/**
 * Reads a folder of labelled pages: {@code ground_truth.jsonl} with an {@code id}, a {@code domain}
 * and the {@code articleBody} or segments {@code with} and {@code without} of each page, and {@code
 * pages/<id>.html.gz}.
 */
final class PageSet {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** How much a page counts of which only segments are known. */
  private static final float SEGMENTS_WEIGHT = 0.15f;

  /** How much a page counts whose truth is another extractor's output. */
  private static final float MACHINE_WEIGHT = 0.5f;

  private PageSet() {}

  static List<LabelledPage> read(Path folder) throws IOException {
    List<LabelledPage> pages = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("ground_truth.jsonl"))) {
      JsonNode truth = JSON.readTree(line);
      String id = truth.get("id").asText();
      Path file = folder.resolve("pages").resolve(id + ".html.gz");
      try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
        pages.add(label(id, truth, ParsedPage.of(in.readAllBytes())));
      }
    }
    return pages;
  }

  private static LabelledPage label(String id, JsonNode truth, Document document) {
    Hints hints = Hints.of(PageMetadata.of(document));
    Page page = PageWalk.page(document.body()).revealed();
    float[] labels;
    float[] weights;
    if (truth.hasNonNull("articleBody")) {
      String body = truth.get("articleBody").asText();
      labels = BodyLabels.of(page, body);
      weights = weights(page, body);
      if (truth.path("source").asText().equals("readability")) {
        for (int i = 0; i < weights.length; i++) {
          weights[i] *= MACHINE_WEIGHT;
        }
      }
    } else {
      SegmentLabels segments =
          SegmentLabels.of(page, texts(truth, "with"), texts(truth, "without"));
      labels = segments.labels();
      weights = segments.weights();
      for (int i = 0; i < weights.length; i++) {
        weights[i] *= SEGMENTS_WEIGHT;
      }
    }
    return new LabelledPage(id, truth.path("domain").asText(id), page, hints, labels, weights);
  }

  /** A block counts by its words, and less on a page with a long article. */
  private static float[] weights(Page page, String body) {
    float[] weights = new float[page.blocks().size()];
    double scale = Math.sqrt(Math.max(100, Shingles.words(body).size()));
    for (int i = 0; i < weights.length; i++) {
      int words = Shingles.words(page.blocks().get(i).text()).size();
      weights[i] = (float) ((Math.min(words, 200) + 3) / scale);
    }
    return weights;
  }

  private static List<String> texts(JsonNode truth, String name) {
    List<String> texts = new ArrayList<>();
    truth.path(name).forEach(each -> texts.add(each.asText()));
    return texts;
  }
}
