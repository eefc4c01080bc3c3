package dev.winnow.mask;

import dev.winnow.model.Article;
import dev.winnow.model.Block;
import dev.winnow.model.DocumentStep;
import dev.winnow.model.Metadata;
import dev.winnow.model.OffsetMap;
import dev.winnow.model.Removal;
import dev.winnow.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Replaces personal data by placeholders: in the text, in the title, beside the names of the
 * byline, and in the text that earlier steps removed. Each place in the text, the title and the
 * byline has a removal without text, so that the audit does not repeat the data.
 *
 * @param name the name of this step in the pipeline file
 * @param settings what is masked, and how
 */
public record Mask(String name, MaskSettings settings) implements DocumentStep {

  @Override
  public Article apply(Article article) {
    return new Work(settings.finder(article.metadata().language()), settings.placeholdersBySort())
        .on(article);
  }

  /**
   * The texts with placeholders, one at a time.
   *
   * @param language that of the article, a BCP 47 tag; null if it is not known
   */
  public UnaryOperator<String> texts(String language) {
    PersonalDataFinder finder = settings.finder(language);
    Map<PersonalData, String> placeholders = settings.placeholdersBySort();
    return text -> PlaceholderText.of(text, finder.places(text), placeholders).text();
  }

  /** The masking of one article. */
  private final class Work {
    private final PersonalDataFinder finder;
    private final Map<PersonalData, String> placeholders;
    private final List<Removal> masked = new ArrayList<>();

    Work(PersonalDataFinder finder, Map<PersonalData, String> placeholders) {
      this.finder = finder;
      this.placeholders = placeholders;
    }

    Article on(Article article) {
      Metadata metadata = article.metadata();
      Metadata stated =
          metadata.withTitle(statement(metadata.title())).withByline(statement(metadata.byline()));
      List<Block> blocks = article.blocks().stream().map(this::block).toList();
      List<Removal> removals = article.removals().stream().map(this::removal).toList();
      return article.withMetadata(stated).withRemovals(removals).withBlocks(blocks, masked);
    }

    private PlaceholderText mask(String text) {
      return PlaceholderText.of(text, finder.places(text), placeholders);
    }

    private String statement(String text) {
      if (text == null) {
        return null;
      }
      PlaceholderText clean = mask(text);
      clean.places().forEach(place -> add(place, Span.UNKNOWN));
      return clean.text();
    }

    /** The block with placeholders. Only its whole span is asked for from here on. */
    private Block block(Block block) {
      PlaceholderText clean = mask(block.text());
      if (clean.places().isEmpty()) {
        return block;
      }
      clean.places().forEach(place -> add(place, block.place(place.from(), place.to())));
      return new Block(block.kind(), clean.text(), block.span(), OffsetMap.NONE);
    }

    private Removal removal(Removal removal) {
      return removal.withText(mask(removal.text()).text());
    }

    private void add(Place place, Span span) {
      masked.add(Removal.masked(name, place.sort().label(), span));
    }
  }
}
