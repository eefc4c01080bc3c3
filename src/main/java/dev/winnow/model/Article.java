package dev.winnow.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A document on its way through the steps. Immutable. It carries its removals with it, so that text
 * and audit stay together when a runner repeats work.
 *
 * @param source its place and its encoding
 * @param metadata its own statements: title, byline, date and others
 * @param blocks the text that no step has taken out yet, in reading order; empty after splitting
 * @param paragraphs the text as the record will hold it; empty before splitting
 * @param removals the text that steps have taken out so far
 * @param dropped the reason why it will have no record; null if it will have one
 * @param story the story that it belongs to; null if it was not compared, or stands alone
 * @param quality the figures that steps measured, each name once, in the order of the steps
 */
public record Article(
    Source source,
    Metadata metadata,
    List<Block> blocks,
    List<Paragraph> paragraphs,
    List<Removal> removals,
    DropReason dropped,
    Story story,
    List<Signal> quality) {

  public Article {
    blocks = List.copyOf(blocks);
    paragraphs = List.copyOf(paragraphs);
    removals = List.copyOf(removals);
    quality = List.copyOf(quality);
  }

  /** An article that belongs to no story. */
  public Article(
      Source source,
      Metadata metadata,
      List<Block> blocks,
      List<Paragraph> paragraphs,
      List<Removal> removals,
      DropReason dropped) {
    this(source, metadata, blocks, paragraphs, removals, dropped, null, List.of());
  }

  /** An article as extraction leaves it. */
  public static Article extracted(
      Source source, Metadata metadata, List<Block> blocks, List<Removal> removals) {
    return new Article(source, metadata, blocks, List.of(), removals, null);
  }

  /** This article with other blocks, and with {@code taken} added to the removals. */
  public Article withBlocks(List<Block> kept, List<Removal> taken) {
    return new Article(
        source, metadata, kept, paragraphs, join(removals, taken), dropped, story, quality);
  }

  /** This article with its text as paragraphs, and with {@code taken} added to the removals. */
  public Article withParagraphs(List<Paragraph> kept, List<Removal> taken) {
    return new Article(
        source, metadata, List.of(), kept, join(removals, taken), dropped, story, quality);
  }

  /** This article with these removals alone. */
  public Article withRemovals(List<Removal> others) {
    return new Article(source, metadata, blocks, paragraphs, others, dropped, story, quality);
  }

  /** This article with other metadata. */
  public Article withMetadata(Metadata other) {
    return new Article(source, other, blocks, paragraphs, removals, dropped, story, quality);
  }

  /** This article with another source description. */
  public Article withSource(Source other) {
    return new Article(other, metadata, blocks, paragraphs, removals, dropped, story, quality);
  }

  /** This article without a record, for this reason. */
  public Article drop(DropReason reason) {
    return new Article(source, metadata, blocks, paragraphs, removals, reason, story, quality);
  }

  /** This article as part of this story. */
  public Article in(Story other) {
    return new Article(source, metadata, blocks, paragraphs, removals, dropped, other, quality);
  }

  /** This article with these figures about its quality after those that it has. */
  public Article withQuality(List<Signal> more) {
    return new Article(
        source,
        metadata,
        blocks,
        paragraphs,
        removals,
        dropped,
        story,
        Stream.concat(quality.stream(), more.stream()).toList());
  }

  private static List<Removal> join(List<Removal> before, List<Removal> more) {
    if (more.isEmpty()) {
      return before;
    }
    List<Removal> all = new ArrayList<>(before.size() + more.size());
    all.addAll(before);
    all.addAll(more);
    return all;
  }
}
