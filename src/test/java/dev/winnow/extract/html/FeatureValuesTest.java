package dev.winnow.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.extract.html.features.Features;
import dev.winnow.extract.html.page.CueDistances;
import dev.winnow.extract.html.page.Hints;
import dev.winnow.extract.html.page.PageView;
import dev.winnow.extract.html.page.PageWalk;
import dev.winnow.extract.metadata.PageMetadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The value of every feature for every block of three made-up pages. A feature that changes
 * mis-feeds the shipped model, which knows features by name alone: train the model again, then
 * write the approved files with {@code -Dgolden.write=true}.
 */
class FeatureValuesTest {
  private static final Path APPROVED =
      Path.of("src", "test", "resources", "dev", "winnow", "extract", "html", "features");

  @ParameterizedTest
  @ValueSource(strings = {"html-comments", "html-old-table", "html-zh-copies"})
  void areThoseThatTheModelWasTrainedOn(String name) throws IOException {
    Path input = Path.of("src", "test", "resources", "golden", name, "input.html");
    Path approved = APPROVED.resolve(name + ".tsv");

    String found = table(Jsoup.parse(Files.readString(input)));

    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(approved, found);
    }
    assertThat(found).isEqualTo(Files.readString(approved));
  }

  /** A line of block numbers, then a line a feature: its name and its value for each block. */
  private static String table(Document document) {
    Hints hints = Hints.of(PageMetadata.of(document));
    PageView view = new PageView(PageWalk.page(document.body()));
    int headline = TitleBlock.of(view, hints.titles());
    Features features = new Features(view, new CueDistances(view), hints, headline);
    StringBuilder table = new StringBuilder("block");
    for (int block = 0; block < view.size(); block++) {
      table.append('\t').append(block);
    }
    List<float[]> rows =
        IntStream.range(0, view.size()).mapToObj(block -> features.of(block).clone()).toList();
    for (int feature = 0; feature < Features.NAMES.size(); feature++) {
      int column = feature;
      table
          .append('\n')
          .append(Features.NAMES.get(feature))
          .append('\t')
          .append(rows.stream().map(row -> value(row[column])).collect(Collectors.joining("\t")));
    }
    return table.append('\n').toString();
  }

  /** A whole number without its fraction; else all digits of the value. */
  private static String value(float value) {
    return value == (int) value ? Integer.toString((int) value) : Float.toString(value);
  }
}
