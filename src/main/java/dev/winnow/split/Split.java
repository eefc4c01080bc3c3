package dev.winnow.split;

import dev.winnow.model.Article;
import dev.winnow.model.Block;
import dev.winnow.model.DocumentStep;
import dev.winnow.model.DropReason;
import dev.winnow.model.Paragraph;
import dev.winnow.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns the remaining blocks into paragraphs. An article without any text left is dropped with the
 * rule {@code nothing-left}, unless an earlier step dropped it with another reason. Its audit line
 * holds all of its text.
 *
 * @param name the name of this step in the pipeline file
 */
public record Split(String name) implements DocumentStep {
  @Override
  public Article apply(Article article) {
    List<Paragraph> paragraphs = new ArrayList<>(article.blocks().size());
    for (Block block : article.blocks()) {
      paragraphs.add(
          new Paragraph(
              block.kind(),
              block.text(),
              block.span(),
              Fingerprints.of(block.text()),
              Words.count(block.text()),
              null));
    }
    Article split = article.withParagraphs(paragraphs, List.of());
    return paragraphs.isEmpty() && article.dropped() == null
        ? split.drop(new DropReason(name, "nothing-left", null))
        : split;
  }
}
