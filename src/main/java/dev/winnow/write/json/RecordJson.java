package dev.winnow.write.json;

import dev.winnow.model.Article;
import dev.winnow.model.Paragraph;
import dev.winnow.write.fields.RecordFields;
import java.io.Serializable;

/**
 * Clean records as {@code record.schema.json} describes them.
 *
 * @param config the hash of pipeline and rules that every record names
 * @param version Winnow's version
 */
public record RecordJson(String config, String version) implements Serializable {

  /**
   * The record's line, with its line feed.
   *
   * @throws IllegalArgumentException if the article is dropped or not yet split into paragraphs:
   *     its text would be in no output
   */
  public byte[] line(Article article) {
    int expected = 768;
    for (Paragraph paragraph : article.paragraphs()) {
      expected += 160 + 2 * paragraph.text().length();
    }
    RecordFields fields = new RecordFields(config, version);
    return JsonLine.of(expected, line -> fields.write(line, article));
  }
}
