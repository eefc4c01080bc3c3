package dev.winnow.write.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.winnow.model.RunCounts;
import dev.winnow.model.RunCounts.Figure;
import dev.winnow.model.RunCounts.FigureKey;
import dev.winnow.write.json.RunInfo;
import dev.winnow.yaml.YamlNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataCardTest {
  private static final RunInfo INFO = new RunInfo("batch.yaml", "c0ffee", "1.0");

  @Test
  void theHeadIsYamlThatNamesFilesAndFeatures() {
    YamlNode head = head(card(Map.of(Figure.DOCUMENTS_RECORDED, 2L), ".jsonl.gz"));

    Map<String, YamlNode> keys =
        head.fields(
            "card", List.of("license", "language", "size_categories", "configs", "dataset_info"));
    List<YamlNode> configs = keys.get("configs").items("configs");
    assertThat(configs).hasSize(2);
    Map<String, YamlNode> records =
        configs.get(0).fields("records", List.of("config_name", "default", "data_files"));
    assertThat(records.get("config_name").text()).isEqualTo("records");
    assertThat(records.get("default").flag()).isTrue();
    assertThat(
            records
                .get("data_files")
                .items("data_files")
                .get(0)
                .fields("data_files", List.of("split", "path"))
                .get("path")
                .text())
        .isEqualTo("records/part-*.jsonl.gz");
    List<YamlNode> infos = keys.get("dataset_info").items("dataset_info");
    List<YamlNode> features =
        infos
            .get(0)
            .fields("records", List.of("config_name", "features"))
            .get("features")
            .items("features");
    assertThat(features.get(2).fields("f", List.of("name", "list")).get("list").text())
        .isEqualTo("string");
    assertThat(features.get(15).fields("f", List.of("name", "list")).get("list").items("list"))
        .hasSize(6);
  }

  @Test
  void norwegianIsNoBoolean() {
    assertThat(card(Map.of(), Map.of("no", 1L), ".jsonl").text()).contains("\n- 'no'\n");
  }

  @Test
  void failuresAreAConfigurationOnlyWhereThereAreAny() {
    assertThat(card(Map.of(), ".jsonl").text()).doesNotContain("config_name: failures");
    assertThat(card(Map.of(Figure.DOCUMENTS_FAILED, 1L), ".jsonl").text())
        .contains("path: failures/part-*.jsonl");
  }

  @ParameterizedTest
  @CsvSource({"0,n<1K", "999,n<1K", "1000,1K<n<10K", "99999,10K<n<100K", "1000000,1M<n<10M"})
  void theSizeIsAWordOfTheHub(long records, String size) {
    assertThat(card(Map.of(Figure.DOCUMENTS_RECORDED, records), ".jsonl").text())
        .contains("size_categories:\n- " + size + "\n");
  }

  @Test
  void aTableShowsTheLargestAndTheSumOfTheOthers() {
    Map<FigureKey, Long> numbers = new HashMap<>();
    numbers.put(FigureKey.of(Figure.DOCUMENTS_RECORDED), 40L);
    for (int i = 0; i < 22; i++) {
      numbers.put(FigureKey.of(Figure.RECORDS_BY_SOURCE, "site|" + (100 + i)), i == 0 ? 9L : 1L);
    }
    numbers.put(FigureKey.of(Figure.RECORDS_OF_OTHER_SOURCES), 10L);

    assertThat(new DataCard(INFO, RunCounts.of(numbers), ".jsonl").text())
        .contains("| host, site or folder | records, at least |\n|---|---:|\n| site\\|100 | 9 |\n")
        .contains("| site\\|119 | 1 |\n| others | 2 |\n| rare sources | 10 |\n")
        .doesNotContain("site\\|120");
  }

  private static YamlNode head(DataCard card) {
    String[] parts = card.text().split("---\n", 3);
    assertThat(parts[0]).isEmpty();
    return YamlNode.read("README.md", parts[1]);
  }

  private static DataCard card(Map<Figure, Long> numbers, String ending) {
    return card(numbers, Map.of(), ending);
  }

  private static DataCard card(
      Map<Figure, Long> numbers, Map<String, Long> languages, String ending) {
    Map<FigureKey, Long> counts = new HashMap<>();
    numbers.forEach((figure, n) -> counts.put(FigureKey.of(figure), n));
    languages.forEach((code, n) -> counts.put(FigureKey.of(Figure.RECORDS_BY_LANGUAGE, code), n));
    return new DataCard(INFO, RunCounts.of(counts), ending);
  }
}
