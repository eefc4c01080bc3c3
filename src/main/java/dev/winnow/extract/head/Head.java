package dev.winnow.extract.head;

import dev.winnow.extract.dates.DateLine;
import dev.winnow.extract.dates.Dates;
import dev.winnow.extract.dates.RelativeAge;
import dev.winnow.extract.lines.BlockForm;
import dev.winnow.model.Block;
import dev.winnow.model.BlockKind;
import dev.winnow.model.Metadata;
import dev.winnow.model.Removal;
import dev.winnow.model.RemovalKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Consumes the lines at the head of an article into metadata. The head ends with the first prose;
 * one short sentence, the standfirst, may stand before the byline. Only lines that are metadata as
 * a whole are taken.
 */
public final class Head {
  private static final int MAX_BLOCKS = 400;
  private static final int MAX_STANDFIRST_CHARS = 400;

  private final String step;
  private final List<Block> blocks;
  private final String language;
  private final List<Block> kept = new ArrayList<>();
  private final List<Removal> removals = new ArrayList<>();
  private Metadata metadata;
  private boolean published;
  private DateLine unstated;
  private boolean bodySeen;

  private Head(String step, List<Block> blocks, String language) {
    this.step = step;
    this.blocks = blocks;
    this.language = language;
    this.metadata = Metadata.NONE.withLanguage(language);
  }

  /**
   * Reads the head of a text.
   *
   * @param step the step that the removals name
   * @param blocks all blocks of the text
   * @param language the language of the text; null if it is unknown
   */
  public static Head of(String step, List<Block> blocks, String language) {
    Head head = new Head(step, blocks, language);
    int body = head.read();
    head.kept.addAll(blocks.subList(body, blocks.size()));
    return head;
  }

  public Metadata metadata() {
    return metadata;
  }

  /** The lines that no field took, in the order of the text. */
  public List<Block> blocks() {
    return kept;
  }

  public List<Removal> removals() {
    return removals;
  }

  /** Returns the index of the first block after the head. */
  private int read() {
    int title = Title.find(blocks, language);
    int end = Math.min(blocks.size(), MAX_BLOCKS);
    for (int i = 0; i < end; i++) {
      Block block = blocks.get(i);
      if (i == title) {
        Title read = Title.read(blocks, i);
        metadata = metadata.withTitle(read.text()).withSite(read.site());
        take(block, "title", RemovalKind.METADATA);
      } else if (block.kind() != BlockKind.PARAGRAPH || !consume(i)) {
        if (BlockForm.isProse(block)) {
          if (bodySeen || !isStandfirst(i)) {
            return glued(i);
          }
          bodySeen = true;
        }
        kept.add(block);
      }
    }
    return end;
  }

  /** Whether this sentence stands between the title and a byline or a dated line. */
  private boolean isStandfirst(int i) {
    if (i + 1 == blocks.size() || blocks.get(i).text().length() > MAX_STANDFIRST_CHARS) {
      return false;
    }
    String next = blocks.get(i + 1).text();
    if (metadata.byline() == null && Byline.names(next, language) != null) {
      return true;
    }
    DateLine date = DateLine.of(next, language);
    return metadata.published() == null && date != null && (date.stated() || date.timed());
  }

  /** Takes a date off the start of the first sentence. */
  private int glued(int i) {
    Block block = blocks.get(i);
    int cut = block.kind() == BlockKind.PARAGRAPH ? DateLine.leading(block.text(), language) : -1;
    if (cut < 0 || isChronicle(i)) {
      return i;
    }
    Block date = block.slice(0, cut);
    if (metadata.published() == null && unstated == null) {
      metadata = metadata.withPublished(Dates.first(date.text(), language));
    }
    take(date, "date", RemovalKind.METADATA);
    kept.add(block.slice(cut, block.text().length()));
    return i + 1;
  }

  /** Whether the date belongs to the sentence, because another one below starts with a date too. */
  private boolean isChronicle(int i) {
    if (!DateLine.opens(blocks.get(i).text(), language)) {
      return false;
    }
    int end = Math.min(blocks.size(), i + MAX_BLOCKS);
    for (int next = i + 1; next < end; next++) {
      if (DateLine.opens(blocks.get(next).text(), language)) {
        return true;
      }
    }
    return false;
  }

  private boolean consume(int i) {
    Block block = blocks.get(i);
    String text = block.text();
    if (text.equals(metadata.title()) && !bodySeen) {
      take(block, "title", RemovalKind.METADATA);
      return true;
    }
    if (RelativeAge.matches(text)) {
      take(block, "relative-age", RemovalKind.AGGREGATOR);
      return true;
    }
    String rule = store(HeadField.at(blocks, i, language));
    if (rule == null) {
      rule = fields(text);
    }
    if (rule != null) {
      take(block, rule, RemovalKind.METADATA);
    }
    return rule != null;
  }

  /** Several fields in a line with bars between them; the rule is that of the first. */
  private String fields(String text) {
    if (text.length() > MAX_STANDFIRST_CHARS
        || !(text.contains("|") || text.contains(" • ") || text.contains(" · "))) {
      return null;
    }
    String[] parts = text.split("[|•·]", -1);
    for (String part : parts) {
      HeadField read = HeadField.of(part.strip(), language);
      if (read == null && !RelativeAge.matches(part.strip())) {
        return null;
      }
    }
    String first = null;
    for (String part : parts) {
      String rule = store(HeadField.of(part.strip(), language));
      first = first == null ? rule : first;
    }
    return first;
  }

  /** Stores what the field states and returns its rule; null if it is null or of the body. */
  private String store(HeadField field) {
    if (field == null || (field.url() != null && !kept.isEmpty())) {
      return null;
    }
    if (field.title() != null && metadata.title() == null) {
      metadata = metadata.withTitle(field.title());
    }
    if (field.byline() != null && metadata.byline() == null) {
      metadata = metadata.withByline(field.byline());
    }
    if (field.site() != null && metadata.site() == null) {
      metadata = metadata.withSite(field.site());
    }
    if (field.url() != null && metadata.url() == null) {
      metadata = metadata.withUrl(field.url());
    }
    if (field.date() != null) {
      store(field.date());
    }
    return field.rule();
  }

  /** The stated date wins; of two that are not stated and differ, neither. */
  private void store(DateLine date) {
    if (date.iso() == null || date.updated() || published) {
      return;
    }
    if (date.stated() || unstated == null) {
      metadata = metadata.withPublished(date.iso());
    } else if (!unstated.isOfSameDay(date)) {
      metadata = metadata.withPublished(null);
    }
    published = date.stated();
    unstated = unstated == null ? date : unstated;
  }

  private void take(Block block, String rule, RemovalKind kind) {
    removals.add(Removal.of(step, rule, kind, block));
  }
}
