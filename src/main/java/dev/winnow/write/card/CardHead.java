package dev.winnow.write.card;

import dev.winnow.model.RunCounts.Figure;
import dev.winnow.write.parquet.ParquetSchema;

/** The head of a card: the YAML that {@code datasets} and the Hugging Face Hub read. */
final class CardHead {
  private CardHead() {}

  /** The head, with the lines around it. */
  static String of(DataCard card) {
    StringBuilder yaml = new StringBuilder("---\n").append(DataCard.MARK).append('\n');
    yaml.append("license: unknown # to be filled in\n");
    Iterable<String> languages = card.numbers(Figure.RECORDS_BY_LANGUAGE).keySet();
    if (languages.iterator().hasNext()) {
      yaml.append("language:\n");
      // In quotes: 'no' is Norwegian here, and false in YAML.
      languages.forEach(code -> yaml.append("- '").append(code).append("'\n"));
    }
    yaml.append("size_categories:\n- ").append(size(card.records())).append('\n');
    yaml.append("configs:\n");
    config(yaml, "records", card.ending(), true);
    config(yaml, "removals", card.ending(), false);
    boolean anyFailed = card.count(Figure.DOCUMENTS_FAILED) > 0;
    if (anyFailed) {
      config(yaml, "failures", card.ending(), false);
    }
    yaml.append("dataset_info:\n");
    features(yaml, "records", ParquetSchema.RECORD);
    features(yaml, "removals", ParquetSchema.REMOVALS);
    if (anyFailed) {
      features(yaml, "failures", ParquetSchema.FAILURE);
    }
    return yaml.append("---\n").toString();
  }

  private static void config(StringBuilder yaml, String folder, String ending, boolean isDefault) {
    yaml.append("- config_name: ").append(folder).append('\n');
    if (isDefault) {
      yaml.append("  default: true\n");
    }
    yaml.append("  data_files:\n  - split: train\n    path: ");
    yaml.append(folder).append("/part-*").append(ending).append('\n');
  }

  private static void features(StringBuilder yaml, String folder, ParquetSchema schema) {
    yaml.append("- config_name: ").append(folder).append("\n  features:\n");
    yaml.append(CardFeatures.of(schema.type(), "  "));
  }

  /** The word of the Hub for the size of a dataset. */
  private static String size(long records) {
    String[] words = {
      "n<1K",
      "1K<n<10K",
      "10K<n<100K",
      "100K<n<1M",
      "1M<n<10M",
      "10M<n<100M",
      "100M<n<1B",
      "1B<n<10B",
      "10B<n<100B",
      "100B<n<1T"
    };
    int word = 0;
    for (long limit = 1000; records >= limit && word < words.length - 1; limit *= 10) {
      word++;
    }
    return words[word];
  }
}
