package dev.winnow.library;

import dev.winnow.model.Article;
import dev.winnow.model.DropReason;
import dev.winnow.model.Failure;
import dev.winnow.model.Metadata;
import dev.winnow.model.Paragraph;
import dev.winnow.model.Reference;
import dev.winnow.model.Removal;
import dev.winnow.model.Source;
import dev.winnow.model.Span;
import dev.winnow.model.Story;
import dev.winnow.write.fields.AuditFields;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.beam.sdk.values.Row;

/** Makes rows of articles and failures. */
final class ArticleRows {
  private ArticleRows() {}

  /** The row of an article, of {@link RowSchemas#ARTICLE}. */
  static Row of(Article article) {
    Source source = article.source();
    Metadata metadata = article.metadata();
    List<Paragraph> paragraphs =
        article.dropped() == null ? article.paragraphs() : List.<Paragraph>of();
    return Row.withSchema(RowSchemas.ARTICLE)
        .addValue(source.id())
        .addValue(source.uri())
        .addValue(source.alsoAt())
        .addValue(source.mediaType())
        .addValue(source.charset())
        .addValue(metadata.title())
        .addValue(metadata.byline())
        .addValue(metadata.published())
        .addValue(metadata.site())
        .addValue(metadata.url())
        .addValue(metadata.language())
        .addValue(metadata.pageType())
        .addValue(paragraphs.stream().map(ArticleRows::paragraph).toList())
        .addValue(paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n\n")))
        .addValue(story(article.story()))
        .addValue(AuditFields.removals(article).stream().map(ArticleRows::removal).toList())
        .addValue(dropped(article.dropped()))
        .build();
  }

  /** The row of a failure, of {@link RowSchemas#FAILURE}. */
  static Row of(Failure failure) {
    return Row.withSchema(RowSchemas.FAILURE)
        .addValues(
            failure.uri(), failure.id(), failure.step(), failure.category(), failure.message())
        .build();
  }

  private static Row paragraph(Paragraph paragraph) {
    return Row.withSchema(RowSchemas.PARAGRAPH)
        .addValues(
            paragraph.kind().label(),
            paragraph.text(),
            start(paragraph.span()),
            end(paragraph.span()),
            paragraph.fingerprint().hex(),
            reference(paragraph.of()))
        .build();
  }

  private static Row removal(Removal removal) {
    return Row.withSchema(RowSchemas.REMOVAL)
        .addValues(
            removal.step(),
            removal.rule(),
            removal.kind().label(),
            removal.text(),
            start(removal.span()),
            end(removal.span()),
            reference(removal.of()),
            removal.of() == null ? null : Double.valueOf(1),
            removal.score(),
            removal.recurring() == null ? null : (long) removal.recurring().stories(),
            removal.recurring() == null ? null : (long) removal.recurring().documents())
        .build();
  }

  private static Row story(Story story) {
    return story == null
        ? null
        : Row.withSchema(RowSchemas.STORY)
            .addValues(story.id(), story.relation().label(), story.of(), story.similarity())
            .build();
  }

  private static Row dropped(DropReason dropped) {
    return dropped == null
        ? null
        : Row.withSchema(RowSchemas.DROPPED)
            .addValues(
                dropped.step(),
                dropped.rule(),
                reference(dropped.of()),
                dropped.similarity(),
                dropped.value(),
                dropped.threshold())
            .build();
  }

  private static Row reference(Reference of) {
    return of == null
        ? null
        : Row.withSchema(RowSchemas.REFERENCE)
            .addValues(of.id(), of.paragraph() < 0 ? null : (long) of.paragraph())
            .build();
  }

  private static Long start(Span span) {
    return span.isKnown() ? (long) span.start() : null;
  }

  private static Long end(Span span) {
    return span.isKnown() ? (long) span.end() : null;
  }
}
