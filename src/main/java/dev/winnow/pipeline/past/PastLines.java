package dev.winnow.pipeline.past;

import com.fasterxml.jackson.databind.JsonNode;
import dev.winnow.dedup.DedupSettings;
import dev.winnow.dedup.PastDocument;
import dev.winnow.model.Article;
import dev.winnow.model.BlockKind;
import dev.winnow.model.DropReason;
import dev.winnow.model.DropRule;
import dev.winnow.model.Metadata;
import dev.winnow.model.Paragraph;
import dev.winnow.model.Reference;
import dev.winnow.model.Relation;
import dev.winnow.model.Source;
import dev.winnow.model.Span;
import dev.winnow.model.Story;
import dev.winnow.split.Fingerprints;
import dev.winnow.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Makes the articles of an audit line and a record as they were before and after the comparison
 * with others.
 *
 * @param line the audit line
 * @param record the record; null if the document has none
 * @param settings the settings of the step that compared
 */
record PastLines(JsonNode line, JsonNode record, DedupSettings settings) {
  private static final String UNKNOWN_KIND = BlockKind.PARAGRAPH.label();

  /** The document. */
  PastDocument document() {
    DropReason dropped = dropped();
    boolean isOfStep =
        dropped != null && dropped.step().equals(settings.name()) && dropped.of() != null;
    List<Paragraph> kept = kept();
    return new PastDocument(
        article(before(kept), isOfStep && !isKnown() ? null : dropped), article(kept, dropped));
  }

  /** Whether an earlier run had the same bytes, so that the document was not compared. */
  private boolean isKnown() {
    return line.at("/dropped/rule").asText().equals(DropRule.SAME_BYTES.label());
  }

  /**
   * Whether the order in which paragraphs stood is not known: the step removed some of them from a
   * record, and as on a page they have no place in the source.
   */
  boolean isUnordered() {
    return record != null && removed().stream().anyMatch(each -> !each.span().isKnown());
  }

  private Article article(List<Paragraph> paragraphs, DropReason dropped) {
    JsonNode stated = record == null ? line : record;
    String moment = textIfAny(stated.path("published_at"));
    String published = moment == null ? textIfAny(stated.path("published")) : moment;
    return new Article(
        new Source(
            line.path("id").asText(),
            line.path("uri").asText(),
            List.of(),
            textIfAny(line.path("media_type")),
            textIfAny(line.path("charset"))),
        new Metadata(null, null, published, null, null, textIfAny(stated.path("language"))),
        List.of(),
        paragraphs,
        List.of(),
        dropped,
        story(),
        List.of());
  }

  private static String textIfAny(JsonNode value) {
    return value.asText().isEmpty() ? null : value.asText();
  }

  private Story story() {
    JsonNode story = record == null ? null : record.path("story");
    if (story == null) {
      return null;
    }
    return new Story(
        story.path("id").asText(),
        Relation.valueOf(story.path("relation").asText().toUpperCase(Locale.ROOT)),
        textIfAny(story.path("of")),
        null);
  }

  private DropReason dropped() {
    JsonNode dropped = line.path("dropped");
    if (dropped.isMissingNode()) {
      return null;
    }
    JsonNode of = dropped.path("of");
    return new DropReason(
        dropped.path("step").asText(),
        dropped.path("rule").asText(),
        of.isMissingNode()
            ? null
            : new Reference(of.path("id").asText(), of.path("paragraph").asInt(-1)),
        dropped.has("similarity") ? dropped.path("similarity").asDouble() : null);
  }

  private List<Paragraph> kept() {
    List<Paragraph> kept = new ArrayList<>();
    if (record != null) {
      for (JsonNode each : record.path("paragraphs")) {
        String of = each.at("/of/id").asText();
        Paragraph paragraph = paragraph(each, each.path("kind").asText());
        kept.add(
            of.isEmpty()
                ? paragraph
                : paragraph.repeating(new Reference(of, each.at("/of/paragraph").asInt())));
      }
    }
    return kept;
  }

  /** The paragraphs that the step removed, in the order of the audit line. */
  private List<Paragraph> removed() {
    List<Paragraph> removed = new ArrayList<>();
    for (JsonNode each : line.path("removals")) {
      if (each.path("step").asText().equals(settings.name()) && isCompared(each)) {
        removed.add(paragraph(each, UNKNOWN_KIND));
      }
    }
    return removed;
  }

  /** Repeats within an article are removed before articles are compared. */
  private boolean isCompared(JsonNode removal) {
    return settings.repeats().comparesDocuments()
        || removal.path("rule").asText().equals(DropRule.NEAR.label());
  }

  private List<Paragraph> before(List<Paragraph> kept) {
    List<Paragraph> before = new ArrayList<>(kept);
    before.addAll(removed());
    before.sort(Comparator.comparingInt(paragraph -> paragraph.span().start()));
    return before;
  }

  private static Paragraph paragraph(JsonNode each, String kind) {
    String text = each.path("text").asText();
    int start = each.path("start").asInt(-1);
    return new Paragraph(
        BlockKind.valueOf(kind.toUpperCase(Locale.ROOT)),
        text,
        start < 0 ? Span.UNKNOWN : new Span(start, each.path("end").asInt()),
        Fingerprints.of(text),
        Words.count(text),
        null);
  }
}
