package dev.winnow.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.winnow.model.Article;
import dev.winnow.model.DropReason;
import dev.winnow.model.Metadata;
import dev.winnow.model.Signal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FilterTest {
  private static final List<String> TEXT = List.of("The ferry left the harbour on Monday.");

  @Test
  void languages() {
    FilterSettings english = statements("en", null, null, List.of(), List.of(), "keep");
    assertThat(rule(english, stated("en-GB", null, null))).isNull();
    assertThat(rule(english, stated("fr", null, null))).isEqualTo("language-fr");
    assertThat(rule(english, Metadata.NONE)).isNull();
    FilterSettings strict = statements("en", null, null, List.of(), List.of(), "drop");
    assertThat(rule(strict, Metadata.NONE)).isEqualTo("language-unknown");
  }

  @Test
  void daysOfPublication() {
    FilterSettings january =
        statements(null, "2024-01-01", "2024-01-31", List.of(), List.of(), "drop");
    assertThat(rule(january, stated(null, "2024-01-01", null))).isNull();
    assertThat(rule(january, stated(null, "2024-01-31T23:30:00+01:00", null))).isNull();
    assertThat(rule(january, stated(null, "2023-12-31", null))).isEqualTo("published-before");
    assertThat(rule(january, stated(null, "2024-02-01", null))).isEqualTo("published-after");
    assertThat(rule(january, Metadata.NONE)).isEqualTo("published-unknown");
  }

  @Test
  void sitesStandForTheHostsBelowThem() {
    FilterSettings some =
        statements(null, null, null, List.of("Example.org", "@more.txt"), List.of(), "keep");
    for (String url :
        List.of(
            "https://example.org/a",
            "http://news.example.org:8080/a",
            "https://u@example.org?x",
            "https://listed.example/")) {
      assertThat(rule(some, stated(null, null, url))).as(url).isNull();
    }
    for (String url : List.of("https://badexample.org/", "https://example.org.evil.example/")) {
      assertThat(rule(some, stated(null, null, url))).as(url).isEqualTo("site");
    }
    FilterSettings without =
        statements(null, null, null, List.of(), List.of("example.org"), "keep");
    assertThat(rule(without, stated(null, null, "https://www.example.org/"))).isEqualTo("site");
    assertThat(rule(without, stated(null, null, "https://other.example/"))).isNull();
  }

  @Test
  void patternsOfAddresses() {
    FilterSettings news = addresses(List.of("/news/"), List.of("/live/"));
    assertThat(rule(news, stated(null, null, "https://a.example/news/1"))).isNull();
    assertThat(rule(news, stated(null, null, "https://a.example/shop/1"))).isEqualTo("url");
    assertThat(rule(news, stated(null, null, "https://a.example/news/live/1"))).isEqualTo("url");
  }

  @Test
  void boundsOfOnesOwn() {
    FilterSettings bounds =
        new FilterSettings(
            null, null, null, null, null, null, null, null, null, null, 5, 9, 0.5, 0.2, 0.5, 0.3);
    assertThat(dropped(bounds, "Four words are few.")).isEqualTo(measured("min-words", 4, 5));
    assertThat(dropped(bounds, "Ten words are more than nine words can be here."))
        .isEqualTo(measured("max-words", 10, 9));
    assertThat(dropped(bounds, "THE WHOLE TEXT SHOUTS at us this long day"))
        .isEqualTo(measured("capitals", 18 / 33.0, 0.5));
    assertThat(dropped(bounds, "one two three four five ++++++++++++++++"))
        .isEqualTo(measured("symbols", 16 / 40.0, 0.2));
    assertThat(dropped(bounds, "A short line\nand one more short line"))
        .isEqualTo(measured("short-lines", 1, 0.5));
    assertThat(dropped(bounds, "The ferry left the harbour on Monday morning again.")).isNull();
  }

  @Test
  void aMarkedArticleStaysAndCarriesItsFigures() {
    FilterSettings settings = settings("mark", List.of("gopher_quality"));
    Article marked = step(settings).apply(Articles.of("en", TEXT));
    assertThat(marked.dropped()).isNull();
    assertThat(marked.quality())
        .contains(new Signal("gopher-min-words", 7.0), new Signal("failed:gopher-min-words", 1.0))
        .doesNotContain(new Signal("failed:gopher-max-words", 1.0));
  }

  @Test
  void textsOfOtherLanguagesAreNotMeasuredByEnglishWords() {
    String chinese = "市议会周一决定关闭旧桥，新的渡轮将于五月开始运行，居民可以免费乘坐。";
    Article marked =
        step(settings("mark", List.of("gopher_quality")))
            .apply(Articles.of("zh", List.of(chinese.repeat(6))));
    assertThat(marked.quality())
        .extracting(Signal::name)
        .contains("gopher-min-words")
        .doesNotContain("gopher-stop-words", "gopher-min-word-length", "failed:gopher-min-words");
  }

  @Test
  void anArticleThatIsDroppedStaysSo() {
    Article before = Articles.of("en", TEXT).drop(new DropReason("Extract", "error-page", null));
    assertThat(step(settings("drop", List.of("gopher_quality"))).apply(before)).isSameAs(before);
  }

  @Test
  void settingsThatCannotBeMeantAreRefused() {
    Map.of(
            "there is no preset 'gopher'; known: [gopher_quality, gopher_repetition, c4, fineweb]",
            (Runnable) () -> settings(null, List.of("gopher")),
            "'action' must be 'drop' or 'mark', was 'delete'",
            () -> settings("delete", null),
            "'languages' has 'en-US'; write the language alone, as in 'en'",
            () -> statements("en-US", null, null, null, null, null),
            "'published_from' must be a day as in '2024-01-31', was '2024'",
            () -> statements(null, "2024", null, null, null, null),
            "'published_to' is before 'published_from'",
            () -> statements(null, "2024-02-01", "2024-01-01", null, null, null),
            "'urls' has a wrong pattern '(': missing closing )",
            () -> addresses(List.of("("), null),
            "'https://a.example' is no name of a site; write it as in 'example.org'",
            () -> step(statements(null, null, null, List.of("https://a.example"), null, null)))
        .forEach(
            (message, attempt) ->
                assertThatThrownBy(attempt::run)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(message));
  }

  static FilterSettings settings(String action, List<String> presets) {
    return new FilterSettings(
        action, presets, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null);
  }

  private static FilterSettings statements(
      String language,
      String from,
      String to,
      List<String> sites,
      List<String> without,
      String unknown) {
    return new FilterSettings(
        null,
        null,
        language == null ? null : List.of(language),
        from,
        to,
        sites,
        without,
        null,
        null,
        unknown,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static FilterSettings addresses(List<String> wanted, List<String> unwanted) {
    return new FilterSettings(
        null, null, null, null, null, null, null, wanted, unwanted, null, null, null, null, null,
        null, null);
  }

  private static Metadata stated(String language, String published, String url) {
    return new Metadata(null, null, published, null, url, language);
  }

  private static Filter step(FilterSettings settings) {
    return settings.step("Filter", file -> List.of("# a list", "listed.example", ""));
  }

  private static String rule(FilterSettings settings, Metadata metadata) {
    DropReason dropped = step(settings).apply(Articles.of(metadata, TEXT)).dropped();
    return dropped == null ? null : dropped.rule();
  }

  private static DropReason dropped(FilterSettings settings, String text) {
    return step(settings).apply(Articles.of("en", List.of(text))).dropped();
  }

  private static DropReason measured(String rule, double value, double threshold) {
    return DropReason.measured("Filter", rule, value, threshold);
  }
}
