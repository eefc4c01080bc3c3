package dev.winnow.write.json;

import dev.winnow.model.Article;
import dev.winnow.model.Metadata;
import dev.winnow.model.Paragraph;
import dev.winnow.model.Source;
import dev.winnow.model.Story;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;

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
    if (article.dropped() != null || !article.blocks().isEmpty()) {
      throw new IllegalArgumentException(
          article.source().uri() + " is dropped or not split into paragraphs");
    }
    String text = text(article.paragraphs());
    int expected = 512 + 2 * text.length() + 128 * article.paragraphs().size();
    return JsonLine.of(expected, line -> write(line, article, text));
  }

  private void write(JsonLine line, Article article, String text) throws IOException {
    Source source = article.source();
    line.text("id", source.id());
    line.text("uri", source.uri());
    line.texts("also_at", source.alsoAt());
    line.text("media_type", source.mediaType());
    line.text("charset", source.charset());
    Metadata metadata = article.metadata();
    line.text("title", metadata.title());
    line.text("byline", metadata.byline());
    line.text("published", metadata.published());
    line.text("site", metadata.site());
    line.text("url", metadata.url());
    line.text("language", metadata.language());
    line.text("page_type", metadata.pageType());
    if (!article.paragraphs().isEmpty()) {
      line.objects("paragraphs", article.paragraphs(), RecordJson::paragraph);
    }
    line.text("text", text);
    if (article.story() != null) {
      line.object("story", story -> story(story, article.story()));
    }
    line.text("config", config);
    line.text("version", version);
  }

  private static void story(JsonLine line, Story story) throws IOException {
    line.text("id", story.id());
    line.text("relation", story.relation().label());
    line.text("of", story.of());
    if (story.similarity() != null) {
      line.share("similarity", story.similarity());
    }
  }

  private static void paragraph(JsonLine line, Paragraph paragraph) throws IOException {
    line.text("kind", paragraph.kind().label());
    line.text("text", paragraph.text());
    line.span(paragraph.span());
    line.text("fingerprint", paragraph.fingerprint().hex());
    line.of(paragraph.of());
  }

  private static String text(List<Paragraph> paragraphs) {
    StringBuilder text = new StringBuilder();
    for (Paragraph paragraph : paragraphs) {
      if (!text.isEmpty()) {
        text.append("\n\n");
      }
      text.append(paragraph.text());
    }
    return text.toString();
  }
}
