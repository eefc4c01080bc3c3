package dev.winnow.write.json;

import dev.winnow.model.Article;
import dev.winnow.model.Block;
import dev.winnow.model.DropReason;
import dev.winnow.model.Paragraph;
import dev.winnow.model.Removal;
import dev.winnow.model.RemovalKind;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Audit lines as {@code removals.schema.json} describes them; every document read has one. */
public record AuditJson() implements Serializable {
  private static final Comparator<Removal> BY_PLACE =
      Comparator.comparingInt(removal -> removal.span().start());

  /** The article's audit line, with its line feed. */
  public byte[] line(Article article) {
    List<Removal> removals = removals(article);
    int expected = 512;
    for (Removal removal : removals) {
      expected += 160 + removal.text().length();
    }
    return JsonLine.of(expected, line -> write(line, article, removals));
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

  private static void write(JsonLine line, Article article, List<Removal> removals)
      throws IOException {
    line.text("id", article.source().id());
    line.text("uri", article.source().uri());
    line.texts("also_at", article.source().alsoAt());
    line.objects("removals", removals, AuditJson::removal);
    DropReason dropped = article.dropped();
    if (dropped != null) {
      line.object("dropped", drop -> dropped(drop, dropped));
    }
  }

  private static void removal(JsonLine line, Removal removal) throws IOException {
    line.text("step", removal.step());
    line.text("rule", removal.rule());
    line.text("kind", removal.kind().label());
    line.text("text", removal.text());
    line.span(removal.span());
    line.of(removal.of());
    if (removal.of() != null) {
      line.share("similarity", 1.0);
    }
    if (removal.score() != null) {
      line.share("score", removal.score());
    }
    if (removal.recurring() != null) {
      line.number("stories", removal.recurring().stories());
      line.number("documents", removal.recurring().documents());
    }
  }

  private static void dropped(JsonLine line, DropReason dropped) throws IOException {
    line.text("step", dropped.step());
    line.text("rule", dropped.rule());
    line.of(dropped.of());
    if (dropped.similarity() != null) {
      line.share("similarity", dropped.similarity());
    }
  }
}
