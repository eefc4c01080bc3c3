package dev.winnow.dedup.batch;

import dev.winnow.model.Article;
import dev.winnow.model.Paragraph;
import dev.winnow.shuffle.RecordCoder;
import org.apache.beam.sdk.coders.DefaultCoder;

/**
 * As much of a document's text as a model looks at.
 *
 * @param id the document
 * @param text its title and first paragraphs
 */
@DefaultCoder(RecordCoder.class)
record LeadText(String id, String text) {
  /** The coder of openings. */
  static final RecordCoder<LeadText> CODER = RecordCoder.of(LeadText.class);

  /** Some 300 words: news puts what is new first. */
  private static final int LEAD_CHARS = 2_000;

  static LeadText of(Article article) {
    StringBuilder text = new StringBuilder();
    for (Paragraph paragraph : article.paragraphs()) {
      if (text.length() >= LEAD_CHARS) {
        break;
      }
      text.append(paragraph.text()).append('\n');
    }
    return new LeadText(article.source().id(), cut(text));
  }

  private static String cut(StringBuilder text) {
    if (text.length() <= LEAD_CHARS) {
      return text.toString();
    }
    boolean withinCharacter = Character.isHighSurrogate(text.charAt(LEAD_CHARS - 1));
    return text.substring(0, withinCharacter ? LEAD_CHARS - 1 : LEAD_CHARS);
  }
}
