package dev.winnow.write.fields;

import dev.winnow.model.Article;
import dev.winnow.model.Block;
import dev.winnow.model.DropReason;
import dev.winnow.model.Paragraph;
import dev.winnow.model.Reference;
import dev.winnow.model.Removal;
import dev.winnow.model.RemovalKind;
import dev.winnow.model.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The fields of an audit line, as {@code removals.schema.json} describes them. A field without a
 * value is absent, because most removals have few of them. A document that is dropped for another
 * one has its date and language, which a later comparison of its text needs.
 */
public record AuditFields() implements FieldWriter.ItemFields<Article> {
  private static final Comparator<Removal> BY_PLACE =
      Comparator.comparingInt(removal -> removal.span().start());

  /** Writes the audit line of an article. */
  @Override
  public void write(FieldWriter to, Article article) throws IOException {
    Source source = article.source();
    to.text("id", source.id());
    to.text("uri", source.uri());
    if (!source.alsoAt().isEmpty()) {
      to.texts("also_at", source.alsoAt());
    }
    to.textIfAny("media_type", source.mediaType());
    to.textIfAny("charset", source.charset());
    DropReason dropped = article.dropped();
    if (dropped != null && dropped.of() != null) {
      to.textIfAny("published", article.metadata().published());
      to.textIfAny("language", article.metadata().language());
    }
    to.objects("removals", removals(article), AuditFields::removal);
    if (dropped != null) {
      to.object("dropped", drop -> dropped(drop, dropped));
    }
  }

  /**
   * The removals of the audit line. They stand in the order of the source, those of one place in
   * the order in which they were made. The remaining text of a dropped article counts as removed by
   * the drop, because it is in no record.
   */
  public static List<Removal> removals(Article article) {
    List<Removal> removals = new ArrayList<>(article.removals());
    if (article.dropped() != null) {
      addWhatIsLeft(article, removals);
    }
    removals.sort(BY_PLACE);
    return removals;
  }

  private static void addWhatIsLeft(Article article, List<Removal> removals) {
    DropReason drop = article.dropped();
    RemovalKind kind = drop.of() == null ? RemovalKind.OTHER : RemovalKind.DUPLICATE;
    for (Block block : article.blocks()) {
      removals.add(Removal.of(drop.step(), drop.rule(), kind, block));
    }
    for (Paragraph left : article.paragraphs()) {
      removals.add(
          new Removal(drop.step(), drop.rule(), kind, left.text(), left.span(), left.of()));
    }
  }

  private static void removal(FieldWriter to, Removal removal) throws IOException {
    to.text("step", removal.step());
    to.text("rule", removal.rule());
    to.text("kind", removal.kind().label());
    to.textIfAny("text", removal.text());
    if (removal.span().isKnown()) {
      to.number("start", removal.span().start());
      to.number("end", removal.span().end());
    }
    if (removal.of() != null) {
      owner(to, removal.of());
      to.share("similarity", 1.0);
    }
    if (removal.score() != null) {
      to.share("score", removal.score());
    }
    if (removal.recurring() != null) {
      to.number("stories", removal.recurring().stories());
      to.number("documents", removal.recurring().documents());
    }
  }

  private static void dropped(FieldWriter to, DropReason dropped) throws IOException {
    to.text("step", dropped.step());
    to.text("rule", dropped.rule());
    if (dropped.of() != null) {
      owner(to, dropped.of());
    }
    if (dropped.similarity() != null) {
      to.share("similarity", dropped.similarity());
    }
    if (dropped.value() != null) {
      to.share("value", dropped.value());
      to.share("threshold", dropped.threshold());
    }
  }

  /** Writes the owner's id and, unless the whole document is meant, its paragraph. */
  private static void owner(FieldWriter to, Reference owner) throws IOException {
    to.object(
        "of",
        of -> {
          of.text("id", owner.id());
          if (owner.paragraph() >= 0) {
            of.number("paragraph", owner.paragraph());
          }
        });
  }
}
