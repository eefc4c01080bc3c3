package dev.winnow.write.json;

import dev.winnow.model.Article;
import dev.winnow.model.Removal;
import dev.winnow.write.fields.AuditFields;
import java.io.Serializable;

/** Audit lines as {@code removals.schema.json} describes them; every document read has one. */
public record AuditJson() implements Serializable {

  /** The article's audit line, with its line feed. */
  public byte[] line(Article article) {
    int expected = 512;
    for (Removal removal : article.removals()) {
      expected += 160 + removal.text().length();
    }
    return JsonLine.of(expected, line -> new AuditFields().write(line, article));
  }
}
