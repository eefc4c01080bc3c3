package dev.winnow.write.fields;

import dev.winnow.model.Article;
import dev.winnow.model.Metadata;
import dev.winnow.model.Paragraph;
import dev.winnow.model.Reference;
import dev.winnow.model.Relation;
import dev.winnow.model.Source;
import dev.winnow.model.Story;
import java.io.IOException;
import java.util.List;

/**
 * The fields of a clean record, as {@code record.schema.json} describes them. Every record has all
 * fields, with values of the same types: readers that infer a schema from the lines of one file
 * find the same one in the next. A text that is not known is empty, a place that is not known is
 * -1, and a similarity that is not known is 0.0.
 *
 * @param config the hash of pipeline and rules that every record names
 * @param version Winnow's version
 */
public record RecordFields(String config, String version)
    implements FieldWriter.ItemFields<Article> {
  private static final Reference NO_OWNER = new Reference("", -1);

  /**
   * Writes the record of an article.
   *
   * @throws IllegalArgumentException if the article is dropped or not yet split into paragraphs:
   *     its text would be in no output
   */
  @Override
  public void write(FieldWriter to, Article article) throws IOException {
    if (article.dropped() != null || !article.blocks().isEmpty()) {
      throw new IllegalArgumentException(
          article.source().uri() + " is dropped or not split into paragraphs");
    }
    Source source = article.source();
    Metadata metadata = article.metadata();
    to.text("id", source.id());
    to.text("uri", source.uri());
    to.texts("also_at", source.alsoAt());
    to.textOrEmpty("media_type", source.mediaType());
    to.textOrEmpty("charset", source.charset());
    to.textOrEmpty("title", metadata.title());
    to.textOrEmpty("byline", metadata.byline());
    to.text("published", Publication.day(metadata.published()));
    to.text("published_at", Publication.moment(metadata.published()));
    to.textOrEmpty("site", metadata.site());
    to.textOrEmpty("url", metadata.url());
    to.text("language", LanguageCode.of(metadata.language()));
    to.text("stated", String.join(",", source.stated().fields()));
    to.textOrEmpty("fetched", source.stated().fetched());
    to.textOrEmpty("page_type", metadata.pageType());
    to.objects("paragraphs", article.paragraphs(), RecordFields::paragraph);
    to.text("text", text(article.paragraphs()));
    to.object("story", story -> story(story, story(article)));
    to.textOrEmpty("extra", source.stated().extra());
    to.text("quality", QualityText.of(article.quality()));
    to.text("config", config);
    to.text("version", version);
  }

  /** The story of an article; one that stands alone, or was not compared, is a story by itself. */
  private static Story story(Article article) {
    return article.story() == null
        ? new Story(article.source().id(), Relation.ORIGINAL, null, null)
        : article.story();
  }

  private static void story(FieldWriter to, Story story) throws IOException {
    to.text("id", story.id());
    to.text("relation", story.relation().label());
    to.textOrEmpty("of", story.of());
    to.share("similarity", story.similarity() == null ? 0 : story.similarity());
  }

  private static void paragraph(FieldWriter to, Paragraph paragraph) throws IOException {
    to.text("kind", paragraph.kind().label());
    to.text("text", paragraph.text());
    to.number("start", paragraph.span().start());
    to.number("end", paragraph.span().end());
    to.text("fingerprint", paragraph.fingerprint().hex());
    Reference owner = paragraph.of() == null ? NO_OWNER : paragraph.of();
    to.object(
        "of",
        of -> {
          of.text("id", owner.id());
          of.number("paragraph", owner.paragraph());
        });
  }

  private static String text(List<Paragraph> paragraphs) {
    return String.join("\n\n", paragraphs.stream().map(Paragraph::text).toList());
  }
}
